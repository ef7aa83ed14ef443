package org.backwise.kiosk.real;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What the screen shows. */
record Photo(BufferedImage picture) {

    static Photo taken() {
        try {
            Rectangle all = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
            return new Photo(new Robot().createScreenCapture(all));
        } catch (AWTException none) {
            throw new AssertionError("no picture can be taken here", none);
        }
    }

    /** A picture whose left half is still the same a quarter of a second later. */
    static Photo ofWhatStays() {
        return Wait.found("a screen that stays", Wait.PATIENCE, () -> {
            Photo first = taken();
            Wait.pass(Duration.ofMillis(250));
            return Optional.of(first).filter(photo -> photo.sameOnTheLeft(taken()) == 1);
        });
    }

    /** Written where whoever looks for the cause of a failure finds it. */
    Path keptAs(String name) {
        Path file = Path.of("target", name + ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isAsLargeAs(Photo other) {
        return picture.getWidth() == other.picture.getWidth() && picture.getHeight() == other.picture.getHeight();
    }

    /** Which share, 0 to 1, of the left half is the same; on the welcome screen, pictures pass by in the right half. */
    double sameOnTheLeft(Photo other) {
        int width = picture.getWidth() / 2;
        int height = picture.getHeight();
        long same = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (picture.getRGB(x, y) == other.picture.getRGB(x, y)) {
                    same++;
                }
            }
        }
        return (double) same / width / height;
    }
}
