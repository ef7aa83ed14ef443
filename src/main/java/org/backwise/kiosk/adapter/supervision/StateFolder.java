package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.health.Vitals;

/** What the state folder tells of the kiosk's health, and where its last report lies. Blocks; not for the event thread. */
public final class StateFolder {

    private static final long MEGABYTE = 1 << 20;
    private static final int MOST_CODES = 10;
    private static final Pattern CODE =
            Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) .* Out of service, code ([A-Z]\\d{3}),.*");

    private final Path folder;

    public StateFolder(Path folder) {
        this.folder = folder;
    }

    /** The disk under it; nothing at all where it cannot be asked. */
    public Vitals.Room disk() {
        try {
            FileStore store = Files.getFileStore(folder);
            long most = store.getTotalSpace() / MEGABYTE;
            return new Vitals.Room(most - store.getUsableSpace() / MEGABYTE, most);
        } catch (IOException gone) {
            return new Vitals.Room(0, 0);
        }
    }

    /** Its size in MB. */
    public long megabytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(StateFolder::size).sum() / MEGABYTE;
        } catch (IOException | UncheckedIOException changing) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** The last codes of failures that the log tells, since this moment. */
    public List<String> codes(LocalDateTime since) {
        try (Stream<String> lines =
                Files.lines(folder.resolve("log").resolve("backwise.log"), StandardCharsets.ISO_8859_1)) {
            List<String> all = lines.map(CODE::matcher)
                    .filter(Matcher::matches)
                    .filter(line -> line.group(1).compareTo(since.toLocalDate().toString()) >= 0)
                    .map(line -> line.group(2))
                    .distinct()
                    .toList();
            return all.subList(Math.max(0, all.size() - MOST_CODES), all.size());
        } catch (IOException | UncheckedIOException none) {
            return List.of();
        }
    }

    /** Keeps the latest report. A full disk keeps the one before. */
    public void keep(String report) {
        try {
            Path fresh = folder.resolve("health.tmp");
            Files.writeString(fresh, report);
            Files.move(fresh, report(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // the report that stays is old, which is told
        }
    }

    /**
     * The latest report.
     *
     * @param at when it was written
     */
    public record Kept(String report, LocalDateTime at) {

        /** Whether it is from a kiosk that runs. */
        public boolean isFresh(LocalDateTime now, Duration most) {
            return at.plus(most).isAfter(now);
        }
    }

    /** The latest report, if there was ever one. */
    public Optional<Kept> kept() {
        try {
            LocalDateTime at =
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(report()).toInstant(), ZoneId.systemDefault());
            return Optional.of(new Kept(Files.readString(report()), at));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private Path report() {
        return folder.resolve("health.txt");
    }
}
