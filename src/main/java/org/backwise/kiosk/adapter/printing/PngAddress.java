package org.backwise.kiosk.adapter.printing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A picture as an address that holds the picture itself, so that no file is needed to lay out a page. */
final class PngAddress {

    private PngAddress() {}

    static String of(BufferedImage picture) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (IOException impossible) { // memory does not fail to be written to
            throw new UncheckedIOException(impossible);
        }
    }
}
