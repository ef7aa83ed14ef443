package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.swing.edt.GuiActionRunner;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random touches, keys, resizes, ticks, orders and faults. How many is set by {@code -Dmonkey.events=200000}, with
 * which seed by {@code -Dmonkey.seed=…}; the seed is told when it fails.
 */
@GuiTest
final class MonkeyTest {

    private static final int EVENTS = Integer.getInteger("monkey.events", 400);
    private static final long SEED = Long.getLong("monkey.seed", 20_260_331);
    private static final int BETWEEN_LOOKS = Math.min(500, EVENTS / 2);

    /** Caches are full after so many; from then on the heap must not grow. */
    private static final int WARM = Integer.getInteger("monkey.warm", 20_000);

    private static final int LOOKS = 8;

    private static final double MOST_GROWTH = 1.05;

    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private KioskUnderTest kiosk;
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void open() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        kiosk = KioskUnderTest.openHearingAtOnce(1280, 800);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!(failure instanceof Monkey.Fault)) {
                unexpected.add(failure);
            }
            kiosk.shell().post(new VisitEvent.Broke("M001"));
        });
    }

    @AfterEach
    void close() {
        kiosk.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void nothingTheyDoBreaksTheKiosk() throws InterruptedException, InvocationTargetException {
        Monkey monkey = GuiActionRunner.execute(() -> new Monkey(kiosk, SEED));
        List<Long> heaps = new ArrayList<>();
        for (int done = BETWEEN_LOOKS; done <= EVENTS; done += BETWEEN_LOOKS) {
            for (int i = 0; i < BETWEEN_LOOKS; i++) {
                EventQueue.invokeAndWait(monkey::act);
                EventQueue.invokeAndWait(() -> hasAWayOn(kiosk));
            }
            GuiActionRunner.execute(monkey::repair);
            comesBackToWelcome(done);
            assertThat(unexpected).as("after %d, seed %d", done, SEED).isEmpty();
            if (done % WARM == 0) {
                GuiActionRunner.execute(monkey::putBack);
                comesBackToWelcome(done);
                standsStill();
                heaps.add(HeapInUse.leastOf(LOOKS));
                tell(done, heaps);
            }
        }
        tell(EVENTS, heaps);
        if (heaps.size() > 1) {
            hasNotGrown(heaps);
        }
    }

    /** What is kept of pictures differs by a twentieth with what was looked at last: so both halves are compared. */
    private static void hasNotGrown(List<Long> heaps) {
        long early = Middle.of(heaps.subList(0, heaps.size() / 2).stream().mapToLong(Long::longValue));
        long late =
                Middle.of(heaps.subList(heaps.size() / 2, heaps.size()).stream().mapToLong(Long::longValue));
        assertThat(late).as("heaps %s", heaps).isLessThan((long) (early * MOST_GROWTH));
    }

    /** Every screen has a way on, but the one that goes on by itself. */
    private static void hasAWayOn(KioskUnderTest kiosk) {
        boolean goesOn = kiosk.shell().visit().screen() instanceof OutOfService;
        if (!goesOn) {
            assertThat(kiosk.shell().visit().choices())
                    .as("on %s, seed %d", kiosk.shell().visit().screen(), SEED)
                    .isNotEmpty();
        }
    }

    private void comesBackToWelcome(int done) {
        for (int ticks = 0; ticks < 2000 && !(kiosk.screen() instanceof Welcome); ticks++) {
            GuiActionRunner.execute(() -> kiosk.tick(Duration.ofSeconds(5)));
            // what is being read is read on a thread of its own, which needs its turn
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        assertThat(kiosk.screen())
                .as(
                        "after %d, seed %d, %s, quiet for %d",
                        done, SEED, kiosk.visit().speaking(), kiosk.visit().quietMillis())
                .isInstanceOf(Welcome.class);
    }

    /** A screen without a moving picture, whose frames are kept as they come and would count. */
    private void standsStill() {
        GuiActionRunner.execute(() -> {
            kiosk.shell().post(new VisitEvent.Next());
            kiosk.shell().post(new VisitEvent.Do(Command.COMFORT));
        });
        GuiActionRunner.execute(() -> assertThat(kiosk.shell().visit().screen()).isInstanceOf(ComfortPanel.class));
    }

    private static void tell(int done, List<Long> heaps) {
        System.out.println("figure: monkey, " + done + " events, seed " + SEED + ", heap in kB " + heaps);
    }
}
