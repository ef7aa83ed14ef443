package org.backwise.kiosk.adapter.printing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the code off the last page as a phone would in a shaky hand: at 150 dots an inch, a little turned and blurred. As a
 * phone does, it takes the next picture if one cannot be read; of its few none is straight.
 */
final class PhoneCamera {

    private static final float DOTS_AN_INCH = 150;
    private static final List<Integer> TURNS = List.of(2, -3, 5); // degrees

    private PhoneCamera() {}

    static String read(byte[] pdf) throws IOException {
        try (PrintedPages pages = new PrintedPages(pdf)) {
            BufferedImage page = new PDFRenderer(pages.document())
                    .renderImageWithDPI(pages.count() - 1, DOTS_AN_INCH, ImageType.RGB);
            return TURNS.stream()
                    .map(degrees -> blurred(turned(page, degrees)))
                    .map(PhoneCamera::decoded)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the code on the last page cannot be read"));
        }
    }

    private static BufferedImage turned(BufferedImage page, int degrees) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** Every dot takes half of its light from its neighbours. */
    private static BufferedImage blurred(BufferedImage page) {
        float side = 0.1f;
        float corner = 0.025f;
        float[] weights = {corner, side, corner, side, 0.5f, side, corner, side, corner};
        return new ConvolveOp(new Kernel(3, 3, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    private static Optional<String> decoded(BufferedImage page) {
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        LuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
                .map(BinaryBitmap::new)
                .map(PhoneCamera::seen)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> seen(BinaryBitmap page) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(page, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException unread) {
            return Optional.empty();
        }
    }
}
