package org.backwise.kiosk.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Evaluation;
import org.backwise.kiosk.core.settings.KioskSettings;

/** All flows that the kiosk comes with, also those that staff hide or nobody has signed, with every line in them. */
final class ShippedContent {

    static final KioskFolder FOLDER = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));

    private static final String ORDER = "order.yaml";
    private static final String SETTINGS = "kiosk.yaml";

    static final Library LIBRARY = read();

    private ShippedContent() {}

    /** The names of the folders below {@code flows}. */
    static List<String> folders() {
        try (Stream<Path> flows = Files.list(FOLDER.config().resolve("flows"))) {
            return flows.map(flow -> flow.getFileName().toString()).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Library read() {
        try {
            Path copy = Files.createTempDirectory("content");
            try {
                copyTo(copy);
                KioskFolder folder = new KioskFolder(copy, copy);
                return new LibraryFiles().read(folder, settings(folder)).library();
            } finally {
                delete(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With a nurse line, so that no line is left out, and while evaluating, so that no flow is. */
    private static KioskSettings settings(KioskFolder folder) throws IOException {
        Path file = folder.config().resolve(SETTINGS);
        String text = Files.readString(file)
                .replace("# nurse-line:", "nurse-line:")
                .replace("evaluating: no", "evaluating: yes");
        Files.writeString(file, text);
        KioskSettings settings = new SettingsFile().read(folder).settings();
        if (settings.clinic().nurseLine().isEmpty() || settings.evaluation() != Evaluation.EVALUATING) {
            throw new IllegalStateException(SETTINGS + " no longer has the lines that this test changes");
        }
        return settings;
    }

    /** Without the order, every flow is read. */
    private static void copyTo(Path copy) throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER.config())) {
            for (Path path : all.filter(path -> !path.endsWith(ORDER)).toList()) {
                Path target = copy.resolve(FOLDER.config().relativize(path));
                if (!Files.isDirectory(target)) {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
