package org.backwise.kiosk.adapter.printing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.handout.SquareCode;

/**
 * A square code (QR, error correction M) that the camera of a phone reads from 30 cm: no module is under 0.75 mm. A camera
 * of 4000 dots across sees some 35 cm there, so each module gets eight dots, where readers need three.
 */
record PhoneCode(SquareCode code) {

    /** What fits into version 24 with error correction M (ISO/IEC 18004, table 7), less the mark that says UTF-8. */
    static final int MOST_BYTES = 900;

    private static final double WIDEST_MILLIMETRES = 128;
    private static final double LARGEST_MODULE_MILLIMETRES = 1.2;

    /**
     * A code that holds this text.
     *
     * @param text at most {@value #MOST_BYTES} bytes of UTF-8
     */
    static PhoneCode of(String text) {
        try {
            ByteMatrix modules =
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
            return new PhoneCode(new SquareCode(IntStream.range(0, modules.getHeight())
                    .mapToObj(row -> row(modules, row))
                    .toList()));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text of " + bytes(text) + " bytes is too long for a code", tooLong);
        }
    }

    private static String row(ByteMatrix modules, int row) {
        return IntStream.range(0, modules.getWidth())
                .mapToObj(column -> modules.get(column, row) == 1 ? "#" : ".")
                .collect(Collectors.joining());
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Plain ASCII goes without the mark that says UTF-8: some readers show the mark. */
    private static Map<EncodeHintType, ?> hints(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    /** Width on paper, with the quiet zone. */
    double millimetres() {
        return Math.min(WIDEST_MILLIMETRES, code.width() * LARGEST_MODULE_MILLIMETRES);
    }

    double moduleMillimetres() {
        return millimetres() / code.width();
    }

    /** One dot a module: whatever draws it makes sharp squares of them, of one size. */
    BufferedImage picture() {
        int width = code.width();
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, code.isBlack(x, y) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return picture;
    }
}
