package org.backwise.kiosk.drawing.flows;

import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.props.Marks;
import org.backwise.kiosk.drawing.props.Tile;
import org.backwise.kiosk.drawing.space.Flat;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Symbol;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.body.ArmDrift;
import org.backwise.kiosk.drawing.symbols.body.EyeDouble;
import org.backwise.kiosk.drawing.symbols.body.FaceDroop;
import org.backwise.kiosk.drawing.symbols.body.HeadBack;
import org.backwise.kiosk.drawing.symbols.body.HeadCircle;
import org.backwise.kiosk.drawing.symbols.body.HeadPain;
import org.backwise.kiosk.drawing.symbols.body.HeadTwist;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.SoreNeck;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.body.StopPalm;
import org.backwise.kiosk.drawing.symbols.body.SwollenHand;

/** What the neck flow asks first, forbids, and stops for. */
final class NeckSigns {
    private NeckSigns() {}

    static Picture checkFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a sore neck. A head with pain. A face that drops on one side. A hand with swollen"
                        + " joints.");
        Tiles.square(
                svg,
                new SoreNeck(Portrait.WORKER),
                new HeadPain(Portrait.TEENAGER),
                new FaceDroop(Portrait.OLD_NEIGHBOUR),
                new SwollenHand(Portrait.GRANDMOTHER));
        return Picture.of("neck-shoulder-check-first", svg);
    }

    static Picture rules() {
        Svg svg = Svg.picture(
                "Rules for your neck",
                "Three crossed-out drawings: two hands that twist the head, a head dropped back, and a head that rolls"
                        + " in a full circle.");
        never(svg, Tile.inGrid(0, 0, 2, 2), new HeadTwist(Portrait.WORKER));
        never(svg, Tile.inGrid(1, 0, 2, 2), new HeadBack(Portrait.GRANDFATHER));
        never(svg, new Tile(164, 308, 272, 272), new HeadCircle(Portrait.TEENAGER));
        return Picture.of("neck-shoulder-neck-rules", svg);
    }

    private static void never(Svg svg, Tile tile, Symbol symbol) {
        tile.draw(svg, inner -> symbol.into(inner, new Box(10, 10, tile.width() - 20, tile.height() - 20)));
        Marks.cross(svg, new Flat(tile.x() + tile.width() - 40, tile.y() + 42), 30);
    }

    static Picture stop() {
        Svg svg = Svg.picture(
                "Stop at once",
                "In a dark frame, a raised hand that means stop. Around it four signs: a head that spins. An eye that"
                        + " sees double. A limp arm that sinks. A head with pain.");
        svg.rect(24, 24, 552, 552, 44, Palette.KEEP_OFF.stroke(8));
        sign(svg, 38, 38, new Spinning(Portrait.MOTHER));
        sign(svg, 306, 38, new EyeDouble());
        sign(svg, 38, 306, new ArmDrift(Portrait.GRANDMOTHER));
        sign(svg, 306, 306, new HeadPain(Portrait.TEENAGER));
        svg.circle(300, 300, 82, Palette.GROUND.fill());
        new StopPalm().into(svg, new Box(226, 226, 148, 148));
        return Picture.of("neck-shoulder-stop-signs", svg);
    }

    /** A sign that keeps clear of the palm in the middle. */
    private static void sign(Svg svg, double x, double y, Symbol symbol) {
        svg.rect(x, y, 256, 256, 34, Palette.PAPER.fill());
        double left = x < 300 ? x + 10 : x + 42;
        double top = y < 300 ? y + 10 : y + 42;
        symbol.into(svg, new Box(left, top, 204, 204));
    }
}
