package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.swing.edt.GuiActionRunner;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Memory;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.patient.PatientScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a patient has left, nothing of the visit is held by anything anymore: the garbage collector can prove it. */
@GuiTest
final class PrivacyTest {

    private final Map<String, WeakReference<Object>> ofTheVisit = new LinkedHashMap<>();
    private KioskUnderTest kiosk;

    @BeforeEach
    void open() {
        kiosk = KioskUnderTest.open(1280, 800);
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void nothingOfAVisitIsHeldInMemoryAfterIt() {
        happens(new VisitEvent.Select(Choice.Go.START_ALOUD));
        happens(new VisitEvent.Select(new Choice.SetComfort(Comfort.USUAL.with(Contrast.DARK))));
        happens(new VisitEvent.Select(new Choice.OpenFlow(new FlowId("chair-twist"))));
        passesTheSafetyCheck();
        happens(new VisitEvent.Select(Choice.Go.STOP_IT_HURTS));
        happens(new VisitEvent.Back());
        while (!(kiosk.screen() instanceof HelpScreen)) {
            happens(new VisitEvent.Next());
        }
        happens(new VisitEvent.Select(Choice.Go.PRINT));
        happens(new VisitEvent.Select(Choice.Go.HEAR_PAGE));
        happens(new VisitEvent.Select(Choice.Go.PRINT_NOW));
        assertThat(kiosk.printed()).hasSize(1);
        watch("hand-out", kiosk.printed().get(0));
        kiosk.printed().clear();

        kiosk.pass(Duration.ofSeconds(1));
        GuiActionRunner.execute(() -> kiosk.shell().post(new VisitEvent.Select(Choice.Go.FINISH)));
        assertThat(kiosk.screen()).isInstanceOf(Welcome.class);
        kiosk.pass(Duration.ofSeconds(20));

        assertThat(ofTheVisit).hasSizeGreaterThan(30);
        assertThat(heldInTheEnd()).isEmpty();
    }

    /** In a method of its own, so that no local variable of the test holds the screen that comes after it. */
    private void passesTheSafetyCheck() {
        while (kiosk.screen() instanceof SafetyCheck check) {
            Answer safe = check.asked(kiosk.visit()).safe();
            happens(new VisitEvent.Select(new Choice.Reply(safe)));
        }
    }

    /** The garbage collector may need more than one round, and the event thread has to come to rest. */
    private List<String> heldInTheEnd() {
        List<String> held = held();
        for (int rounds = 0; rounds < 50 && !held.isEmpty(); rounds++) {
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            held = held();
        }
        return held;
    }

    private List<String> held() {
        System.gc();
        GuiActionRunner.execute(() -> kiosk.shell().frame().repaint());
        List<String> held = new ArrayList<>();
        ofTheVisit.forEach((name, value) -> {
            if (value.get() != null) {
                held.add(name);
            }
        });
        return held;
    }

    private void happens(VisitEvent event) {
        kiosk.pass(Duration.ofSeconds(1));
        GuiActionRunner.execute(() -> kiosk.shell().post(event));
        Visit visit = kiosk.visit();
        watch("visit", visit);
        watch(visit.screen().toString(), visit.screen());
        if (visit.memory() != Memory.NOTHING) {
            watch("memory", visit.memory());
        }
        watch(
                "screen",
                GuiActionRunner.execute(
                        () -> shown(kiosk.shell().frame().getContentPane()).orElseThrow()));
    }

    private static Optional<PatientScreen> shown(Container container) {
        return Stream.of(container.getComponents())
                .flatMap(child -> child instanceof PatientScreen screen
                        ? Stream.of(screen)
                        : child instanceof Container inner ? shown(inner).stream() : Stream.empty())
                .findFirst();
    }

    private void watch(String name, Object value) {
        ofTheVisit.put(name + " " + ofTheVisit.size(), new WeakReference<>(value));
    }
}
