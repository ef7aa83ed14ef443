package org.backwise.kiosk.adapter.printing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A square code (QR, error correction M) that the camera of a phone reads from 30 cm: no module is under 0.75 mm.
 *
 * @param modules black and white, without the quiet zone
 */
record PhoneCode(ByteMatrix modules) {

    /** What fits into version 24 with error correction M, less the mark that says UTF-8. */
    static final int MOST_BYTES = 900;

    /** Around the code, in modules (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private static final int DOTS_A_MODULE = 8;
    private static final double WIDEST_MILLIMETRES = 128;
    private static final double LARGEST_MODULE_MILLIMETRES = 1.2;

    /**
     * A code that holds this text.
     *
     * @param text at most {@value #MOST_BYTES} bytes of UTF-8
     */
    static PhoneCode of(String text) {
        try {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M, hints(text));
            return new PhoneCode(code.getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text of " + bytes(text) + " bytes is too long for a code", tooLong);
        }
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
        return Math.min(WIDEST_MILLIMETRES, wholeWidth() * LARGEST_MODULE_MILLIMETRES);
    }

    double moduleMillimetres() {
        return millimetres() / wholeWidth();
    }

    private int wholeWidth() {
        return modules.getWidth() + 2 * QUIET_ZONE;
    }

    BufferedImage picture() {
        int width = wholeWidth() * DOTS_A_MODULE;
        BufferedImage picture = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, isBlack(x / DOTS_A_MODULE, y / DOTS_A_MODULE) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        return picture;
    }

    private boolean isBlack(int column, int row) {
        int x = column - QUIET_ZONE;
        int y = row - QUIET_ZONE;
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }
}
