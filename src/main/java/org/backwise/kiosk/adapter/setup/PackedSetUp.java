package org.backwise.kiosk.adapter.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.backwise.kiosk.core.setup.SetUpFault;

/** Reads a set-up from a zip file into memory, checking every name and counting every byte on the way. */
final class PackedSetUp {

    private static final int CHUNK = 8192;

    private final Limits limits;
    private final Path zip;
    private final long packed;
    private long unpacked;

    private PackedSetUp(Path zip, Limits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        this.packed = Files.size(zip);
    }

    /** All files by name. */
    static Map<String, byte[]> read(Path zip, Limits limits) throws IOException, Refusal {
        PackedSetUp setUp = new PackedSetUp(zip, limits);
        if (!Files.isRegularFile(zip)) {
            throw new Refusal(SetUpFault.NOT_A_SET_UP, String.valueOf(zip.getFileName()));
        }
        if (setUp.packed > limits.all()) {
            throw new Refusal(SetUpFault.TOO_LARGE, String.valueOf(zip.getFileName()));
        }
        return setUp.files();
    }

    private Map<String, byte[]> files() throws IOException, Refusal {
        try (ZipFile file = open()) {
            List<ZipArchiveEntry> entries = Collections.list(file.getEntries());
            ZipArchiveEntry first = file.getEntry(EntryName.MANIFEST);
            if (first == null) {
                throw new Refusal(SetUpFault.NOT_A_SET_UP, String.valueOf(zip.getFileName()));
            }
            if (entries.size() > limits.entries()) {
                throw new Refusal(SetUpFault.TOO_LARGE, String.valueOf(entries.size()));
            }
            Manifest manifest = Manifest.of(new String(bytes(file, first), StandardCharsets.UTF_8));
            entries.remove(first);
            return checked(file, entries, manifest);
        }
    }

    private ZipFile open() throws IOException, Refusal {
        try {
            return ZipFile.builder().setPath(zip).get();
        } catch (IOException | IllegalArgumentException noZip) {
            boolean begun = looksLikeZip();
            throw new Refusal(begun ? SetUpFault.DAMAGED : SetUpFault.NOT_A_SET_UP, String.valueOf(zip.getFileName()));
        }
    }

    private boolean looksLikeZip() throws IOException {
        try (InputStream in = Files.newInputStream(zip)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private Map<String, byte[]> checked(ZipFile file, List<ZipArchiveEntry> entries, Manifest manifest) throws Refusal {
        for (ZipArchiveEntry entry : entries) {
            EntryName.check(entry.getName());
            if (entry.isUnixSymlink()) {
                throw new Refusal(SetUpFault.LINK, entry.getName());
            }
            if (entry.isDirectory()) {
                throw new Refusal(SetUpFault.STRANGE, entry.getName());
            }
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ZipArchiveEntry entry : entries) {
            byte[] bytes = bytes(file, entry);
            boolean whole = Manifest.sum(bytes).equals(manifest.sums().get(entry.getName()));
            if (!whole || files.put(entry.getName(), bytes) != null) {
                throw new Refusal(SetUpFault.DAMAGED, entry.getName());
            }
        }
        if (!files.keySet().equals(manifest.sums().keySet())) {
            throw new Refusal(SetUpFault.DAMAGED, EntryName.MANIFEST);
        }
        return files;
    }

    private byte[] bytes(ZipFile file, ZipArchiveEntry entry) throws Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = file.getInputStream(entry)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                unpacked += read;
                if (bytes.size() + read > limits.file() || !limits.allows(unpacked, packed)) {
                    throw new Refusal(SetUpFault.TOO_LARGE, entry.getName());
                }
                bytes.write(chunk, 0, read);
            }
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(SetUpFault.DAMAGED, entry.getName());
        }
        return bytes.toByteArray();
    }
}
