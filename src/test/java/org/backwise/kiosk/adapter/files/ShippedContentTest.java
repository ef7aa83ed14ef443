package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backwise.kiosk.core.library.FlowId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content that the kiosk comes with is right. */
class ShippedContentTest {

    private static final KioskFolder SHIPPED = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));

    @TempDir
    Path empty;

    @Test
    void hasNoProblem() {
        ReadSettings settings = new SettingsFile().read(SHIPPED);

        assertThat(settings.problems()).isEmpty();
        ReadLibrary read = new LibraryFiles().read(SHIPPED, settings.settings());
        assertThat(read.problems()).isEmpty();
        assertThat(new PictureCheck(SHIPPED).problems(read.pictures())).isEmpty();
        assertThat(read.pictures()).hasSizeGreaterThan(120);
    }

    @Test
    void isPackedToFallBackOn() {
        KioskFolder nothing = new KioskFolder(empty, empty);
        ReadLibrary fallback = new LibraryFiles()
                .read(nothing, new SettingsFile().read(nothing).settings());

        assertThat(fallback.library().flows()).extracting(flow -> flow.id()).containsExactly(FlowId.GET_HELP);
        assertThat(fallback.library().helpCards(fallback.library().getHelp())).hasSizeGreaterThanOrEqualTo(3);
    }
}
