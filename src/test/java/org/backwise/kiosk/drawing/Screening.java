package org.backwise.kiosk.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.animation.AnimationState;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Shows a picture as the kiosk's own renderer does, at any moment of its loop. */
final class Screening {
    private static final String HIDDEN_GHOST = "class=\"ghost\" display=\"none\"";

    private final SVGDocument document;

    private Screening(String text) {
        document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
    }

    static Screening of(String text) {
        return new Screening(text);
    }

    /** The still version's picture: the grey start pose is shown as well. */
    static Screening withGhost(String text) {
        return new Screening(text.replace(HIDDEN_GHOST, "class=\"ghost\""));
    }

    /** Draws one moment into a square. */
    void show(Graphics2D graphics, int x, int y, int size, long millis) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE,
                Output.createForGraphics(graphics),
                new ViewBox(x, y, size, size),
                new AnimationState(0, millis));
    }

    /** One moment on nothing. */
    BufferedImage image(int size, long millis) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        show(graphics, 0, 0, size, millis);
        graphics.dispose();
        return image;
    }
}
