package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.backwise.kiosk.core.library.PictureName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A moving picture on paper")
class StillPicturesTest {

    @TempDir
    private Path media;

    @Nested
    @DisplayName("that moves")
    class Moving {

        @Test
        void standsInItsEndPose() throws IOException {
            BufferedImage still = still(Sheets.PICTURE).orElseThrow();
            assertThat(colour(still, 500, 300)).isEqualTo(Color.RED);
        }

        @Test
        void showsItsStartPoseAsAGhost() throws IOException {
            BufferedImage still = still(Sheets.PICTURE).orElseThrow();
            assertThat(colour(still, 50, 300)).isEqualTo(Color.GREEN);
        }

        @Test
        void standsOnWhite() throws IOException {
            BufferedImage still = still(Sheets.PICTURE).orElseThrow();
            assertThat(colour(still, 300, 550)).isEqualTo(Color.WHITE);
        }

        @Test
        void hasThreeHundredDotsAnInch() throws IOException {
            assertThat(still(Sheets.PICTURE).orElseThrow().getWidth()).isGreaterThanOrEqualTo(62 * 300 / 25);
        }

        @ParameterizedTest
        @CsvSource({
            "dur='8s', 4000",
            "dur='2.5s', 1250",
            "dur='900ms', 450",
            "dur='4s' / dur='10s', 5000",
            "nothing, 4000"
        })
        void isStoppedHalfWayThroughItsLoop(String svg, long millis) {
            assertThat(new StillSvg("< " + svg.replace('\'', '"')).endPoseMillis())
                    .isEqualTo(millis);
        }
    }

    @Test
    void isNotThereIfItsFileIsMissing() {
        assertThat(new StillPictures(Media.of(media)).still(new PictureName("none")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a picture", "<svg", "<html/>"})
    void isNotThereIfItsFileIsBroken(String svg) throws IOException {
        assertThat(still(svg)).isEmpty();
    }

    private Optional<BufferedImage> still(String svg) throws IOException {
        Sheets.draw(media, "dot", svg);
        return new StillPictures(Media.of(media)).still(new PictureName("dot"));
    }

    private static Color colour(BufferedImage still, int x, int y) {
        double scale = still.getWidth() / 600.0;
        return new Color(still.getRGB((int) (x * scale), (int) (y * scale)));
    }
}
