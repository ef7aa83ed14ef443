package org.backwise.kiosk.adapter.printing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.animation.AnimationState;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.backwise.kiosk.core.library.PictureName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The moving pictures as they stand on paper: the end pose, with the start pose as its ghost. */
final class StillPictures {

    /** 300 dots an inch at 66 mm, the width that the template gives a picture. */
    private static final int DOTS = 780;

    /** A picture is its own file and nothing else; above all, nothing from the network. */
    private static final LoaderContext ALONE = LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
            .build();

    private static final Logger LOG = LoggerFactory.getLogger(StillPictures.class);

    private final Media media;

    StillPictures(Media media) {
        this.media = media;
    }

    /** The picture, {@value #DOTS} dots wide; empty if it is missing or cannot be drawn. */
    Optional<BufferedImage> still(PictureName name) {
        return svg(name).flatMap(svg -> drawn(name, svg));
    }

    /** The text of the picture; empty if it is missing. */
    Optional<StillSvg> svg(PictureName name) {
        return media.read("pictures/" + name + ".svg")
                .map(bytes -> new StillSvg(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** The picture, {@value #DOTS} dots wide; empty if it cannot be drawn. */
    Optional<BufferedImage> drawn(PictureName name, StillSvg svg) {
        try {
            ByteArrayInputStream text = new ByteArrayInputStream(svg.text().getBytes(StandardCharsets.UTF_8));
            return Optional.ofNullable(new SVGLoader().load(text, null, ALONE))
                    .map(document -> painted(document, svg.endPoseMillis()));
        } catch (RuntimeException broken) { // a page without one picture is better than no page
            LOG.warn("The picture {} is left out of the print-out: it cannot be drawn.", name, broken);
            return Optional.empty();
        }
    }

    private static BufferedImage painted(SVGDocument document, long millis) {
        BufferedImage image = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, DOTS, DOTS);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE,
                    Output.createForGraphics(graphics),
                    new ViewBox(0, 0, DOTS, DOTS),
                    new AnimationState(0, millis));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
