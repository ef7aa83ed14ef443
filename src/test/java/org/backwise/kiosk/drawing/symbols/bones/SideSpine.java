package org.backwise.kiosk.drawing.symbols.bones;

import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A healthy spine from the side with its soft curves, in a pale body that faces right. */
public record SideSpine() implements Symbol {
    private static final Contour BONE = new Contour(Palette.BONE, Palette.BONE_LINE, 4);
    private static final int BONES = 15;
    private static final double TOP = 112;
    private static final double BOTTOM = 424;
    private static final String BODY = "M112 12C158 8 182 40 178 76L190 100L178 104C178 126 166 136 146 134L144 158"
            + "C176 176 192 214 190 262C188 300 182 330 192 366C204 406 206 452 202 508H70C60 466 58 440 70 400"
            + "C80 366 62 330 52 284C42 232 58 176 92 152C96 138 92 126 84 112C62 70 74 16 112 12Z";

    @Override
    public void draw(Svg svg) {
        svg.path(BODY, Palette.SCREEN.fill());
        IntStream.range(0, BONES).forEach(index -> bone(svg, index, SideSpine::disc));
        sacrum(svg);
        IntStream.range(0, BONES).forEach(index -> bone(svg, index, SideSpine::vertebra));
    }

    private static void bone(Svg svg, int index, Piece piece) {
        double part = index / (BONES - 1.0);
        double y = TOP + (BOTTOM - TOP) * (0.82 * part + 0.18 * part * part);
        double slope = Math.toDegrees(Math.atan((across(y + 2) - across(y - 2)) / 4));
        double width = 24 + 16 * part;
        double height = 14 + 6 * part;
        svg.placed(
                "vertebra",
                across(y),
                y,
                place -> place.turned("bone", -slope, 0, 0, bone -> piece.draw(bone, width, height)));
    }

    private static void vertebra(Svg svg, double width, double height) {
        String process = "M%sL%s".formatted(Svg.point(-width * 0.3, 0), Svg.point(-width * 1.06, height * 0.62));
        double half = width / 2;
        String body = "M%1$s %3$sQ0 %4$s %2$s %3$sQ%5$s 0 %2$s %6$sQ0 %7$s %1$s %6$sQ%8$s 0 %1$s %3$sZ"
                .formatted(
                        Svg.number(-half),
                        Svg.number(half),
                        Svg.number(-height / 2),
                        Svg.number(-height * 0.4),
                        Svg.number(half * 0.86),
                        Svg.number(height / 2),
                        Svg.number(height * 0.4),
                        Svg.number(-half * 0.86));
        new Silhouette().limb(height * 0.34, process).blob(body).draw(svg, BONE);
    }

    private static void disc(Svg svg, double width, double height) {
        svg.rect(-width * 0.42, height * 0.3, width * 0.84, height * 0.9, 4, Palette.DISC.fill());
    }

    private static void sacrum(Svg svg) {
        double x = across(BOTTOM);
        new Silhouette()
                .blob("M%sC%s %s %sC%s %s %sZ"
                        .formatted(
                                Svg.point(x + 20, BOTTOM + 16),
                                Svg.point(x + 10, BOTTOM + 40),
                                Svg.point(x - 14, BOTTOM + 48),
                                Svg.point(x - 22, BOTTOM + 74),
                                Svg.point(x - 40, BOTTOM + 56),
                                Svg.point(x - 38, BOTTOM + 34),
                                Svg.point(x - 22, BOTTOM + 12)))
                .draw(svg, BONE);
    }

    /** How far to the front the spine is at a height. */
    private static double across(double y) {
        return 118 + bump(y, 128, 46, 14) - bump(y, 236, 76, 22) + bump(y, 380, 58, 28);
    }

    private static double bump(double y, double middle, double half, double height) {
        double way = (y - middle) / half;
        return height * Math.exp(-way * way);
    }

    @Override
    public Box frame() {
        return new Box(24, 4, 196, 512);
    }

    /** A part of one bone, about its middle. */
    @FunctionalInterface
    private interface Piece {
        void draw(Svg svg, double width, double height);
    }
}
