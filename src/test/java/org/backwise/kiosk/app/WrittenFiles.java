package org.backwise.kiosk.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * All bytes of all files below a folder, and of what zip files among them hold.
 *
 * @param files by name; those in a zip file have "in the set-up" behind theirs
 */
record WrittenFiles(Map<String, byte[]> files) {

    static WrittenFiles below(Path root) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString(), Files.readAllBytes(file));
                if (file.toString().endsWith(".zip")) {
                    unpack(file, all);
                }
            }
        }
        return new WrittenFiles(all);
    }

    private static void unpack(Path zip, Map<String, byte[]> into) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                into.put(entry.getName() + " in the set-up", in.readAllBytes());
            }
        }
    }

    Set<String> names() {
        return files.keySet();
    }

    /** The names of those that hold these digits: as text of either width, backwards, or as the numbers of its letters. */
    List<String> holding(String digits) {
        byte[] letters = digits.getBytes(StandardCharsets.US_ASCII);
        List<String> forms = List.of(
                digits,
                new StringBuilder(digits).reverse().toString(),
                new String(digits.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
                HexFormat.of().formatHex(letters));
        return files.entrySet().stream()
                .filter(file -> {
                    String bytes = new String(file.getValue(), StandardCharsets.ISO_8859_1);
                    return forms.stream().anyMatch(bytes::contains);
                })
                .map(Map.Entry::getKey)
                .toList();
    }
}
