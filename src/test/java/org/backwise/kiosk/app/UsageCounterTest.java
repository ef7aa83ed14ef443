package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.Usage;
import org.backwise.kiosk.core.usage.UsageBook;
import org.backwise.kiosk.core.usage.UsageFact;
import org.backwise.kiosk.core.visit.AVisit;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.junit.jupiter.api.Test;

class UsageCounterTest {

    private final List<Counted> counted = new ArrayList<>();

    private final UsageCounter counter = new UsageCounter(new UsageBook() {
        @Override
        public void count(List<UsageFact> facts) {
            facts.forEach(fact -> counted.add(fact.what()));
        }

        @Override
        public Usage read() {
            return Usage.NONE;
        }
    });

    @Test
    void remembersFromOneEventToTheNextWhatItHasSeen() {
        AVisit waiting = AVisit.waiting();
        AVisit begun = waiting.press(Choice.Go.START);
        AVisit opened = begun.openChairTwist();
        AVisit moved = opened.next();

        see(waiting.visit(), begun.visit());
        see(begun.visit(), opened.visit());
        see(opened.visit(), moved.visit());
        see(moved.visit(), opened.visit());

        assertThat(counted).containsExactly(Counted.BEGAN, Counted.OPENED);
    }

    private void see(Visit before, Visit after) {
        counter.see(new VisitEvent.Next(), before, after);
    }
}
