package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that found nothing would prove nothing: this one finds what is there. */
class WrittenFilesTest {

    @TempDir
    Path root;

    @Test
    void tellWhereDigitsStand() throws IOException {
        Files.writeString(root.resolve("plain"), "pin=73509264;");
        Files.writeString(root.resolve("backwards"), "46290537");
        Files.writeString(root.resolve("numbers"), "3733353039323634");
        Files.write(root.resolve("wide"), "is 73509264".getBytes(StandardCharsets.UTF_16LE));
        Files.writeString(root.resolve("other"), "73509265");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(root.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("deep"));
            zip.write("73509264".getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(WrittenFiles.below(root).holding("73509264"))
                .containsExactlyInAnyOrder("plain", "backwards", "numbers", "wide", "deep in the set-up");
    }
}
