package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Slanting stripes that stand for shade where there are only two colours. Made as repeating gradients, because the
 * renderer turns patterns wrongly together with the limb they fill; steep stops keep the stripes' edges smooth.
 */
enum Hatching {
    BOLD(9, 0.46),
    FINE(9, 0.7),
    DENSE(9, 0.24);

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double SOFT = 0.08;

    private final double step;
    private final double groundPart;

    Hatching(double step, double groundPart) {
        this.step = step;
        this.groundPart = groundPart;
    }

    String paint() {
        return "url(#" + id() + ")";
    }

    private String id() {
        return "kiosk-hatching-" + name().toLowerCase(Locale.ROOT);
    }

    /** Adds the stripes that shapes can be filled with. */
    static void define(Document picture, Color ground, Color ink) {
        Element definitions = picture.createElementNS(SVG, "defs");
        for (Hatching hatching : values()) {
            definitions.appendChild(hatching.stripes(picture, ground, ink));
        }
        Element root = picture.getDocumentElement();
        root.insertBefore(definitions, root.getFirstChild());
    }

    private Element stripes(Document picture, Color ground, Color ink) {
        Element stripes = picture.createElementNS(SVG, "linearGradient");
        stripes.setAttribute("id", id());
        stripes.setAttribute("gradientUnits", "userSpaceOnUse");
        stripes.setAttribute("spreadMethod", "repeat");
        stripes.setAttribute("x1", "0");
        stripes.setAttribute("y1", "0");
        stripes.setAttribute("x2", String.valueOf(step));
        stripes.setAttribute("y2", String.valueOf(step));
        stop(stripes, 0, ground);
        stop(stripes, groundPart, ground);
        stop(stripes, groundPart + SOFT, ink);
        stop(stripes, 1 - SOFT, ink);
        stop(stripes, 1, ground);
        return stripes;
    }

    private static void stop(Element stripes, double offset, Color color) {
        Element stop = stripes.getOwnerDocument().createElementNS(SVG, "stop");
        stop.setAttribute("offset", String.valueOf(offset));
        stop.setAttribute("stop-color", Shade.hex(color));
        stripes.appendChild(stop);
    }
}
