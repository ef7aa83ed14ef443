package org.backwise.kiosk.adapter.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.backwise.kiosk.core.setup.SetUpFault;
import org.backwise.kiosk.core.setup.SetUpOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking over a set-up stops at any of its steps: the kiosk is as it was, what it kept included. */
class HalfDoneSetUpTest {

    /** Three for each of two folders. */
    private static final int STEPS = 6;

    @TempDir
    Path root;

    private TwoSetUps all;
    private Map<String, String> before;

    @BeforeEach
    void takeOverTheFirst() {
        all = TwoSetUps.writtenTo(root);
        assertThat(all.takeOver("hill", Moves.ON_DISK)).isInstanceOf(SetUpOutcome.Imported.class);
        before = all.kiosk();
    }

    @Test
    void goesWellInSoManySteps() {
        List<Path> moved = new ArrayList<>();
        all.takeOver("lake", (from, to) -> {
            moved.add(from);
            Moves.ON_DISK.move(from, to);
        });

        assertThat(moved).hasSize(STEPS);
        assertThat(all.visible()).isEqualTo(all.alone("lake"));
        assertThat(all.kiosk().keySet()).noneMatch(name -> name.contains("incoming") || name.contains("oldest"));
    }

    @Test
    void picturesArePutBackWithTheRest() {
        all.takeOver("lake", Moves.ON_DISK);
        assertThat(all.kiosk(Moves.ON_DISK).putBack()).isEqualTo(new SetUpOutcome.PutBack());
        assertThat(all.visible()).isEqualTo(all.alone("hill"));

        assertThat(all.kiosk(Moves.ON_DISK).putBack()).isEqualTo(new SetUpOutcome.PutBack());
        assertThat(all.visible()).isEqualTo(all.alone("lake"));
    }

    @Test
    void aStepThatFailsIsToldAndTakenBack() {
        for (int step = 1; step <= STEPS; step++) {
            Moves failing = new Failing(step);
            assertIsRefused(all.takeOver("lake", failing));
            assertThat(all.kiosk()).as("step %d", step).isEqualTo(before);
        }
    }

    @Test
    void aStepBackThatFailsIsToldAndTakenBack() {
        for (int step = 1; step <= STEPS; step++) {
            Moves failing = new Failing(step);
            assertIsRefused(all.kiosk(failing).putBack());
            assertThat(all.kiosk()).as("step %d", step).isEqualTo(before);
        }
    }

    @Test
    void afterPowerThatWentTheNextStartTakesItBack() throws IOException {
        for (int step = 1; step <= STEPS; step++) {
            powerGoes(step);
            new SwappedSetUp(all.folder()).mend();

            assertThat(withoutLeftovers()).as("step %d", step).isEqualTo(before);
        }
    }

    @Test
    void afterPowerThatWentAgainTheNextStartTakesItBack() throws IOException {
        for (int step = 1; step <= STEPS; step++) {
            for (int back = 1; back <= step; back++) {
                powerGoes(step);
                try {
                    new SwappedSetUp(all.folder(), new PowerGoes(back)).mend();
                } catch (PowerWent expected) {
                    // and the kiosk starts once more
                }
                new SwappedSetUp(all.folder()).mend();

                assertThat(withoutLeftovers())
                        .as("step %d, %d back", step, back)
                        .isEqualTo(before);
            }
        }
    }

    @Test
    void allOfItIsOnTheDiskBeforeTheFirstStep() throws IOException {
        Path events = root.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withThreshold(Duration.ZERO);
            recording.start();
            all.takeOver("lake", (from, to) -> {
                if (Files.notExists(events)) {
                    recording.dump(events);
                }
                Moves.ON_DISK.move(from, to);
            });
        }
        Set<String> forced = RecordingFile.readAllEvents(events).stream()
                .map(event -> event.getString("path"))
                .collect(Collectors.toSet());
        Path kiosk = root.toRealPath().resolve("kiosk");

        assertThat(all.visible().keySet())
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(forced)
                        .contains(kiosk.resolve(name.replaceFirst("(kiosk-config|pictures)/", ".$1.incoming/$1/"))
                                .toString()));
        assertThat(forced)
                .contains(kiosk.resolve(".kiosk-config.incoming/kiosk-config/flows/sway")
                        .toString());
    }

    /** A set-up of which only the half was moved when the process ended, as another process finds it. */
    private void powerGoes(int step) {
        assertThatThrownBy(() -> all.takeOver("lake", new PowerGoes(step))).isInstanceOf(PowerWent.class);
    }

    /** What is there, without what the next change clears away. */
    private Map<String, String> withoutLeftovers() {
        Map<String, String> left = all.kiosk();
        left.keySet().removeIf(name -> name.contains(".incoming/"));
        return left;
    }

    private static void assertIsRefused(SetUpOutcome outcome) {
        assertThat(outcome).isInstanceOf(SetUpOutcome.Refused.class);
        assertThat(((SetUpOutcome.Refused) outcome).fault()).isEqualTo(SetUpFault.CANNOT_WRITE);
    }

    /** One step fails; those before and after it do not. */
    private static final class Failing implements Moves {

        private final int fails;
        private int step;

        Failing(int fails) {
            this.fails = fails;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step++;
            if (step == fails) {
                throw new IOException("This disk is worn out.");
            }
            ON_DISK.move(from, to);
        }
    }

    /** Nothing is moved any more from one step on, and nobody is told. */
    private static final class PowerGoes implements Moves {

        private final int goes;
        private int step;

        PowerGoes(int goes) {
            this.goes = goes;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step++;
            if (step >= goes) {
                throw new PowerWent();
            }
            ON_DISK.move(from, to);
        }
    }

    private static final class PowerWent extends Error {
        private static final long serialVersionUID = 1;
    }
}
