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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parsed vector drawing. Immutable, painted on the event thread. */
final class Drawing {

    private static final Pattern LOOP = Pattern.compile("\\bdur=\"([0-9.]+)s\"");

    private static final LoaderContext NOTHING_FROM_OUTSIDE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_ALL)
            .build();

    private final SVGDocument document;
    private final long loopMillis;

    private Drawing(SVGDocument document, long loopMillis) {
        this.document = document;
        this.loopMillis = loopMillis;
    }

    /** Parses standard SVG; fails with {@link IllegalArgumentException} for anything else. */
    static Drawing of(String svg) {
        SVGDocument document = new SVGLoader()
                .load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, NOTHING_FROM_OUTSIDE);
        return Optional.ofNullable(document)
                .map(parsed -> new Drawing(parsed, loop(svg)))
                .orElseThrow(() -> new IllegalArgumentException("not an SVG drawing"));
    }

    private static long loop(String svg) {
        Matcher matcher = LOOP.matcher(svg);
        return matcher.find() ? Math.round(Double.parseDouble(matcher.group(1)) * 1000) : 0;
    }

    boolean moves() {
        return document.isAnimated();
    }

    /** Half of the loop: by the pictures' rule the moment of the end pose. */
    long endPoseMillis() {
        return loopMillis / 2;
    }

    void paint(Graphics2D g, double x, double y, double width, double height, long millis) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE,
                Output.createForGraphics(own),
                new ViewBox((float) x, (float) y, (float) width, (float) height),
                new AnimationState(0, millis));
        own.dispose();
    }
}
