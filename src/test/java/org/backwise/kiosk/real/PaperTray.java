package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A folder in which PDF pages arrive: that of a cups-pdf queue, or the one where the kiosk keeps what it cannot print. */
final class PaperTray {

    private final Path folder;
    private final Set<Path> before;

    private PaperTray(Path folder) {
        this.folder = folder;
        this.before = new HashSet<>(pages());
    }

    /** The tray of the real queue, named by the property {@code real.tray}; else that of cups-pdf as it is installed. */
    static PaperTray ofTheQueue() {
        String named = System.getProperty("real.tray", "");
        return new PaperTray(named.isBlank() ? Path.of(System.getProperty("user.home"), "PDF") : Path.of(named));
    }

    static PaperTray at(Path folder) {
        return new PaperTray(folder);
    }

    /** The words of the next whole PDF, with single blanks between them. */
    String nextWords() {
        return Wait.found("a whole page in " + folder, Wait.PATIENCE, this::words);
    }

    /** How many have come. */
    long count() {
        return pages().stream().filter(page -> !before.contains(page)).count();
    }

    private Optional<String> words() {
        return pages().stream()
                .filter(page -> !before.contains(page))
                .map(PaperTray::words)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Empty while the page is being written. */
    private static Optional<String> words(Path page) {
        try {
            byte[] written = Files.readAllBytes(page);
            return new String(written, StandardCharsets.ISO_8859_1).strip().endsWith("%%EOF")
                    ? Optional.of(words(written))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String words(byte[] written) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00A0]+", " ");
        }
    }

    private List<Path> pages() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
