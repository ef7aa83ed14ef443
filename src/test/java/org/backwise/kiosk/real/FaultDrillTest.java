package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program with its supervisor, on a screen with a window manager; everything that can break is broken in random order.
 * How often is set by {@code -Ddrill.times=50}, in which order by {@code -Ddrill.seed=…}.
 */
@Tag("real")
@Tag("real-screen")
@Tag("real-drill")
final class FaultDrillTest {

    private static final int TIMES = Integer.getInteger("drill.times", 8);
    private static final long SEED = Long.getLong("drill.seed", 20_261_127);

    /** The aim is 10 s on a machine of its own. Where others compute beside it, {@code .ci/run} allows more; each time is told. */
    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("drill.limit", 10));

    /** Whoever ends sooner after a start than this is in a restart loop, and waits longer and longer by intention. */
    private static final Duration WELL = Duration.ofSeconds(21);

    /** So that a screen that comes back late is told as late, and the drills go on. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private long started = System.nanoTime();

    @Test
    void theWelcomeScreenIsBackSoon() {
        Clinic clinic = Clinic.in(folder);
        Random random = new Random(SEED);
        Path flow = clinic.config().resolve("flows").resolve("chair-twist").resolve("flow.yaml");
        try (Display display = Display.given();
                DrillGround.Disk disk = new DrillGround.Disk(clinic.state());
                SoundServer sound = new SoundServer(folder.resolve("sound"))) {
            sound.start();
            try (RunningKiosk kiosk = RunningKiosk.open(clinic, sound.heard(clinic.program()), display)) {
                started = System.nanoTime();
                DrillGround ground = new DrillGround(
                        kiosk,
                        disk,
                        sound,
                        DrillGround.Queue.ofThisMachine(),
                        new DrillGround.Content(flow, random),
                        new DrillGround.Monitor(display));
                List<Long> took = drill(ground, new Onlooker(display), random);
                assertThat(took).allMatch(millis -> millis <= LIMIT.toMillis());
            }
        }
    }

    private List<Long> drill(DrillGround ground, Onlooker onlooker, Random random) {
        List<Long> took = new ArrayList<>();
        List<Drill> drills = inRandomOrder(ground.possible(), random);
        for (Drill drill : drills) {
            if (drill.isEnd()) {
                Wait.pass(Duration.ofNanos(Math.max(0, started + WELL.toNanos() - System.nanoTime())));
            }
            took.add(recovery(drill, ground, onlooker));
            tell(took.size(), drill, took.get(took.size() - 1));
            started = drill.isEnd() ? System.nanoTime() : started;
            drill.repair(ground);
            onlooker.seesTheWelcomeScreenAnswer(PATIENCE);
        }
        return took;
    }

    private static long recovery(Drill drill, DrillGround ground, Onlooker onlooker) {
        long begin = System.nanoTime();
        try {
            drill.strike(ground);
            long back = onlooker.seesTheWelcomeScreenAnswer(PATIENCE);
            return TimeUnit.NANOSECONDS.toMillis(back - begin);
        } catch (AssertionError late) {
            Path seen = Photo.taken().keptAs("drill-" + drill);
            throw new AssertionError(
                    drill + ": " + late.getMessage() + "; seen " + seen + "; shown "
                            + ground.kiosk().shown(),
                    late);
        }
    }

    /** Each once, before any comes again. */
    private static List<Drill> inRandomOrder(List<Drill> possible, Random random) {
        List<Drill> order = new ArrayList<>();
        while (order.size() < TIMES) {
            List<Drill> round = new ArrayList<>(possible);
            Collections.shuffle(round, random);
            order.addAll(round);
        }
        return order.subList(0, TIMES);
    }

    private static void tell(int number, Drill drill, long millis) {
        String line =
                String.format(Locale.ROOT, "%2d %-18s welcome, answering, in %4.1f s", number, drill, millis / 1e3);
        Figures.tell("drill", line);
    }
}
