package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Notices that somebody changed the clinic's files. */
public final class ContentWatch {

    /**
     * The same text for as long as no file of {@code kiosk-config} or {@code media/pictures} comes, goes or is written.
     * Looks at names, sizes and times only. Blocks for a few milliseconds; what cannot be read counts as one more
     * state.
     */
    public String fingerprint(KioskFolder folder) {
        List<String> seen = new ArrayList<>();
        look(folder.config(), seen);
        look(folder.media().resolve("pictures"), seen);
        Collections.sort(seen);
        byte[] all = String.join("\n", seen).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(all).toString();
    }

    private static void look(Path root, List<String> seen) {
        try {
            Files.walkFileTree(root, new Look(seen));
        } catch (IOException | SecurityException unreadable) {
            seen.add(root + " unreadable");
        }
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final List<String> seen;

        Look(List<String> seen) {
            this.seen = seen;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            if (!isHidden(file)) {
                seen.add(file + " " + is.size() + " " + is.lastModifiedTime().toMillis());
            }
            return FileVisitResult.CONTINUE;
        }

        /** What is just being written, and locks, are nobody's content. */
        private static boolean isHidden(Path file) {
            return file.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            seen.add(file + " unreadable");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException reason) {
            seen.add(folder.toString());
            return FileVisitResult.CONTINUE;
        }
    }
}
