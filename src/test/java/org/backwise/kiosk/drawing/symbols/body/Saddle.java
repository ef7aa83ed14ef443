package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tint;

/**
 * A plain clothed person on a chair from the side; the part that would touch a saddle is hatched. One colour from head
 * to foot and no face keep a private matter private.
 */
public record Saddle() implements Symbol {
    private static final Silhouette HEAD = new Silhouette()
            .limb(36, "M100 96L98 140")
            .blob("M100 14C130 14 146 36 146 62L152 78L144 84C144 108 128 118 104 116"
                    + "C76 114 58 94 58 64C58 34 74 14 100 14Z");
    private static final Silhouette BODY = new Silhouette()
            .blob("M70 148C88 128 118 130 130 152C140 190 136 250 132 300L60 330C46 270 46 190 70 148Z")
            .limb(68, "M86 314H190")
            .limb(50, "M200 322V428");
    private static final Contour CHAIR = new Contour(Palette.WOOD, Palette.WOOD_LINE, 4);
    private static final String ZONE = "M52 300C46 334 58 348 86 348H192C210 348 216 330 206 316"
            + "C172 326 134 318 112 294C96 276 62 274 52 300Z";

    @Override
    public void draw(Svg svg) {
        CHAIR.limb(svg, 14, "M34 368L26 466M166 368L170 466");
        CHAIR.limb(svg, 18, "M16 166L26 358H172");
        new Contour(Palette.SHOE, Palette.INK, 4).limb(svg, 30, "M192 458H220");
        HEAD.draw(svg, Tint.PLAIN.edged());
        BODY.draw(svg, Tint.PLAIN.edged());
        svg.path(ZONE, Palette.KEEP_OFF_ZONE.fill());
        svg.path(
                "M62 334L86 284M86 344L112 298M112 344L134 314M140 344L158 322M168 344L184 324",
                Palette.KEEP_OFF.stroke(6));
        svg.path(ZONE, Palette.KEEP_OFF.stroke(7));
        Tint.PLAIN.shaded().limb(svg, 32, "M92 182L98 250L164 284");
    }

    @Override
    public Box frame() {
        return new Box(4, 4, 236, 476);
    }
}
