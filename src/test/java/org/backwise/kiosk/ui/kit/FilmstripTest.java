package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.backwise.kiosk.core.library.PictureName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FilmstripTest {

    private static final int LOOP = 100;
    private static final int FRAME = 33;
    private static final int SIDE = 400;

    private final List<Long> painted = new ArrayList<>();

    @Nested
    class OfABoxThatMoves {

        private final Filmstrip strip = new Filmstrip(new Rectangle(10, 20, 60, 40), LOOP, FRAME, 10_000, this::box);

        private void box(Graphics2D g, long millis) {
            painted.add(millis);
            g.setColor(Color.RED);
            g.fillRect(15 + (int) millis / 10, 30, 8, 8);
        }

        @Test
        void paintsEachFrameOnceHoweverOftenItIsShown() {
            for (long millis = 0; millis < 20 * LOOP; millis++) {
                shown(millis);
            }
            assertThat(painted).containsExactly(0L, 33L, 66L, 99L);
        }

        @Test
        void showsAFrameTheSecondTimeAsTheFirst() {
            BufferedImage first = shown(66);
            shown(0);
            assertThat(pixels(shown(LOOP + 66))).isEqualTo(pixels(first));
        }

        @Test
        void showsItWhereItStandsAndLeavesTheGroundAlone() {
            BufferedImage glass = shown(99);
            assertThat(new Color(glass.getRGB(25, 31))).isEqualTo(Color.RED);
            assertThat(new Color(glass.getRGB(12, 31))).isEqualTo(Color.BLUE);
            assertThat(new Color(glass.getRGB(75, 31))).isEqualTo(Color.BLUE);
        }

        private static int[] pixels(BufferedImage glass) {
            return glass.getRGB(0, 0, 80, 80, null, 0, 80);
        }

        private BufferedImage shown(long millis) {
            BufferedImage glass = new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = glass.createGraphics();
            g.setColor(Color.BLUE);
            g.fillRect(0, 0, 80, 80);
            strip.paint(g, millis);
            g.dispose();
            return glass;
        }
    }

    /** Painting over what is transparent rounds otherwise than painting over the ground: by a level or two. */
    @Test
    void ofAShippedPictureLooksAsThePictureItself() {
        Drawing drawing = Drawing.of(
                ShippedPictures.text(new PictureName("warm-up-round-and-lift")).orElseThrow());
        drawing.findMovingPart();
        Rectangle2D moving = drawing.movingPart();
        Rectangle part = new Rectangle2D.Double(
                        moving.getX() * SIDE, moving.getY() * SIDE, moving.getWidth() * SIDE, moving.getHeight() * SIDE)
                .getBounds();
        Filmstrip strip = new Filmstrip(
                part, 8_000, FRAME, Filmstrip.USUAL_ROOM, (g, millis) -> drawing.paint(g, 0, 0, SIDE, SIDE, millis));
        for (int frame = 0; frame < 8_000 / FRAME; frame += 20) {
            long millis = (long) frame * FRAME;
            BufferedImage whole = glass(List.of(g -> drawing.paint(g, 0, 0, SIDE, SIDE, millis)));
            BufferedImage shown = glass(List.of(g -> drawing.paint(g, 0, 0, SIDE, SIDE, 0), g -> {
                g.setColor(Color.WHITE);
                g.fill(part);
                strip.paint(g, millis);
            }));
            assertThat(farthest(whole, shown)).as("at %d ms", millis).isLessThanOrEqualTo(2);
        }
    }

    private static BufferedImage glass(List<Consumer<Graphics2D>> painters) {
        BufferedImage glass = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = glass.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, SIDE, SIDE);
        painters.forEach(painter -> painter.accept(g));
        g.dispose();
        return glass;
    }

    private static int farthest(BufferedImage one, BufferedImage other) {
        int most = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                Color here = new Color(one.getRGB(x, y));
                Color there = new Color(other.getRGB(x, y));
                most = Math.max(most, Math.abs(here.getRed() - there.getRed()));
                most = Math.max(most, Math.abs(here.getGreen() - there.getGreen()));
                most = Math.max(most, Math.abs(here.getBlue() - there.getBlue()));
            }
        }
        return most;
    }

    @Test
    void withoutRoomForItsFramesPaintsThemEachTime() {
        Filmstrip strip = new Filmstrip(new Rectangle(0, 0, 60, 40), LOOP, FRAME, 10, (g, millis) -> {
            painted.add(millis);
            g.fillRect(15, 5, 8, 30);
        });
        Graphics2D anywhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        strip.paint(anywhere, 0);
        strip.paint(anywhere, LOOP);
        assertThat(painted).containsExactly(0L, 0L);
    }

    @Nested
    class RunsOfEqualPixels {

        @Test
        void comeBackAsTheyWere() {
            Random random = new Random(7);
            for (int size = 1; size < 200; size++) {
                int[] pixels = random.ints(size, 0, 3).toArray();
                int[] back = new int[size];
                Runs.of(pixels).into(back);
                assertThat(back).isEqualTo(pixels);
            }
        }

        @Test
        void takeTwoNumbersEach() {
            assertThat(Runs.of(new int[10_000]).ints()).isEqualTo(2);
        }
    }
}
