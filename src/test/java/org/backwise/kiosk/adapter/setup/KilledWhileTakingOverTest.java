package org.backwise.kiosk.adapter.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.backwise.kiosk.core.setup.SetUpFault;
import org.backwise.kiosk.core.setup.SetUpOutcome;
import org.backwise.kiosk.program.AnotherJava;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed at random moments while it takes over set-ups without a pause: {@value #USUAL_KILLS} times, or
 * as often as {@code -Dsetup.kills=500} asks for.
 */
class KilledWhileTakingOverTest {

    private static final int USUAL_KILLS = 6;
    private static final int MOST_MOVES = 13;
    private static final int LATEST_MICROS = 500;

    private final Random random = new Random(7);

    @TempDir
    Path root;

    private TwoSetUps all;

    @BeforeEach
    void takeOverTheFirst() {
        all = TwoSetUps.writtenTo(root);
        all.takeOver("hill", Moves.ON_DISK);
    }

    @Test
    void theKioskHasTheOneOrTheOtherAndNeverHalfOfEach() throws Exception {
        Map<String, String> hill = all.alone("hill");
        Map<String, String> lake = all.alone("lake");
        int mended = 0;
        for (int kill = 0; kill < Integer.getInteger("setup.kills", USUAL_KILLS); kill++) {
            killAfterMoves(1 + random.nextInt(MOST_MOVES));
            boolean whole = all.visible().equals(hill) || all.visible().equals(lake);
            mended += whole ? 0 : 1;
            new SwappedSetUp(all.folder()).mend();

            assertThat(all.visible()).as("kill %d", kill).isIn(hill, lake);
        }
        System.out.printf("killed while taking over set-ups; half done and mended: %d%n", mended);
        assertThat(all.takeOver("lake", Moves.ON_DISK)).isInstanceOf(SetUpOutcome.Imported.class);
    }

    private void killAfterMoves(int moves) throws IOException, InterruptedException {
        Process process = process("goes-on");
        try (BufferedReader told = reader(process)) {
            for (int move = 0; move < moves; move++) {
                assertThat(told.readLine()).isEqualTo("moved");
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LATEST_MICROS));
            process.toHandle().destroyForcibly();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whileAnotherKioskIsAtItNothingIsTouched() throws Exception {
        Process other = process(TakingOver.STOPS);
        try (BufferedReader told = reader(other)) {
            assertThat(told.readLine()).isEqualTo("moved");
            Map<String, String> before = all.kiosk();

            SetUpOutcome outcome = all.takeOver("hill", Moves.ON_DISK);
            new SwappedSetUp(all.folder()).mend();

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            SetUpOutcome.Refused.class,
                            refused -> assertThat(refused.fault()).isEqualTo(SetUpFault.CANNOT_WRITE));
            assertThat(all.kiosk()).isEqualTo(before);
        } finally {
            other.destroyForcibly().waitFor();
        }
        new SwappedSetUp(all.folder()).mend();
        assertThat(all.visible()).isEqualTo(all.alone("hill"));
    }

    private Process process(String how) throws IOException {
        return AnotherJava.running(TakingOver.class)
                .builder(root.toString(), how)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
