package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.Tilted;
import org.backwise.kiosk.drawing.symbols.body.BackLump;
import org.backwise.kiosk.drawing.symbols.body.BeltPain;
import org.backwise.kiosk.drawing.symbols.body.CupFalling;
import org.backwise.kiosk.drawing.symbols.body.DroppingFoot;
import org.backwise.kiosk.drawing.symbols.body.FourAges;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.things.BurningPee;
import org.backwise.kiosk.drawing.symbols.things.Night;
import org.backwise.kiosk.drawing.symbols.things.Pills;
import org.backwise.kiosk.drawing.symbols.things.Ribbon;
import org.backwise.kiosk.drawing.symbols.things.Scale;
import org.backwise.kiosk.drawing.symbols.things.Thermometer;

/** The help flow's slides about signs to call about today, or soon. */
public record HelpToday() implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(call(), more(), soon());
    }

    private static Picture call() {
        Svg svg = Svg.picture(
                "Today: call us",
                "Four signs: a thermometer that shows fever. A scale that goes down. A ribbon for cancer. A person with"
                        + " back pain at night.");
        Tiles.square(svg, new Tilted(new Thermometer(), 30), new Scale(), new Ribbon(), new Night());
        return Picture.of("get-help-today-call", svg);
    }

    private static Picture more() {
        Svg svg = Svg.picture(
                "Today: more signs",
                "Four signs: a lump on a back. A foot whose toes drop. A cup that falls from a hand. Pain like a belt"
                        + " round the chest.");
        Tiles.square(
                svg,
                new BackLump(Portrait.WORKER),
                new DroppingFoot(Portrait.GRANDFATHER),
                new CupFalling(Portrait.GRANDMOTHER),
                new BeltPain(Portrait.AUNT));
        return Picture.of("get-help-today-more", svg);
    }

    private static Picture soon() {
        Svg svg = Svg.picture(
                "Some people need care sooner",
                "Four people, from a teenager to a grandmother. Below: a pill bottle, a pregnant woman, and a toilet"
                        + " with a drop in a star of pain, as it burns to pee.");
        Tiles.wideAndRow(svg, new FourAges(), List.of(new Pills(), new Pregnant(Portrait.MOTHER), new BurningPee()));
        return Picture.of("get-help-soon", svg);
    }
}
