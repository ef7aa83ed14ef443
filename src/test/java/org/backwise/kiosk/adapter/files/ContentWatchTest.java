package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {

    @TempDir
    Path root;

    private TinyLibrary files;
    private String before;

    @BeforeEach
    void look() {
        files = new TinyLibrary(root);
        before = fingerprint();
    }

    @Test
    void seesNoChangeWhereThereIsNone() {
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void seesAFileWrittenAnewWithAsManyLetters() throws IOException {
        Path order = files.path("kiosk-config/order.yaml");
        FileTime written = Files.getLastModifiedTime(order);
        Files.setLastModifiedTime(order, FileTime.fromMillis(written.toMillis() + 1000));

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void seesANewFlow() {
        files.write("kiosk-config/flows/new/flow.yaml", "");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void seesAPictureGone() {
        files.delete("media/pictures/dot.svg");

        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void goesOnWhereNothingIsThere() {
        Path nowhere = root.resolve("nowhere");

        assertThat(new ContentWatch().fingerprint(new KioskFolder(nowhere, nowhere)))
                .isNotBlank();
    }

    private String fingerprint() {
        return new ContentWatch().fingerprint(files.folder());
    }
}
