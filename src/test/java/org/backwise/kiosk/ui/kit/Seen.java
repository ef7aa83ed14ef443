package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.ui.theme.Palette;
import org.backwise.kiosk.ui.theme.Role;

/** Which parts of a drawing's pixels have the colour of the ground, are black, white, or of any hue; each 0 to 1. */
record Seen(double ground, double black, double white, double colorful) {

    private static final int SIZE = 100;
    private static final int NEARLY = 16;

    static Seen of(Drawing drawing, Contrast contrast, long millis) {
        int ground = Palette.of(contrast).color(Role.PICTURE_GROUND).getRGB();
        int[] counts = new int[4];
        for (int pixel : pixels(drawing, ground, millis)) {
            int blue = pixel & 0xFF;
            boolean grey = (pixel >> 8 & 0xFF) == blue && (pixel >> 16 & 0xFF) == blue;
            counts[0] += pixel == ground ? 1 : 0;
            counts[1] += grey && blue < NEARLY ? 1 : 0;
            counts[2] += grey && blue > 255 - NEARLY ? 1 : 0;
            counts[3] += grey ? 0 : 1;
        }
        double all = SIZE * SIZE;
        return new Seen(counts[0] / all, counts[1] / all, counts[2] / all, counts[3] / all);
    }

    private static int[] pixels(Drawing drawing, int ground, long millis) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(ground));
        g.fillRect(0, 0, SIZE, SIZE);
        drawing.paint(g, 0, 0, SIZE, SIZE, millis);
        g.dispose();
        return image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }
}
