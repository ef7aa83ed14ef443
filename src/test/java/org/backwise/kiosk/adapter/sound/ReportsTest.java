package org.backwise.kiosk.adapter.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final Heard heard = new Heard();
    private final Reports reports = new Reports(heard);

    @Test
    void tellWhatTheNewestNarrationDoes() {
        reports.tell(reports.next(), Speaker.Listener::finished);
        assertThat(heard.reports()).containsExactly("finished");
    }

    @Test
    void tellNothingOfANarrationThatWasReplaced() {
        long replaced = reports.next();
        reports.next();
        reports.tell(replaced, Speaker.Listener::finished);
        assertThat(heard.reports()).isEmpty();
    }

    @Test
    void tellNothingAfterTheEnd() {
        long number = reports.next();
        reports.close();
        reports.tell(number, Speaker.Listener::finished);
        reports.tell(Sound.MISSING);
        assertThat(heard.reports()).isEmpty();
        assertThat(heard.sounds()).isEmpty();
    }
}
