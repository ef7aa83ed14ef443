package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;

/** A clinic's own files, copied from those shipped, and a state folder beside them. */
record Clinic(Path folder) {

    static Clinic in(Path folder) {
        Stream.of("kiosk-config", "media").forEach(name -> copy(Path.of(name), folder.resolve(name)));
        return new Clinic(folder);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path config() {
        return folder.resolve("kiosk-config");
    }

    Path state() {
        return folder.resolve("state");
    }

    /** The program on these files. */
    Program program() {
        return new Program("--config", config().toString(), "--state", state().toString());
    }

    /** Shows these flows only, in this order. */
    void order(FlowId... flows) {
        StringBuilder order = new StringBuilder("flows:\n  - flow: get-help\n    shown: yes\n");
        for (Flow flow : moves()) {
            if (!List.of(flows).contains(flow.id())) {
                order.append("  - flow: %s%n    shown: no%n".formatted(flow.id()));
            }
        }
        for (FlowId flow : flows) {
            order.append("  - flow: %s%n    shown: yes%n".formatted(flow));
        }
        replace(config().resolve("order.yaml"), order.toString());
    }

    /** Has pages that cannot be printed kept in the state folder. */
    void keepsPages() {
        Path settings = config().resolve("kiosk.yaml");
        try {
            String text = Files.readString(settings);
            String keeping = text.replace("  # kept-pages: pages ", "  kept-pages: pages ");
            if (keeping.equals(text)) {
                throw new AssertionError("kiosk.yaml names no kept-pages");
            }
            replace(settings, keeping);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void replace(Path file, String text) {
        try {
            Path whole = Files.writeString(folder.resolve("new"), text);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    KioskSettings settings() {
        return new SettingsFile().read(shipped()).settings();
    }

    /** What was shipped. */
    Library library() {
        return new LibraryFiles().read(shipped(), settings()).library();
    }

    /** The flows in the order in which the menu shows them, without the one that tells when to get help. */
    List<Flow> moves() {
        return library().flows().stream()
                .filter(flow -> !flow.id().equals(FlowId.GET_HELP))
                .toList();
    }

    /** What a patient takes home from the first of them. */
    HandOut handOut() {
        return HandOut.of(library(), moves().get(0), Set.of());
    }

    private static KioskFolder shipped() {
        return new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
    }
}
