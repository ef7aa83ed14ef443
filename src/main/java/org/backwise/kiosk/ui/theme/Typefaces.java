package org.backwise.kiosk.ui.theme;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** The bundled type family, so that no machine's own fonts change what patients see. Made once; thread-safe. */
public final class Typefaces {

    private static final float MEASURED_AT = 1000;

    private record Measured(Font font, double capitalRatio) {}

    private final Map<Weight, Measured> fonts = new EnumMap<>(Weight.class);

    public Typefaces() {
        for (Weight weight : Weight.values()) {
            Font font = load(weight);
            fonts.put(weight, new Measured(font, capitalRatio(font)));
        }
    }

    /** A font of this weight whose capital H is this many pixels tall. */
    Font withCapitals(Weight weight, double pixels) {
        Measured measured = fonts.get(weight);
        return measured.font().deriveFont((float) (pixels / measured.capitalRatio()));
    }

    /** Height of a capital H as a part of the font size, measured and not assumed. */
    static double capitalRatio(Font font) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        return font.deriveFont(MEASURED_AT)
                        .createGlyphVector(exact, "H")
                        .getVisualBounds()
                        .getHeight()
                / MEASURED_AT;
    }

    private static Font load(Weight weight) {
        try (InputStream in = Typefaces.class.getResourceAsStream(weight.resource())) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + weight.resource());
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("broken in the program: " + weight.resource(), broken);
        }
    }
}
