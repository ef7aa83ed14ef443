package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No picture flashes (WCAG 2.3.2: three times a second at most, of any size): nowhere does a picture become lighter and
 * darker again by a tenth more than once a second, whichever ninth of it is looked at.
 */
final class FlashesTest {

    /** Often enough to see five flashes a second. */
    private static final int STEP_MILLIS = 100;

    private static final int LONGEST_MILLIS = 6000;
    private static final int SIDE = 36;
    private static final int CELLS = 3;
    private static final double FLASH = 0.1;

    @Test
    void noPictureHasAny() {
        List<String> faults = new ArrayList<>();
        for (Path file : pictures()) {
            Drawing drawing = Drawing.of(text(file));
            if (drawing.moves() && mostTurnsASecond(drawing) > 2) {
                faults.add(file.getFileName() + " turns " + mostTurnsASecond(drawing) + " times a second");
            }
        }
        assertThat(pictures()).hasSizeGreaterThan(40);
        assertThat(faults).isEmpty();
    }

    @Test
    void oneThatFlashesIsFound() {
        String flashing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 36'>"
                + "<rect width='36' height='36' fill='#ffffff'><animate attributeName='fill' dur=\"0.4s\""
                + " values='#ffffff;#000000;#ffffff' repeatCount='indefinite'/></rect></svg>";

        assertThat(mostTurnsASecond(Drawing.of(flashing))).isGreaterThan(2);
    }

    /** Turns from lighter to darker or back; a flash has two. */
    private static int mostTurnsASecond(Drawing drawing) {
        int steps = LONGEST_MILLIS / STEP_MILLIS;
        double[][] light = new double[CELLS * CELLS][steps];
        for (int step = 0; step < steps; step++) {
            double[] cells = cells(drawing, (long) step * STEP_MILLIS);
            for (int cell = 0; cell < cells.length; cell++) {
                light[cell][step] = cells[cell];
            }
        }
        return Stream.of(light).mapToInt(FlashesTest::mostTurns).max().orElse(0);
    }

    private static int mostTurns(double[] light) {
        List<Integer> turns = new ArrayList<>();
        double extreme = light[0];
        int direction = 0;
        for (int step = 1; step < light.length; step++) {
            double change = light[step] - extreme;
            boolean goesOn = direction != 0 && Math.signum(change) == direction;
            if (Math.abs(change) >= FLASH && !goesOn) {
                direction = (int) Math.signum(change);
                turns.add(step);
            }
            extreme = Math.abs(change) >= FLASH || goesOn ? light[step] : extreme;
        }
        int second = 1000 / STEP_MILLIS;
        return turns.stream()
                .mapToInt(from -> (int) turns.stream()
                        .filter(at -> at >= from && at < from + second)
                        .count())
                .max()
                .orElse(0);
    }

    private static double[] cells(Drawing drawing, long millis) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, SIDE, SIDE);
        drawing.paint(brush, 0, 0, SIDE, SIDE, millis);
        brush.dispose();
        double[] cells = new double[CELLS * CELLS];
        int part = SIDE / CELLS;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                cells[y / part * CELLS + x / part] +=
                        Lab.of(new Color(image.getRGB(x, y))).lightness() / 100;
            }
        }
        return Stream.of(cells)
                .flatMapToDouble(Arrays::stream)
                .map(sum -> sum / (part * part))
                .toArray();
    }

    private static List<Path> pictures() {
        try (Stream<Path> files = Files.list(Path.of("media", "pictures"))) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
