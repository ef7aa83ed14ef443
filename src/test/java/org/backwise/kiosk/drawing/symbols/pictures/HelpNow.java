package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Mirrored;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.Tint;
import org.backwise.kiosk.drawing.symbols.body.ArmDrift;
import org.backwise.kiosk.drawing.symbols.body.BackTear;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.BellyThrob;
import org.backwise.kiosk.drawing.symbols.body.BothLegs;
import org.backwise.kiosk.drawing.symbols.body.ChestPain;
import org.backwise.kiosk.drawing.symbols.body.FaceDroop;
import org.backwise.kiosk.drawing.symbols.body.FaintSweat;
import org.backwise.kiosk.drawing.symbols.body.NeckArtery;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Saddle;
import org.backwise.kiosk.drawing.symbols.body.SlurredSpeech;
import org.backwise.kiosk.drawing.symbols.bones.CrackedBack;
import org.backwise.kiosk.drawing.symbols.things.CallButton;
import org.backwise.kiosk.drawing.symbols.things.CarCrash;
import org.backwise.kiosk.drawing.symbols.things.Clock;
import org.backwise.kiosk.drawing.symbols.things.CrossedCarKey;
import org.backwise.kiosk.drawing.symbols.things.Phone;
import org.backwise.kiosk.drawing.symbols.things.StairsFall;
import org.backwise.kiosk.drawing.symbols.things.Toilet;

/** The first five slides of the help flow: signs that cannot wait, and what to do about them. */
public record HelpNow() implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(legs(), chest(), head(), injury(), whatToDo());
    }

    private static Picture legs() {
        Svg svg = Svg.picture(
                "Now: legs, pee and poo",
                "A plain seated person with the part that would touch a saddle shaded. A toilet. Two legs, each with a"
                        + " pain line.");
        Tiles.tallAndTwo(svg, new Saddle(), new Toilet(), new BothLegs(Portrait.WORKER));
        return Picture.of("get-help-now-legs", svg);
    }

    private static Picture chest() {
        Svg svg = Svg.picture(
                "Now: chest and belly",
                "Four signs: a hand on a painful chest. A tearing pain down the back. A throbbing lump in the belly."
                        + " A face, faint and sweaty.");
        Tiles.square(
                svg,
                new ChestPain(Portrait.GRANDFATHER),
                new BackTear(Portrait.UNCLE.wearing(Tint.OCHRE)),
                new BellyThrob(Portrait.OLD_NEIGHBOUR),
                new FaintSweat(Portrait.WORKER));
        return Picture.of("get-help-now-chest", svg);
    }

    private static Picture head() {
        Svg svg = Svg.picture(
                "Now: head and neck",
                "Four signs about a clock: one side of a face hangs. One lifted arm sinks. Slurred speech. Sudden pain"
                        + " in the head and the neck.");
        Tiles.square(
                svg,
                new FaceDroop(Portrait.OLD_NEIGHBOUR),
                new ArmDrift(Portrait.GRANDMOTHER),
                new Mirrored(new SlurredSpeech(Portrait.MOTHER)),
                new NeckArtery(Portrait.WORKER));
        svg.circle(300, 300, 66, Palette.GROUND.fill());
        svg.placed("clock", 244, 244, 112 / 240.0, 112 / 240.0, new Clock(10, 10)::draw);
        return Picture.of("get-help-now-head", svg);
    }

    private static Picture injury() {
        Svg svg = Svg.picture(
                "Now: after an injury",
                "A back with a crack in one bone of its spine. A car that hit a post. A person who falls on a stair.");
        Tiles.tallAndTwo(
                svg,
                new CrackedBack(new BackView(Portrait.GRANDMOTHER)),
                new CarCrash(),
                new StairsFall(Portrait.GRANDFATHER));
        return Picture.of("get-help-now-injury", svg);
    }

    private static Picture whatToDo() {
        Svg svg = Svg.picture(
                "What to do now",
                "A finger presses the button that calls our staff. A phone. A car key, crossed out: do not drive.");
        Tiles.tallAndTwo(svg, new CallButton(Portrait.GRANDMOTHER), new Phone(), new CrossedCarKey());
        return Picture.of("get-help-what-to-do-now", svg);
    }
}
