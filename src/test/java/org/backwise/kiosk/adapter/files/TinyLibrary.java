package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;

/**
 * A small library that is right in every file, written into a folder for a test to use or to spoil. It has the flows
 * {@code get-help}, {@code sway} (shown) and {@code why} (hidden).
 */
public final class TinyLibrary {

    private final Path root;

    /** Writes all files below this folder. */
    public TinyLibrary(Path root) {
        this.root = root;
        TinyTexts.all().forEach(this::write);
    }

    /** Where its files are. */
    public KioskFolder folder() {
        return new KioskFolder(root.resolve("kiosk-config"), root.resolve("media"));
    }

    /** One of its files or folders, such as {@code kiosk-config/order.yaml}. */
    public Path path(String file) {
        return root.resolve(file);
    }

    /** The settings as its {@code kiosk.yaml} has them. */
    public KioskSettings settings() {
        return new SettingsFile().read(folder()).settings();
    }

    /** The library as its files have it. */
    public Library library() {
        return read().library();
    }

    /** What reading it gives, problems included. */
    public ReadLibrary read() {
        return new LibraryFiles().read(folder(), settings());
    }

    public String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public TinyLibrary write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public TinyLibrary write(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Replaces a text that stands in a file; the first one, where it stands there more than once. */
    public TinyLibrary change(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    public TinyLibrary delete(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }
}
