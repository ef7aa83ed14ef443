package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order: nothing throws, and the patient always gets home. */
class RandomWalkTest {

    private static final int STEPS = 20_000;
    private static final int LONGEST_WAY_HOME = 6;
    private static final List<Library> LIBRARIES = List.of(
            ALibrary.usual().library(),
            ALibrary.of().library(),
            ALibrary.of(AFlow.of("other", ASlide.easier("Other"))).library());
    private static final List<PrintOutcome> OUTCOMES = List.of(
            new PrintOutcome.Printed(1),
            new PrintOutcome.NoPrinter(Optional.of("kept")),
            new PrintOutcome.PrinterFailed(Optional.of("kept"), "jam"),
            new PrintOutcome.NotMade("full"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2027, 1_234_567})
    void neverThrowsAndAlwaysGetsHome(long seed) {
        Random random = new Random(seed);
        AVisit now = AVisit.waiting(LIBRARIES.get(0));
        for (int step = 0; step < STEPS; step++) {
            VisitEvent event = event(random, now.visit());
            now = now.on(event);
            assertThat(isSound(now))
                    .as(step + ": " + event + " at " + now.screen())
                    .isTrue();
            assertThat(getsHome(now)).as(step + ": " + now.screen()).isTrue();
        }
    }

    /** Patients press what they are offered most of the time; everything else happens now and then. */
    private static VisitEvent event(Random random, Visit visit) {
        int dice = random.nextInt(100);
        if (dice < 60 && !visit.choices().isEmpty()) {
            return new VisitEvent.Select(oneOf(visit.choices(), random));
        }
        return dice < 85 ? ordinary(random) : rare(random);
    }

    private static VisitEvent ordinary(Random random) {
        return oneOf(
                List.of(
                        new VisitEvent.Next(),
                        new VisitEvent.Back(),
                        new VisitEvent.Move(),
                        new VisitEvent.SpeechFinished(),
                        new VisitEvent.Tick(random.nextInt(3_000)),
                        new VisitEvent.Select(oneOf(List.of(Choice.Go.values()), random))),
                random);
    }

    private static VisitEvent rare(Random random) {
        return oneOf(
                List.of(
                        new VisitEvent.Tick(-5),
                        new VisitEvent.Tick(400_000),
                        new VisitEvent.PrintReached(random.nextInt(4), oneOf(List.of(PrintStage.values()), random)),
                        new VisitEvent.ProofMade(random.nextInt(4), Optional.empty()),
                        new VisitEvent.PrintEnded(random.nextInt(4), oneOf(OUTCOMES, random)),
                        new VisitEvent.LibraryArrived(oneOf(LIBRARIES, random)),
                        new VisitEvent.Broke("E" + random.nextInt(10))),
                random);
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static boolean isSound(AVisit now) {
        Visit visit = now.visit();
        boolean forgotten =
                !(visit.screen() instanceof Welcome) || visit.memory().equals(Memory.NOTHING);
        return forgotten && visit.quietMillis() >= 0 && visit.quietMillis() < Times.USUAL.idle() * 1000;
    }

    /** A patient in a hurry presses the first of these that the screen offers; a failure passes by itself. */
    private static boolean getsHome(AVisit from) {
        AVisit now = from;
        for (int step = 0; step < LONGEST_WAY_HOME; step++) {
            if (now.screen() instanceof Welcome) {
                return true;
            }
            now = now.on(wayHome(now.visit()));
        }
        return now.screen() instanceof Welcome;
    }

    private static VisitEvent wayHome(Visit visit) {
        return Stream.of(Choice.Go.FINISH, Choice.Go.STAY, Choice.Go.CLOSE, Choice.Go.HOME, Choice.Go.GET_HELP)
                .filter(visit.choices()::contains)
                .<VisitEvent>map(VisitEvent.Select::new)
                .findFirst()
                .orElse(new VisitEvent.Tick(8_000));
    }
}
