package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backwise.kiosk.core.staff.EarlierOrder;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.backwise.kiosk.program.AnotherJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed at random moments while it publishes without a pause: {@value #USUAL_KILLS} times, or as often as
 * {@code -Dorder.kills=500} asks for.
 */
class KilledWhilePublishingTest {

    private static final int USUAL_KILLS = 10;
    private static final int LONGEST_LIFE_MILLIS = 120;

    private final Random random = new Random(7);

    @TempDir
    Path root;

    @Test
    void noPublishedOrderIsLostAndEveryFileCanBeRead() throws Exception {
        TinyLibrary files = new TinyLibrary(root);
        Path state = root.resolve("state");
        int published = 0;
        int kills = Integer.getInteger("order.kills", USUAL_KILLS);

        for (int kill = 0; kill < kills; kill++) {
            int told = publishUntilKilled(state, published + 1);
            PublishedOrder now = storeOf(files, state).published();

            assertThat(now.state()).as("kill %d", kill).isEqualTo(PublishedOrder.State.AS_WRITTEN);
            assertThat(Publisher.number(now.plan())).isBetween(told, told + 1);
            assertThat(files.read().problems()).isEmpty();
            assertThat(kept(files, state)).contains(Publisher.number(now.plan()) - 1);
            published = Publisher.number(now.plan());
        }

        System.out.printf("killed %d times, %d orders published, none lost%n", kills, published);
        assertThat(published).isGreaterThanOrEqualTo(kills);
        assertThat(leftovers()).hasSizeLessThan(10);
    }

    /** The last number that was told to be published. */
    private int publishUntilKilled(Path state, int first) throws IOException, InterruptedException {
        Process publisher = AnotherJava.running(Publisher.class)
                .builder(root.toString(), state.toString(), String.valueOf(first))
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(publisher.getInputStream(), StandardCharsets.UTF_8))) {
            int last = Integer.parseInt(told.readLine());
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE_MILLIS * 1000));
            publisher.toHandle().destroyForcibly(); // the process itself would also close what is still to be read
            for (String line = told.readLine(); line != null && line.matches("\\d+"); line = told.readLine()) {
                last = Integer.parseInt(line);
            }
            publisher.waitFor();
            return last;
        } finally {
            publisher.destroyForcibly();
        }
    }

    /** The numbers of all earlier orders that can be gone back to; those before the first one count from 0. */
    private static List<Integer> kept(TinyLibrary files, Path state) {
        return storeOf(files, state).earlier().stream()
                .map(EarlierOrder::plan)
                .map(Publisher::number)
                .toList();
    }

    private static OrderFiles storeOf(TinyLibrary files, Path state) {
        return new OrderFiles(files.folder(), new KeptOrders(state, Clock.systemUTC()));
    }

    private List<Path> leftovers() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".tmp")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
