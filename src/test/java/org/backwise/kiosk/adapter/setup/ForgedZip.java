package org.backwise.kiosk.adapter.setup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A set-up that somebody has tampered with. */
final class ForgedZip {

    private static final int PIECE = 10_000_000;

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, ZipArchiveEntry> odd = new HashMap<>();
    private final Map<String, byte[]> raw = new HashMap<>();
    private String first = "# Backwise set-up, form 1\n";

    /** Begins with the files of a good one. */
    static ForgedZip of(Path good) throws IOException {
        ForgedZip forged = new ForgedZip();
        try (ZipFile zip = ZipFile.builder().setPath(good).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                forged.files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        forged.files.remove(EntryName.MANIFEST);
        return forged;
    }

    ForgedZip form(int form) {
        first = "# Backwise set-up, form " + form + "\n";
        return this;
    }

    ForgedZip with(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ForgedZip withLink(String name, String to) {
        ZipArchiveEntry link = new ZipArchiveEntry(name);
        link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
        odd.put(name, link);
        return with(name, to);
    }

    /** Zeros without end, which pack to a thousandth: one piece is packed, and written again and again. */
    ForgedZip withBomb(String name, long size) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[PIECE]);
        byte[] packed = new byte[PIECE / 100];
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (long done = 0; done < size; done += PIECE) {
            all.write(packed, 0, length);
        }
        all.write(new byte[] {3, 0});
        ZipArchiveEntry bomb = new ZipArchiveEntry(name);
        bomb.setMethod(ZipArchiveEntry.DEFLATED);
        bomb.setSize(size);
        bomb.setCompressedSize(all.size());
        bomb.setCrc(1);
        odd.put(name, bomb);
        raw.put(name, all.toByteArray());
        return this;
    }

    void write(Path to) throws IOException {
        StringBuilder manifest = new StringBuilder(first);
        files.forEach((name, bytes) ->
                manifest.append(Manifest.sum(bytes)).append("  ").append(name).append('\n'));
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(Files.newOutputStream(to))) {
            put(zip, EntryName.MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            for (Map.Entry<String, byte[]> bomb : raw.entrySet()) {
                zip.addRawArchiveEntry(odd.get(bomb.getKey()), new ByteArrayInputStream(bomb.getValue()));
            }
        }
    }

    private void put(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putArchiveEntry(odd.getOrDefault(name, new ZipArchiveEntry(name)));
        zip.write(bytes);
        zip.closeArchiveEntry();
    }
}
