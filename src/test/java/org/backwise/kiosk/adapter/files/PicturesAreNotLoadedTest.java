package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library is quickly there, because nobody looks into a picture before it is shown or checked. */
class PicturesAreNotLoadedTest {

    /** The shipped flows take a tenth of this; ten times the flows, or their pictures, do not fit in. */
    private static final Duration AT_MOST = Duration.ofSeconds(3);

    private static final KioskFolder SHIPPED = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
    private static final PictureName LINE = new PictureName("line");

    @TempDir
    Path root;

    @Nested
    class Loading {

        @Test
        void doesNotReadThem() throws IOException {
            KioskFolder unreadable = new KioskFolder(SHIPPED.config(), foldersInPlaceOfPictures());

            ReadLibrary read = new LibraryFiles().read(unreadable, settings());

            assertThat(read.problems()).isEmpty();
            assertThat(new PictureCheck(unreadable).problems(read.pictures())).hasSameSizeAs(read.pictures());
        }

        @Test
        void takesLittleWork() {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

            assertThat(new LibraryFiles().read(SHIPPED, settings()).library().flows())
                    .hasSizeGreaterThan(15);

            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            assertThat(Duration.ofNanos(nanos)).isLessThan(AT_MOST);
        }

        private Path foldersInPlaceOfPictures() throws IOException {
            try (var pictures = Files.list(SHIPPED.media().resolve("pictures"))) {
                for (Path picture : (Iterable<Path>) pictures::iterator) {
                    Files.createDirectories(root.resolve("pictures").resolve(picture.getFileName()));
                }
            }
            return root;
        }

        private static KioskSettings settings() {
            return new SettingsFile().read(SHIPPED).settings();
        }
    }

    @Nested
    class Showing {

        @Test
        void givesASoundPicture() {
            TinyLibrary files = new TinyLibrary(root);

            assertThat(new PictureFiles(files.folder()).read(LINE)).contains(files.text("media/pictures/line.svg"));
        }

        @Test
        void givesNoPictureThatHoldsAProgram() {
            TinyLibrary files = new TinyLibrary(root);
            files.change("media/pictures/line.svg", "<title>A shape</title>", "<script>go()</script>");

            assertThat(new PictureFiles(files.folder()).read(LINE)).isEmpty();
        }

        @Test
        void givesTheBuiltInPictureWhereTheClinicsIsBroken() throws IOException {
            TinyLibrary files = new TinyLibrary(root);
            files.write("media/pictures/shared-stop.svg", "<svg");

            assertThat(new PictureFiles(files.folder()).read(new PictureName("shared-stop")))
                    .contains(shipped("shared-stop.svg"));
        }

        private static String shipped(String name) throws IOException {
            return Files.readString(SHIPPED.media().resolve("pictures").resolve(name), StandardCharsets.UTF_8);
        }
    }
}
