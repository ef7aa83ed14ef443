package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.SideBySide;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.Tilted;
import org.backwise.kiosk.drawing.symbols.body.ArmDrift;
import org.backwise.kiosk.drawing.symbols.body.BothLegs;
import org.backwise.kiosk.drawing.symbols.body.ChestPain;
import org.backwise.kiosk.drawing.symbols.body.Clinician;
import org.backwise.kiosk.drawing.symbols.body.EyeDouble;
import org.backwise.kiosk.drawing.symbols.body.FaceDroop;
import org.backwise.kiosk.drawing.symbols.body.Outfit;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.Pregnant;
import org.backwise.kiosk.drawing.symbols.body.Saddle;
import org.backwise.kiosk.drawing.symbols.body.Spinning;
import org.backwise.kiosk.drawing.symbols.bones.WeakBone;
import org.backwise.kiosk.drawing.symbols.things.Calendar;
import org.backwise.kiosk.drawing.symbols.things.CarCrash;
import org.backwise.kiosk.drawing.symbols.things.Night;
import org.backwise.kiosk.drawing.symbols.things.PageOut;
import org.backwise.kiosk.drawing.symbols.things.Phone;
import org.backwise.kiosk.drawing.symbols.things.Pills;
import org.backwise.kiosk.drawing.symbols.things.Plaster;
import org.backwise.kiosk.drawing.symbols.things.Ribbon;
import org.backwise.kiosk.drawing.symbols.things.Scale;
import org.backwise.kiosk.drawing.symbols.things.Thermometer;

/** The slides every flow shares: the gate, the help cards, and the page to take home. */
public record SharedSlides() implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(askFirst(), takeHome(), now(), neckNow(), today(), book());
    }

    private static Picture askFirst() {
        Svg svg = Svg.picture(
                "Ask us first",
                "Four signs: a weak bone with a crack. A sticking plaster. A ribbon for cancer and a fever thermometer."
                        + " A pill bottle and a pregnant woman.");
        Tiles.square(
                svg,
                new WeakBone(),
                new Plaster(),
                new SideBySide(new Ribbon(), new Thermometer()),
                new SideBySide(new Pills(), 150, new Pregnant(Portrait.MOTHER)));
        return Picture.of("shared-ask-first", svg);
    }

    private static Picture takeHome() {
        Svg svg = Svg.picture("Take your page home", "A page slides out of the printer's slot into a waiting hand.");
        new PageOut(Portrait.WORKER).into(svg, new Box(20, 20, 560, 560));
        return Picture.of("shared-take-home", svg);
    }

    private static Picture now() {
        Svg svg = Svg.picture(
                "Get help right now",
                "Five signs: the part of a seated person that would touch a saddle. Pain in both legs. Chest pain. A"
                        + " face that hangs on one side. A car crash. Then a phone, to call for help.");
        Tiles.five(
                svg,
                List.of(
                        new Saddle(),
                        new BothLegs(Portrait.WORKER),
                        new ChestPain(Portrait.GRANDFATHER),
                        new FaceDroop(Portrait.OLD_NEIGHBOUR),
                        new CarCrash()),
                new Phone(Palette.ON_DARK));
        return Picture.of("shared-card-now", svg);
    }

    private static Picture neckNow() {
        Svg svg = Svg.picture(
                "Get help right now: neck signs",
                "Four signs: one side of a face hangs. Double sight. A head that spins. One lifted arm that sinks.");
        Tiles.square(
                svg,
                new FaceDroop(Portrait.OLD_NEIGHBOUR),
                new EyeDouble(),
                new Spinning(Portrait.MOTHER),
                new ArmDrift(Portrait.GRANDMOTHER));
        return Picture.of("shared-card-neck-now", svg);
    }

    private static Picture today() {
        Svg svg = Svg.picture(
                "Call us today",
                "Four signs: a thermometer that shows fever. A ribbon for cancer. A scale that goes down. A person with"
                        + " back pain at night.");
        Tiles.square(svg, new Tilted(new Thermometer(), 30), new Ribbon(), new Scale(), new Night());
        return Picture.of("shared-card-today", svg);
    }

    private static Picture book() {
        Svg svg = Svg.picture(
                "Book a visit", "A calendar page with one day marked. Below, a phone and a friendly clinician.");
        Clinician nurse = new Clinician(Portrait.MOTHER, Outfit.COAT);
        Tiles.wideAndRow(svg, new Calendar(2, Set.of(9)), List.of(new Phone(), nurse));
        return Picture.of("shared-card-book", svg);
    }
}
