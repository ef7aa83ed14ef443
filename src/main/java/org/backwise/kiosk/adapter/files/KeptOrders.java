package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.staff.EarlierOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Orders that were published, each in a file of its own in the state folder, just as it was written. The newest is the last
 * one known to be good. Those beyond the last {@value #MOST} are removed. All methods block; safe from any thread.
 */
public final class KeptOrders {

    /** A year of one change a week, and then some. */
    static final int MOST = 60;

    private static final Logger LOG = LoggerFactory.getLogger(KeptOrders.class);
    private static final String ENDING = ".yaml";
    private static final int DIGITS = 15;

    private final Path folder;
    private final Clock clock;

    /** @param state the state folder; need not exist yet */
    public KeptOrders(Path state, Clock clock) {
        this.folder = state.resolve("orders");
        this.clock = clock;
    }

    /** An order that was kept, with its text. */
    record Kept(LocalDateTime since, String text, OrderPlan plan) {

        EarlierOrder earlier() {
            return new EarlierOrder(since, plan);
        }
    }

    /** Keeps this text, unless it is the newest that is kept; on the disk when this returns. */
    synchronized void keep(String text) throws IOException {
        List<Path> files = files();
        if (!files.isEmpty() && text.equals(textOf(files.get(0)).orElse(""))) {
            return;
        }
        Files.createDirectories(folder);
        long millis = Math.max(clock.millis(), files.isEmpty() ? 0 : millis(files.get(0)) + 1);
        String name = String.format(Locale.ROOT, "%0" + DIGITS + "d", millis) + ENDING;
        new SafeFile(folder.resolve(name), SafeFile.Kept.NOT).write(text);
        removeOldest();
    }

    /** The newest that can be read. */
    synchronized Optional<Kept> newest() {
        return all().findFirst();
    }

    /** All that can be read, the newest first. */
    synchronized List<Kept> readable() {
        return all().toList();
    }

    private Stream<Kept> all() {
        return filesOrNone().stream().flatMap(file -> read(file).stream());
    }

    private Optional<Kept> read(Path file) {
        LocalDateTime since = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis(file)), ZoneId.systemDefault());
        return textOf(file)
                .flatMap(text -> OrderFile.read(
                                text, new Problems(file.getFileName().toString()))
                        .map(written -> new Kept(since, text, written.plan())));
    }

    private static Optional<String> textOf(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            LOG.warn("The kept order {} cannot be read: {}", file.getFileName(), unreadable.toString());
            return Optional.empty();
        }
    }

    private void removeOldest() throws IOException {
        List<Path> files = files();
        for (Path file : files.subList(Math.min(MOST, files.size()), files.size())) {
            Files.deleteIfExists(file);
        }
        OrderFile.sweep(folder, "");
    }

    private List<Path> filesOrNone() {
        try {
            return files();
        } catch (IOException unreadable) {
            LOG.warn("The kept orders cannot be listed: {}", unreadable.toString());
            return List.of();
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.getFileName().toString().matches("\\d{" + DIGITS + "}\\" + ENDING))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .forEach(files::add);
        }
        return files;
    }

    private static long millis(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(0, DIGITS));
    }
}
