package org.backwise.kiosk.adapter.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.core.setup.SetUpFault;

/** Packs a clinic's files: the same files make the same zip, byte for byte. */
final class SetUpZip {

    /** No file carries the time at which it was packed. */
    private static final long NO_TIME = 315_532_800_000L;

    private SetUpZip() {}

    /** All files that belong to a set-up, by their name in it; links and backups are left out. */
    static Map<String, byte[]> files(KioskFolder folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        add(folder.config(), EntryName.CONFIG, files);
        add(folder.media().resolve("pictures"), EntryName.PICTURES, files);
        return files;
    }

    private static void add(Path root, String begin, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root.toRealPath())) {
            for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name =
                        begin + root.toRealPath().relativize(file).toString().replace('\\', '/');
                if (EntryName.fits(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    static byte[] pack(Map<String, byte[]> files, Limits limits) throws IOException, Refusal {
        long all = files.values().stream().mapToLong(bytes -> bytes.length).sum();
        if (all > limits.all() || files.size() >= limits.entries()) {
            throw new Refusal(SetUpFault.TOO_LARGE, all / 1_000_000 + " MB");
        }
        Map<String, byte[]> whole = new LinkedHashMap<>();
        whole.put(EntryName.MANIFEST, manifest(files).text().getBytes(StandardCharsets.UTF_8));
        whole.putAll(files);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : whole.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(Map<String, byte[]> files) {
        return new Manifest(files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> Manifest.sum(file.getValue()))));
    }
}
