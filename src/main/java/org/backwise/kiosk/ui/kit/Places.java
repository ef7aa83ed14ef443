package org.backwise.kiosk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Where a shape stands among others, so that the edge of a near leg can differ from that of a far one. */
final class Places {

    private static final List<String> FORM = List.of("d", "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height");

    private Places() {}

    /** The class of the shape that this one edges or is edged by, and {@code line} if it has no fill. */
    static List<String> of(Element shape) {
        List<String> places = new ArrayList<>();
        if (SvgTree.isShape(shape)) {
            partner(shape).ifPresent(partner -> places.add(partner.getAttribute("class")));
            if (!SvgTree.isPainted(shape, "fill")) {
                places.add("line");
            }
        }
        return places;
    }

    /** The shape of the same form just before this one, else the shape just after it. */
    private static Optional<Element> partner(Element shape) {
        return SvgTree.before(shape)
                .filter(before -> sameForm(before, shape))
                .or(() -> SvgTree.after(shape))
                .filter(SvgTree::isShape);
    }

    private static boolean sameForm(Element one, Element other) {
        return FORM.stream().allMatch(part -> one.getAttribute(part).equals(other.getAttribute(part)));
    }
}
