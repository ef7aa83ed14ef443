package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureCheck;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.fuzz.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped pictures, damaged at random: told clearly, or left out, or painted. How often is set by {@code -Dfuzz.runs=…}; the seed of
 * each run is its number plus {@code -Dfuzz.seed=…}.
 */
class DamagedPictureTest {

    private static final int RUNS = Integer.getInteger("fuzz.runs", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 0);
    private static final PictureName NAME = new PictureName("damaged");

    @TempDir
    private Path root;

    @Test
    void isToldOrPainted() throws IOException {
        KioskFolder folder = new KioskFolder(root.resolve("kiosk-config"), root.resolve("media"));
        Path file = Files.createDirectories(root.resolve("media").resolve("pictures"))
                .resolve("damaged.svg");
        List<PictureName> names = ShippedPictures.names();
        Drawings drawings = new Drawings(new PictureFiles(folder)::read);
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(SEED + run);
            String good = ShippedPictures.text(names.get(random.nextInt(names.size())))
                    .orElseThrow();
            Files.write(file, Damage.of(good.getBytes(StandardCharsets.UTF_8), random));
            List<Problem> told = new PictureCheck(folder).problems(List.of(NAME));
            Optional<String> svg = new PictureFiles(folder).read(NAME);
            assertThat(told.isEmpty()).as("seed %d, %s", SEED + run, told).isEqualTo(svg.isPresent());
            drawings.forget();
            drawings.drawing(NAME, Contrast.STANDARD, Motion.MOVING).ifPresent(DamagedPictureTest::paint);
        }
    }

    private static void paint(Drawing drawing) {
        BufferedImage paper = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = paper.createGraphics();
        drawing.paint(brush, 0, 0, 60, 60, 700);
        brush.dispose();
    }
}
