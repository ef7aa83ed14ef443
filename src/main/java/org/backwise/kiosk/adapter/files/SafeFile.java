package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file that is either as it was or as it should be, also when the power goes: written beside its place, forced to the
 * disk, and moved there in one step. What it replaces is kept as one backup, {@code name.before}, where that is wanted.
 */
public final class SafeFile {

    private static final String BACKUP = ".before";

    private final Path file;
    private final Kept kept;

    /** What becomes of the file that is replaced. */
    public enum Kept {
        AS_BACKUP,
        NOT
    }

    /** A file that is kept as a backup when another takes its place. */
    public SafeFile(Path file) {
        this(file, Kept.AS_BACKUP);
    }

    public SafeFile(Path file, Kept kept) {
        this.file = file;
        this.kept = kept;
    }

    /** Writes this text in UTF-8. Blocks until it is on the disk; nothing is changed where that fails. */
    public void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes these bytes. Blocks until they are on the disk; nothing is changed where that fails. */
    public void write(byte[] bytes) throws IOException {
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = Files.createTempFile(real.getParent(), "." + real.getFileName(), ".tmp");
        try {
            Forced.write(fresh, bytes);
            if (Files.exists(real)) {
                letTheSameReadIt(fresh, real);
                if (kept == Kept.AS_BACKUP) {
                    backUp(real);
                }
            }
            Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Forced.folder(real.getParent());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void letTheSameReadIt(Path fresh, Path real) throws IOException {
        if (Files.getFileStore(real).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(real));
        }
    }

    private static void backUp(Path real) throws IOException {
        Path backup = real.resolveSibling(real.getFileName() + BACKUP);
        Path fresh = Files.createTempFile(real.getParent(), "." + real.getFileName(), BACKUP);
        try {
            Forced.write(fresh, Files.readAllBytes(real));
            Files.move(fresh, backup, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
