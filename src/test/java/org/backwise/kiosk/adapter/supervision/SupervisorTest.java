package org.backwise.kiosk.adapter.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;
import org.backwise.kiosk.core.health.Restart;
import org.backwise.kiosk.program.AnotherJava;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, watched by a real supervisor. */
@Timeout(120)
class SupervisorTest {

    @TempDir
    private Path state;

    private final List<String> told = new ArrayList<>();
    private Supervisor supervisor;
    private CompletableFuture<Integer> code;

    @AfterEach
    void stop() {
        supervisor.stop();
        code.join();
        assertThat(starts()).allMatch(start -> ProcessHandle.of(pid(start)).isEmpty());
    }

    @Nested
    class AKioskThat {

        @Test
        void staffLeaveIsNotStartedAgain() {
            supervise("0");

            assertThat(code.join()).isZero();
            assertThat(starts()).hasSize(1);
            assertThat(restarts()).isEmpty();
        }

        @Test
        void cannotStartIsNotStartedAgainAndItsCodeIsPassedOn() {
            supervise("2");

            assertThat(code.join()).isEqualTo(2);
        }

        @Test
        void crashesRunsOutOfMemoryOrIsDueIsStartedAgain() {
            supervise("1", "3", "20", "0");

            assertThat(code.join()).isZero();
            assertThat(starts()).hasSize(4);
            assertThat(restarts())
                    .extracting(Restart::ending)
                    .containsExactly(Ending.DIED, Ending.OUT_OF_MEMORY, Ending.PLANNED);
            assertThat(told).hasSize(3).first().asString().contains("DIED with code 1");
        }

        @Test
        void isKilledIsStartedAgain() {
            supervise("lives");
            until(() -> starts().size() == 1);
            ProcessHandle.of(pid(starts().get(0))).orElseThrow().destroyForcibly();

            until(() -> starts().size() == 2);
            assertThat(restarts()).extracting(Restart::code).containsExactly(137);
        }

        @Test
        void fallsSilentIsEndedAndStartedAgain() {
            supervise("hangs", "lives");

            until(() -> starts().size() == 2);
            assertThat(restarts()).extracting(Restart::ending).containsExactly(Ending.HUNG);
            assertThat(ProcessHandle.of(pid(starts().get(0)))).isEmpty();
        }

        @Test
        void beatsIsLeftAlone() throws InterruptedException {
            supervise("lives");
            until(() -> starts().size() == 1);
            TimeUnit.SECONDS.sleep(3); // three times the silence that it is allowed

            assertThat(starts()).hasSize(1);
        }
    }

    /** Takes as long as the pauses are. */
    @Test
    @Tag("real")
    void comesBackInSafeModeFromARestartLoop() {
        supervise("1", "20", "1", "1", "1", "1", "1", "1", "0");

        assertThat(code.join()).isZero();
        assertThat(restarts().get(6).next()).isEqualTo(Recovery.Mode.USUAL);
        assertThat(restarts().get(7).next()).isEqualTo(Recovery.Mode.SAFE);
        assertThat(starts().get(8)).endsWith("SAFE");
    }

    private void supervise(String... deeds) {
        supervisor = new Supervisor(
                mode -> command(mode, deeds),
                new RestartFile(state, Clock.systemDefaultZone()),
                Systemd.of(Map.of()),
                told::add);
        code = CompletableFuture.supplyAsync(this::run);
    }

    private int run() {
        try {
            return supervisor.run();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> command(Recovery.Mode mode, String... deeds) {
        List<String> command = new AnotherJava(
                        Pretender.class, List.of("-Xmx32m", "-Xshare:auto", "-XX:TieredStopAtLevel=1"))
                .command(state.resolve("starts").toString());
        command.addAll(List.of(deeds));
        command.add(mode.name());
        return command;
    }

    private List<String> starts() {
        try {
            Path file = state.resolve("starts");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<Restart> restarts() {
        return new RestartFile(state, Clock.systemDefaultZone()).read();
    }

    private static long pid(String start) {
        return Long.parseLong(start.split(" ")[0]);
    }

    private static void until(BooleanSupplier holds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
