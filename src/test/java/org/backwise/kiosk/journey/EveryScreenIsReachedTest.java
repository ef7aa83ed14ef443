package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.Pressable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * On the real window, by up, down and Enter alone, by two switches alone, and by one switch alone: every button of every
 * screen that pressing leads to can be reached, so every screen can.
 */
@GuiTest
final class EveryScreenIsReachedTest {

    static final List<Hand> HANDS = List.of(new Hand.UpDownEnter(), new Hand.MoveSelect(), new Hand.OneSwitch());

    @ParameterizedTest
    @FieldSource("HANDS")
    void everyButtonOfEveryScreenIsReached(Hand hand) {
        try (SilentKiosk kiosk = SilentKiosk.with(List.of("chair-stretch"))) {
            hand.begins(kiosk);
            List<Object> places = new Atlas(kiosk.visit()).places();
            assertThat(places).hasSizeGreaterThan(40);
            for (Object place : places) {
                go(place, kiosk);
                reachesAll(hand, kiosk);
            }
        }
    }

    private static void go(Object place, SilentKiosk kiosk) {
        for (Choice press : new Atlas(kiosk.visit()).wayTo(place)) {
            kiosk.wait(Duration.ofSeconds(1));
            kiosk.shell().post(new VisitEvent.Select(press));
        }
        if (kiosk.visit().choices().contains(Choice.Go.PAUSE_HOLD)) {
            kiosk.shell().post(new VisitEvent.Select(Choice.Go.PAUSE_HOLD));
        }
        kiosk.settle();
        assertThat(Atlas.place(kiosk.visit().screen())).isEqualTo(place);
    }

    /** On every page of the screen, turned by the same hand. */
    private static void reachesAll(Hand hand, SilentKiosk kiosk) {
        Set<String> shown = names(kiosk);
        Set<String> reached = new HashSet<>(hand.reaches(kiosk));
        while (hasMore(kiosk)) {
            hand.presses("MORE", kiosk);
            shown.addAll(names(kiosk));
            reached.addAll(hand.reaches(kiosk));
        }
        assertThat(reached).as(kiosk.visit().screen().toString()).containsAll(shown);
    }

    private static Set<String> names(SilentKiosk kiosk) {
        return new HashSet<>(kiosk.buttons().stream().map(Pressable::getName).toList());
    }

    private static boolean hasMore(SilentKiosk kiosk) {
        return kiosk.onEventThread(() -> kiosk.shell()
                .pages()
                .map((Pages pages) -> pages.at() < pages.count() - 1)
                .orElse(false));
    }

    @ParameterizedTest
    @FieldSource("HANDS")
    void aWholeVisitIsPressedFromTheFirstScreenToTheLast(Hand hand) {
        try (SilentKiosk kiosk = SilentKiosk.with(List.of())) {
            hand.begins(kiosk);
            assertThat(kiosk.visit().screen()).isEqualTo(new Menu());
            hand.presses("open-get-help", kiosk);
            assertThat(kiosk.visit().screen()).isEqualTo(new OnSlide(FlowId.GET_HELP, 0));
            hand.presses("GET_HELP", kiosk);
            while (hasMore(kiosk)) {
                hand.presses("MORE", kiosk);
            }
            assertThat(kiosk.visit().screen()).isInstanceOf(HelpScreen.class);
            hand.presses("PRINT", kiosk);
            hand.presses("PRINT_NOW", kiosk);
            assertThat(kiosk.visit().screen()).isInstanceOf(Printing.class);
            hand.presses("FINISH", kiosk);
            assertThat(kiosk.visit().screen()).isEqualTo(new Welcome());
        }
    }
}
