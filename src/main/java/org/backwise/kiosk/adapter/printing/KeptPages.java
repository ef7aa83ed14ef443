package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages that could not be printed, for staff to print later: the newest {@value #MOST}, in the folder that they set.
 * Where they set none, nothing is kept. A name such as {@code 2026-11-23-0915-chair-twist-47.pdf} tells when and what, and
 * nothing about who; its number is what the patient tells the desk, and no other page in the folder has it.
 *
 * <p>Blocks for the time that the disk takes; one call at a time.
 */
public final class KeptPages {

    /** As many pages as are kept. */
    static final int MOST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(KeptPages.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
    private static final int LONGEST_TITLE = 40;
    private static final int SMALLEST_NUMBER = 10;
    private static final int LARGEST_NUMBER = 1000;
    private static final String ENDING = ".pdf";

    private final Optional<Path> folder;
    private final Clock clock;

    /**
     * Pages in this folder, which is made when the first page is kept.
     *
     * @param folder empty where staff want none kept
     * @param clock for the names
     */
    public KeptPages(Optional<Path> folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Keeps a page, whole or not at all, and lets go of the oldest beyond {@value #MOST}; the name of its file. Empty if it
     * is not kept: because staff want none, or because the folder cannot be written or the disk is full, which is logged.
     */
    Optional<String> keep(String title, byte[] pdf) {
        return folder.flatMap(wanted -> kept(wanted, title, pdf));
    }

    private Optional<String> kept(Path folder, String title, byte[] pdf) {
        try {
            Files.createDirectories(folder);
            Path page = folder.resolve(freeName(folder, title));
            write(page, pdf);
            dropOldest(folder);
            return Optional.of(page.getFileName().toString());
        } catch (IOException unwritten) {
            LOG.error(
                    "A page could not be kept in {}. Make room there, or make the folder writable.", folder, unwritten);
            return Optional.empty();
        }
    }

    private static void write(Path page, byte[] pdf) throws IOException {
        Path unfinished = page.resolveSibling("unfinished.tmp"); // always the same, so that a crash leaves one at most
        try {
            force(unfinished, pdf);
            Files.move(unfinished, page, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritten) {
            Files.deleteIfExists(unfinished); // on a full disk every byte counts
            throw unwritten;
        }
    }

    private static void force(Path unfinished, byte[] pdf) throws IOException {
        try (FileChannel file = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(pdf);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
        }
    }

    private static void dropOldest(Path folder) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(folder)) {
            pages = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted() // names begin with the time
                    .toList();
        }
        for (Path oldest : pages.subList(0, Math.max(0, pages.size() - MOST))) {
            Files.deleteIfExists(oldest);
        }
    }

    private String freeName(Path folder, String title) throws IOException {
        String time = TIME.format(LocalDateTime.now(clock));
        return "%s-%s-%d%s".formatted(time, plain(title), freeNumber(folder), ENDING);
    }

    /** One of the short numbers that no page in the folder has. */
    private static int freeNumber(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(Path::toString).toList();
            int[] free = IntStream.range(SMALLEST_NUMBER, LARGEST_NUMBER)
                    .filter(number -> names.stream().noneMatch(name -> name.endsWith("-" + number + ENDING)))
                    .limit(MOST)
                    .toArray();
            return free[ThreadLocalRandom.current().nextInt(free.length)];
        }
    }

    private static String plain(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut =
                letters.substring(0, Math.min(LONGEST_TITLE, letters.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "page" : cut;
    }
}
