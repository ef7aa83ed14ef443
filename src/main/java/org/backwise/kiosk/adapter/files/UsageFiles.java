package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backwise.kiosk.core.usage.Usage;
import org.backwise.kiosk.core.usage.UsageBook;
import org.backwise.kiosk.core.usage.UsageFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps counts in the state folder, one file a day: {@code usage/2026-03-31.csv}. Older days than staff want are
 * removed. All writing is done on a thread of its own; a disk that is full costs counts and nothing else.
 */
public final class UsageFiles implements UsageBook, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UsageFiles.class);
    private static final String ENDING = ".csv";
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}\\" + ENDING;
    private static final int MOST_BYTES = 1_000_000;
    private static final int SECONDS_TOGETHER = 2;
    private static final int SECONDS_TO_CLOSE = 5;

    private final Path folder;
    private final int keptDays;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread made = new Thread(run, "usage");
        made.setDaemon(true);
        return made;
    });
    private LocalDate day;
    private Usage today = Usage.NONE;
    private Disk disk = Disk.SAME;

    private enum Disk {
        SAME,
        BEHIND
    }

    /**
     * @param state the state folder
     * @param keptDays how many days are kept, today included
     */
    public UsageFiles(Path state, int keptDays, Clock clock) {
        this.folder = state.resolve("usage");
        this.keptDays = keptDays;
        this.clock = clock;
        this.day = LocalDate.now(clock);
        thread.execute(() -> begin(LocalDate.now(clock)));
    }

    @Override
    public void count(List<UsageFact> facts) {
        if (!facts.isEmpty() && !thread.isShutdown()) {
            LocalDateTime now = LocalDateTime.now(clock);
            thread.execute(() -> add(now, facts));
        }
    }

    @Override
    public Usage read() {
        Usage all = Usage.NONE;
        for (Path file : files()) {
            all = all.and(read(file));
        }
        return all;
    }

    /** Writes what is not on the disk yet and ends the thread. Blocks for a few seconds at most. */
    @Override
    public void close() {
        thread.execute(this::save);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.warn("The last counts could not be written in time");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(LocalDate now) {
        day = now;
        today = read(file(now));
        files().stream().filter(file -> isTooOld(file, now)).forEach(UsageFiles::remove);
    }

    private void add(LocalDateTime now, List<UsageFact> facts) {
        if (!now.toLocalDate().equals(day)) {
            save();
            begin(now.toLocalDate());
        }
        today = today.plus(now.toLocalDate(), now.getHour(), facts);
        if (disk == Disk.SAME) {
            disk = Disk.BEHIND;
            thread.schedule(this::save, SECONDS_TOGETHER, TimeUnit.SECONDS);
        }
    }

    private void save() {
        if (disk == Disk.SAME) {
            return;
        }
        disk = Disk.SAME;
        try {
            Files.createDirectories(folder);
            new SafeFile(file(day), SafeFile.Kept.NOT).write(UsageLines.write(today));
        } catch (IOException | RuntimeException refused) {
            LOG.warn("Counts of {} cannot be written: {}", day, refused.toString());
        }
    }

    private Path file(LocalDate of) {
        return folder.resolve(of + ENDING);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(DAY))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("Counts cannot be read: {}", unreadable.toString());
            return List.of();
        }
    }

    private boolean isTooOld(Path file, LocalDate now) {
        String first = now.minusDays(keptDays - 1L).toString();
        return file.getFileName().toString().compareTo(first) < 0;
    }

    private static Usage read(Path file) {
        try {
            boolean fits = Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            return fits ? UsageLines.read(Files.readAllLines(file)) : Usage.NONE;
        } catch (IOException unreadable) {
            LOG.warn("Counts in {} cannot be read: {}", file.getFileName(), unreadable.toString());
            return Usage.NONE;
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            LOG.warn("Old counts in {} cannot be removed: {}", file.getFileName(), refused.toString());
        }
    }
}
