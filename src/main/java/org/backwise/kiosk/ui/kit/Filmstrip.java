package org.backwise.kiosk.ui.kit;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.ObjLongConsumer;

/**
 * The moving part of a picture, painted once for each frame of its loop and from then on shown as it was. What is painted
 * in flat colours takes little room as runs of equal pixels; frames beyond a strip's room are painted each time they are
 * shown. On the event thread only.
 */
final class Filmstrip {

    /** 32 MB: a whole loop of nearly every picture, as large as a screen of 1920 by 1080 pixels shows it. */
    static final int USUAL_ROOM = 8_000_000;

    private final Rectangle part;
    private final long loopMillis;
    private final int frameMillis;
    private final ObjLongConsumer<Graphics2D> painter;
    private final BufferedImage image;
    private final int[] pixels;
    private final Runs[] kept;
    private int room;

    /**
     * @param part what is shown, in pixels of the component
     * @param room how many numbers the frames may take
     * @param painter paints a moment of the loop, in milliseconds, as it stands in the component
     */
    Filmstrip(Rectangle part, long loopMillis, int frameMillis, int room, ObjLongConsumer<Graphics2D> painter) {
        this.part = new Rectangle(part);
        this.loopMillis = loopMillis;
        this.frameMillis = frameMillis;
        this.room = room;
        this.painter = painter;
        this.image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_ARGB_PRE);
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.kept = new Runs[(int) (loopMillis / frameMillis) + 1];
    }

    /** Whether it shows just this. */
    boolean shows(Rectangle wanted) {
        return part.equals(wanted);
    }

    /** @param millis since the movement began */
    void paint(Graphics2D g, long millis) {
        int frame = (int) (Math.floorMod(millis, loopMillis) / frameMillis);
        if (kept[frame] == null) {
            develop(frame);
        } else {
            kept[frame].into(pixels);
        }
        g.drawImage(image, part.x, part.y, null);
    }

    private void develop(int frame) {
        Arrays.fill(pixels, 0);
        Graphics2D g = image.createGraphics();
        g.translate(-part.x, -part.y);
        painter.accept(g, (long) frame * frameMillis);
        g.dispose();
        Runs runs = Runs.of(pixels);
        if (runs.ints() <= room) {
            room -= runs.ints();
            kept[frame] = runs;
        }
    }
}
