package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** {@code order.yaml} as one text. */
final class OrderFile {

    static final String NAME = "order.yaml";

    private OrderFile() {}

    /** What a text says; empty where it says nothing that could be shown. What is wrong has been told. */
    static Optional<WrittenOrder> read(String text, Problems problems) {
        return YamlTree.read(text, problems)
                .map(root -> new Fields(NAME, root.line(), root, problems))
                .flatMap(fields -> new OrderReader().read(fields, problems));
    }

    /** The same for the same bytes, another for others. */
    static String stamp(byte[] bytes) {
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    static String stamp(String text) {
        return stamp(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes what a writer that was killed has left beside the file; nobody else may be writing it now. */
    static void sweep(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "." + name + "*.tmp")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
