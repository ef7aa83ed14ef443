package org.backwise.kiosk.core.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What staff are told of several hand-outs. */
class PrintOutcomeTest {

    private static final PrintOutcome PRINTED = new PrintOutcome.Printed(7);
    private static final PrintOutcome SENT = new PrintOutcome.Sent(4);

    @Test
    void pagesThatCameOutAddUp() {
        assertThat(PRINTED.and(PRINTED)).isEqualTo(new PrintOutcome.Printed(14));
    }

    @Test
    void nobodySaysPrintedWhereSomeMayStillBeOnTheirWay() {
        assertThat(PRINTED.and(SENT)).isEqualTo(new PrintOutcome.Sent(11));
        assertThat(SENT.and(PRINTED)).isEqualTo(new PrintOutcome.Sent(11));
    }

    @Test
    void whatKeptTheLaterIsTold() {
        PrintOutcome empty = new PrintOutcome.OutOfPaper(Optional.empty());
        assertThat(SENT.and(empty)).isEqualTo(empty);
    }
}
