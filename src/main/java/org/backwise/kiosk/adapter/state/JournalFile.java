package org.backwise.kiosk.adapter.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.SafeFile;
import org.backwise.kiosk.core.staff.JournalBook;
import org.backwise.kiosk.core.staff.JournalEntry;
import org.backwise.kiosk.core.staff.StaffRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal as {@code journal.txt} in the state folder. Lines are appended and forced to the disk, on a thread of its own;
 * once a day those that are too old are dropped.
 */
public final class JournalFile implements JournalBook, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JournalFile.class);
    private static final String NAME = "journal.txt";
    private static final int MOST_LINES = 20_000;
    private static final int SECONDS_TO_CLOSE = 5;

    private final Path file;
    private final int keptDays;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread made = new Thread(run, "journal");
        made.setDaemon(true);
        return made;
    });
    private LocalDate dropped = LocalDate.MIN;

    /**
     * @param state the state folder
     * @param keptDays how many days are kept, today included
     */
    public JournalFile(Path state, int keptDays, Clock clock) {
        this.file = state.resolve(NAME);
        this.keptDays = keptDays;
        this.clock = clock;
        thread.execute(this::dropOld);
    }

    @Override
    public void changed(StaffRole role, String what, String before, String after) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        if (!thread.isShutdown()) {
            thread.execute(() -> add(new JournalEntry(now, role, what, before, after)));
        }
    }

    private void add(JournalEntry entry) {
        dropOld();
        try {
            append(JournalLine.of(entry) + "\n");
        } catch (IOException refused) {
            LOG.warn("The journal cannot be written: {}", refused.toString());
        }
    }

    /** Behind a line that was torn, the next one begins anew. */
    private void append(String line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = channel.size();
            ByteBuffer last = ByteBuffer.allocate(1);
            boolean torn = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
            ByteBuffer rest = ByteBuffer.wrap(((torn ? "\n" : "") + line).getBytes(StandardCharsets.UTF_8));
            for (long at = end; rest.hasRemaining(); ) {
                at += channel.write(rest, at);
            }
            channel.force(true);
        }
    }

    private void dropOld() {
        LocalDate today = LocalDate.now(clock);
        if (dropped.equals(today)) {
            return;
        }
        dropped = today;
        LocalDate first = today.minusDays(keptDays - 1L);
        List<JournalEntry> all = read();
        List<JournalEntry> young = all.stream()
                .filter(entry -> !entry.at().toLocalDate().isBefore(first))
                .skip(Math.max(0, all.size() - MOST_LINES))
                .toList();
        if (young.size() < all.size()) {
            keepOnly(young);
        }
    }

    private void keepOnly(List<JournalEntry> young) {
        try {
            String text =
                    young.stream().map(entry -> JournalLine.of(entry) + "\n").collect(Collectors.joining());
            new SafeFile(file, SafeFile.Kept.NOT).write(text);
        } catch (IOException refused) {
            LOG.warn("Old lines of the journal cannot be dropped: {}", refused.toString());
        }
    }

    @Override
    public List<JournalEntry> read() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.flatMap(line -> JournalLine.read(line).stream()).toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            LOG.warn("The journal cannot be read: {}", unreadable.toString());
            return List.of();
        }
    }

    /** Writes what is on its way and ends the thread. Blocks for a few seconds at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                LOG.warn("The last lines of the journal could not be written in time");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
