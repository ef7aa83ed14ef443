package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Stiff fingers that dig into a shoulder, crossed out; as wide as a picture. */
public record PressingHand(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.top()
                .edged()
                .path(
                        svg,
                        "M40 242C44 196 100 178 172 172C204 170 212 214 246 214C280 214 288 176 320 176"
                                + "C400 178 480 210 486 242Z");
        new Silhouette()
                .limb(40, "M470 60L376 86")
                .blob("M392 66C352 62 306 78 292 104C286 120 300 132 320 134C352 132 388 122 398 104Z")
                .limb(23, "M312 96C276 98 248 130 236 192")
                .limb(23, "M326 116C290 118 264 146 258 196")
                .limb(22, "M344 124C336 150 326 158 312 166")
                .draw(svg, portrait.skin().edged());
        svg.path("M282 100C262 112 250 132 242 160", portrait.skin().line().stroke(3));
        portrait.top().edged().limb(svg, 60, "M486 54L452 64");
        svg.path("M176 196L150 184M188 224L160 226M310 208L334 198M302 230L330 234", Palette.KEEP_OFF.stroke(8));
        new Mark.Arrow("M196 60V126", "M174 106L196 130L218 106").draw(svg);
        Marks.cross(svg, new Flat(78, 66), 38);
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 560, 272);
    }
}
