package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns the grey ghost of a start pose into a dashed outline, where there is no grey. The ghost's parts overlap, so all
 * of them are drawn twice: dashed edges first, then bodies in the colour of the ground, which leave only the outermost
 * dashes to be seen. A rim of ground around the figure itself then hides the dashes of what did not move.
 */
final class GhostOutline {

    private static final String DASHES = "9 9";
    private static final double WIDTH = 3;
    private static final double RIM = 4.5;

    /** A thinner line belongs to the edge of a body; a thicker one is a body of its own. */
    private static final double EDGE = 12;

    private final String ground;
    private final String ink;

    private GhostOutline(Color ground, Color ink) {
        this.ground = Shade.hex(ground);
        this.ink = Shade.hex(ink);
    }

    static void in(Element root, Color ground, Color ink) {
        new GhostOutline(ground, ink).search(root);
    }

    private void search(Element element) {
        if (element.getAttribute("display").equals("none")) {
            return;
        }
        List<Element> children = SvgTree.children(element);
        if (element.getAttribute("class").equals("ghost") && !children.isEmpty()) {
            outline(element);
        } else {
            children.forEach(this::search);
        }
    }

    private void outline(Element ghost) {
        Node parent = ghost.getParentNode();
        Element dashes = (Element) ghost.cloneNode(true);
        edges(dashes);
        parent.insertBefore(dashes, ghost);
        Node after = ghost.getNextSibling();
        List<Element> figures = SvgTree.siblingsAfter(ghost).stream()
                .filter(element -> element.getAttribute("class").equals("figure"))
                .map(figure -> (Element) figure.cloneNode(true))
                .toList();
        figures.forEach(figure -> parent.insertBefore(bodies(figure, RIM), after));
        bodies(ghost, 0);
    }

    private void edges(Element element) {
        if (SvgTree.isShape(element)) {
            double drawn = SvgTree.isPainted(element, "stroke") ? SvgTree.lineWidth(element) : 0;
            element.setAttribute("fill", "none");
            element.setAttribute("stroke", ink);
            element.setAttribute("stroke-width", String.valueOf(drawn + 2 * WIDTH));
            if (drawn < EDGE) {
                element.setAttribute("stroke-dasharray", DASHES);
                element.setAttribute("stroke-linecap", "butt");
            }
        }
        SvgTree.children(element).forEach(this::edges);
    }

    private Element bodies(Element element, double rim) {
        if (SvgTree.isShape(element)) {
            boolean lined = SvgTree.isPainted(element, "stroke");
            if (SvgTree.isPainted(element, "fill")) {
                element.setAttribute("fill", ground);
            }
            if (lined || rim > 0) {
                element.setAttribute("stroke", ground);
                double drawn = lined ? SvgTree.lineWidth(element) : 0;
                element.setAttribute("stroke-width", String.valueOf(drawn + 2 * rim));
            }
        }
        SvgTree.children(element).forEach(child -> bodies(child, rim));
        return element;
    }
}
