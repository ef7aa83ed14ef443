package org.backwise.kiosk.ui.kit;

import java.util.List;
import org.backwise.kiosk.core.comfort.Contrast;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives a picture the colours of a contrast: every shape by its role, which is its class, or else by the colour it was
 * drawn in. Immutable; used on any thread.
 */
final class Recoloring {

    private static final List<String> PAINTS = List.of("fill", "stroke", "stop-color");

    private final Contrast contrast;
    private final PictureColors colors;

    private Recoloring(Contrast contrast) {
        this.contrast = contrast;
        this.colors = PictureColors.of(contrast);
    }

    static Recoloring of(Contrast contrast) {
        return new Recoloring(contrast);
    }

    /** The picture in this contrast; fails with {@link IllegalArgumentException} for anything but XML. */
    String of(String svg) {
        Document picture = SvgTree.read(svg);
        Element root = picture.getDocumentElement();
        if (!root.hasAttribute("fill")) {
            root.setAttribute("fill", "#000000");
        }
        recolor(root, colors.others());
        if (contrast == Contrast.BLACK_ON_WHITE || contrast == Contrast.WHITE_ON_BLACK) {
            GhostOutline.in(root, colors.ground(), colors.ink());
            Hatching.define(picture, colors.ground(), colors.ink());
        }
        return SvgTree.text(picture);
    }

    private void recolor(Element element, Tint inherited) {
        WrittenColor.spreadStyle(element);
        Tint tint =
                colors.tint(element.getAttribute("class"), Places.of(element)).orElse(inherited);
        PAINTS.forEach(paint -> recolor(element, paint, tint));
        if (SvgTree.isShape(element)) {
            thicken(element, tint);
        }
        SvgTree.children(element).forEach(child -> recolor(child, tint));
    }

    private static void recolor(Element element, String paint, Tint tint) {
        WrittenColor.of(element.getAttribute(paint))
                .ifPresent(color -> element.setAttribute(paint, tint.shade().paint(color)));
    }

    private void thicken(Element shape, Tint tint) {
        boolean filled = SvgTree.isPainted(shape, "fill");
        if (SvgTree.isPainted(shape, "stroke")) {
            double width = SvgTree.lineWidth(shape) + tint.wider();
            if (tint.rimmed() > 0) {
                rim(shape, width + tint.rimmed());
            }
            line(shape, shape.getAttribute("stroke"), width);
        } else if (filled && tint.edged() > 0) {
            line(shape, Shade.hex(colors.ink()), tint.edged());
        } else if (filled && tint.wider() > 0) {
            line(shape, shape.getAttribute("fill"), tint.wider());
        }
    }

    private void rim(Element shape, double width) {
        Element rim = (Element) shape.cloneNode(true);
        rim.removeAttribute("class");
        line(rim, Shade.hex(colors.ground()), width);
        shape.getParentNode().insertBefore(rim, shape);
    }

    private static void line(Element shape, String paint, double width) {
        shape.setAttribute("stroke", paint);
        shape.setAttribute("stroke-width", String.valueOf(width));
        shape.setAttribute("stroke-linejoin", "round");
    }
}
