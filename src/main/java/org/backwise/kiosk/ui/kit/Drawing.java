package org.backwise.kiosk.ui.kit;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.animation.AnimationState;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A parsed vector drawing. Painted on the event thread; the part of it that moves may be found on another. */
final class Drawing {

    private static final LoaderContext NOTHING_FROM_OUTSIDE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

    private final SVGDocument document;
    private final Movement movement;
    private final AtomicReference<Rectangle2D> movingPart;
    private final AtomicBoolean leftOut = new AtomicBoolean();

    private Drawing(SVGDocument document, Movement movement, AtomicReference<Rectangle2D> movingPart) {
        this.document = document;
        this.movement = movement;
        this.movingPart = movingPart;
    }

    /** Parses standard SVG; fails with {@link IllegalArgumentException} for anything else. */
    static Drawing of(String svg) {
        return of(svg, new AtomicReference<>(MovingPart.WHOLE));
    }

    /** @param movingPart where it moves, as far as that was found out when it was parsed before */
    static Drawing of(String svg, AtomicReference<Rectangle2D> movingPart) {
        SVGDocument document = new SVGLoader()
                .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, NOTHING_FROM_OUTSIDE);
        return Optional.ofNullable(document)
                .map(parsed -> new Drawing(parsed, Movement.of(svg), movingPart))
                .orElseThrow(() -> new IllegalArgumentException("not an SVG drawing"));
    }

    boolean moves() {
        return document.isAnimated();
    }

    /** Half of the loop: by the pictures' rule the moment of the end pose. */
    long endPoseMillis() {
        return movement.loopMillis() / 2;
    }

    Movement movement() {
        return movement;
    }

    /** Finds out where it moves; until then that may be anywhere. */
    void findMovingPart() {
        if (movingPart.get() == MovingPart.WHOLE) {
            movingPart.set(MovingPart.of(this));
        }
    }

    /** The part outside of which nothing ever moves, in fractions of the drawing's width and height. */
    Rectangle2D movingPart() {
        return movingPart.get();
    }

    /** A drawing in which something cannot be painted is told once and left out from then on: the words beside it stay. */
    void paint(Graphics2D g, double x, double y, double width, double height, long millis) {
        if (leftOut.get()) {
            return;
        }
        Graphics2D own = (Graphics2D) g.create();
        try {
            render(own, new ViewBox((float) x, (float) y, (float) width, (float) height), millis);
        } catch (RuntimeException broken) {
            leftOut.set(true);
            LOG.warn("A picture cannot be painted, and is left out from here on", broken);
        } finally {
            own.dispose();
        }
    }

    private void render(Graphics2D own, ViewBox box, long millis) {
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, Output.createForGraphics(own), box, new AnimationState(0, millis));
    }
}
