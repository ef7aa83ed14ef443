package org.backwise.kiosk.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes the text of one picture, shape by shape, in drawing order. It offers only what pictures may use, so nothing
 * outside the house rules (text, styles, references, foreign colours) can get in.
 *
 * <pre>{@code
 * Svg.picture("A chair", "A firm chair without wheels.")
 *         .group("chair", g -> g.rect(200, 300, 200, 24, 12, Palette.PROP.fill())
 *                 .line(210, 320, 210, 520, Palette.PROP.stroke(14)))
 *         .text();
 * }</pre>
 */
public final class Svg {
    /** The kinds of motion that kiosk and browsers play alike. */
    public enum Motion {
        ROTATE("rotate"),
        TRANSLATE("translate"),
        SKEW_X("skewX"),
        SKEW_Y("skewY"),
        /** Write "s" or "s 1": the kiosk's renderer eases a scale's first number only. */
        SCALE("scale");

        private final String text;

        Motion(String text) {
            this.text = text;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Svg() {}

    /** A new 600 × 600 picture; the description says what the body does, for those who cannot see it. */
    public static Svg picture(String title, String description) {
        Svg svg = new Svg();
        svg.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 600\">");
        svg.depth++;
        svg.write("<title>" + escaped(title) + "</title>");
        svg.write("<desc>" + escaped(description) + "</desc>");
        return svg;
    }

    /** Shapes that belong together, under a class name (several names with blanks between are fine). */
    public Svg group(String name, Consumer<Svg> content) {
        return block("<g class=\"" + name + "\">", content);
    }

    /** A group moved to a place and scaled about it; a negative horizontal scale mirrors. */
    public Svg placed(String name, double x, double y, double scaleX, double scaleY, Consumer<Svg> content) {
        String transform = "translate(" + point(x, y) + ") scale(" + point(scaleX, scaleY) + ")";
        return block("<g class=\"" + name + "\" transform=\"" + transform + "\">", content);
    }

    /** A group moved to a place. */
    public Svg placed(String name, double x, double y, Consumer<Svg> content) {
        return block("<g class=\"" + name + "\" transform=\"translate(" + point(x, y) + ")\">", content);
    }

    /** A group turned about a point, clockwise in degrees. */
    public Svg turned(String name, double degrees, double x, double y, Consumer<Svg> content) {
        String transform = "rotate(" + number(degrees) + " " + point(x, y) + ")";
        return block("<g class=\"" + name + "\" transform=\"" + transform + "\">", content);
    }

    /** The grey start pose, hidden until the kiosk shows the still version. */
    public Svg ghost(Consumer<Svg> content) {
        return block("<g class=\"ghost\" display=\"none\">", content);
    }

    /** Moves the group it stands in, for ever; values are spread evenly over the loop. Write it first in its group. */
    public Svg animateTransform(Motion motion, double seconds, List<String> values) {
        return animation("<animateTransform attributeName=\"transform\" type=\"" + motion.text + "\"", seconds, values);
    }

    /** Lets the group it stands in appear and vanish; values from 0 to 1, spread evenly over the loop. */
    public Svg animateOpacity(double seconds, List<String> values) {
        return animation("<animate attributeName=\"opacity\"", seconds, values);
    }

    public Svg path(String data, Ink ink) {
        return write("<path d=\"" + data + "\"" + ink.attributes() + "/>");
    }

    public Svg line(double x1, double y1, double x2, double y2, Ink ink) {
        return path("M" + point(x1, y1) + "L" + point(x2, y2), ink);
    }

    public Svg circle(double x, double y, double radius, Ink ink) {
        return write("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
                .formatted(number(x), number(y), number(radius), ink.attributes()));
    }

    public Svg ellipse(double x, double y, double radiusX, double radiusY, Ink ink) {
        return write("<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"%s/>"
                .formatted(number(x), number(y), number(radiusX), number(radiusY), ink.attributes()));
    }

    /** A rectangle with round corners; radius 0 for sharp ones. */
    public Svg rect(double x, double y, double width, double height, double radius, Ink ink) {
        return write("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"%s/>"
                .formatted(number(x), number(y), number(width), number(height), number(radius), ink.attributes()));
    }

    /** Hands the builder on, so that a piece of drawing kept elsewhere fits into a chain. */
    public Svg draw(Consumer<Svg> piece) {
        piece.accept(this);
        return this;
    }

    /** The finished file. */
    public String text() {
        return out + "</svg>\n";
    }

    /** A number as short as it can be, two decimals at most, with a point in every locale. */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Two numbers with a blank between. */
    public static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private Svg animation(String opening, double seconds, List<String> values) {
        return write(opening + values.stream().collect(Collectors.joining(";", " values=\"", "\"")) + " dur=\""
                + number(seconds) + "s\" repeatCount=\"indefinite\"/>");
    }

    private Svg block(String opening, Consumer<Svg> content) {
        write(opening);
        depth++;
        content.accept(this);
        depth--;
        return write("</g>");
    }

    private Svg write(String line) {
        out.append(" ".repeat(depth)).append(line).append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
