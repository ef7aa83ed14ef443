package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.assertj.swing.edt.GuiActionRunner;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.junit.jupiter.api.Test;

/**
 * Whole visits at full speed, each read aloud by the real voice. How many is set by {@code -Dsoak.visits=20000}; threads,
 * open files, heap and native memory are printed as a table.
 */
@GuiTest
final class SoakTest {

    private static final int VISITS = Integer.getInteger("soak.visits", 6);
    private static final int ROWS = 20;
    private static final int LOOKS = 3;
    /** From so many visits on nothing is met for the first time, and nothing may grow. */
    private static final int WARM = 1000;

    /** What the process holds. */
    private record Held(int visits, int threads, long files, long heap, long outsideHeap, long resident) {

        static Held after(int visits) {
            long heap = HeapInUse.leastOf(LOOKS);
            long outside = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.NON_HEAP)
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Held(
                    visits,
                    Thread.activeCount(),
                    system.getOpenFileDescriptorCount(),
                    heap,
                    outside / 1024,
                    residentNow());
        }

        private static long residentNow() {
            try {
                return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            } catch (IOException elsewhere) {
                return 0;
            }
        }

        static long middle(List<Held> rows, ToLongFunction<Held> what) {
            return Middle.of(rows.stream().mapToLong(what));
        }

        String row() {
            return "figure: soak %6d visits, %3d threads, %4d files, heap %6d kB, outside the heap %6d kB, resident %7d kB"
                    .formatted(visits, threads, files, heap, outsideHeap, resident);
        }
    }

    @Test
    void manyVisitsLeaveNothingBehind() {
        List<Held> rows = new ArrayList<>();
        try (KioskUnderTest kiosk = KioskUnderTest.open(1280, 800)) {
            Random random = new Random(7);
            for (int done = 1; done <= VISITS; done++) {
                visit(kiosk, random);
                if (done % Math.max(1, VISITS / ROWS) == 0) {
                    rows.add(Held.after(done));
                    System.out.println(rows.get(rows.size() - 1).row());
                }
            }
            assertThat(kiosk.loudSamples()).isPositive();
        }
        // the first rows are those of a program that has not met all of its content yet
        List<Held> early = rows.subList(rows.size() / 5, rows.size() * 3 / 5);
        List<Held> late = rows.subList(rows.size() * 3 / 5, rows.size());
        assertThat(Held.middle(late, Held::threads)).isLessThanOrEqualTo(Held.middle(early, Held::threads) + 2);
        assertThat(Held.middle(late, Held::files)).isLessThanOrEqualTo(Held.middle(early, Held::files) + 5);
        assertThat(Held.middle(late, Held::heap)).isLessThan(mayGrow(Held.middle(early, Held::heap)));
        assertThat(Held.middle(late, Held::resident)).isLessThanOrEqualTo(mayGrow(Held.middle(early, Held::resident)));
    }

    private static long mayGrow(long early) {
        return (long) (early * (VISITS < WARM ? 1.5 : 1.05));
    }

    private static void visit(KioskUnderTest kiosk, Random random) {
        happens(kiosk, new VisitEvent.Select(Choice.Go.START_ALOUD));
        List<Flow> flows = kiosk.visit().library().flows();
        happens(
                kiosk,
                new VisitEvent.Select(new Choice.OpenFlow(
                        flows.get(random.nextInt(flows.size())).id())));
        while (kiosk.screen() instanceof SafetyCheck check) {
            happens(
                    kiosk,
                    new VisitEvent.Select(
                            new Choice.Reply(check.asked(kiosk.visit()).safe())));
        }
        for (int steps = 0; steps < 40 && !(kiosk.screen() instanceof HelpScreen); steps++) {
            happens(kiosk, new VisitEvent.Next());
        }
        happens(kiosk, new VisitEvent.Select(Choice.Go.PRINT));
        happens(kiosk, new VisitEvent.Select(Choice.Go.PRINT_NOW));
        kiosk.printed().clear();
        for (int steps = 0; steps < 10 && !(kiosk.screen() instanceof Welcome); steps++) {
            Visit now = kiosk.visit();
            happens(
                    kiosk,
                    now.choices().contains(Choice.Go.FINISH)
                            ? new VisitEvent.Select(Choice.Go.FINISH)
                            : new VisitEvent.Select(Choice.Go.HOME));
        }
        assertThat(kiosk.screen()).isInstanceOf(Welcome.class);
    }

    /** The screen comes, and its first second is heard. */
    private static void happens(KioskUnderTest kiosk, VisitEvent event) {
        GuiActionRunner.execute(() -> kiosk.shell().post(event));
        GuiActionRunner.execute(() -> kiosk.tick(Duration.ofMillis(1000)));
    }
}
