package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before anything is read, the clinic's folders are whole. */
class PlacesTest {

    @TempDir
    Path root;

    @BeforeEach
    void moveBothIntoTheirPlaces() throws IOException {
        write("media/pictures/dot.svg", "new");
        write("media/.pictures.before/dot.svg", "old");
        write("kiosk-config/kiosk.yaml", "new");
        write(".kiosk-config.before/kiosk.yaml", "old");
        write(".kiosk-config.oldest/kiosk.yaml", "older");
    }

    @Test
    void whatWasTakenOverHalfIsAsItWas() throws IOException {
        write(".kiosk-config.swapping", "");

        KioskFolder folder = Places.kioskFolder(Optional.of(root.resolve("kiosk-config")));

        assertThat(folder.config().resolve("kiosk.yaml")).hasContent("old");
        assertThat(folder.media().resolve("pictures/dot.svg")).hasContent("old");
        assertThat(root.resolve(".kiosk-config.before/kiosk.yaml")).hasContent("older");
        assertThat(root.resolve(".kiosk-config.swapping")).doesNotExist();
    }

    @Test
    void whatWasTakenOverWholeStays() {
        KioskFolder folder = Places.kioskFolder(Optional.of(root.resolve("kiosk-config")));

        assertThat(folder.config().resolve("kiosk.yaml")).hasContent("new");
        assertThat(folder.media().resolve("pictures/dot.svg")).hasContent("new");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
