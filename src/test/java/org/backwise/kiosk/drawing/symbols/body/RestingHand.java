package org.backwise.kiosk.drawing.symbols.body;

import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Silhouette;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A hand that lies flat and soft on a shoulder, ticked; as wide as a picture. */
public record RestingHand(Portrait portrait) implements Symbol {
    @Override
    public void draw(Svg svg) {
        portrait.top()
                .edged()
                .path(svg, "M40 242C44 190 104 164 190 158C276 152 352 152 404 172C454 190 480 216 486 242Z");
        new Silhouette()
                .limb(40, "M500 92L430 118")
                .blob("M436 100C396 96 350 108 310 128C296 136 296 150 308 158C350 162 400 156 440 138Z")
                .limb(22, "M330 142C296 146 250 146 200 158")
                .limb(20, "M346 152C300 158 260 156 214 164")
                .limb(22, "M356 124C320 120 296 124 270 132")
                .draw(svg, portrait.skin().edged());
        svg.path(
                "M340 140C306 140 262 144 214 156M356 120L322 128",
                portrait.skin().line().stroke(3));
        portrait.top().edged().limb(svg, 60, "M508 88L480 98");
        Marks.tick(svg, new Flat(78, 66), 38);
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 560, 272);
    }
}
