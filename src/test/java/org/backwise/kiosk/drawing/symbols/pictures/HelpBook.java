package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mirrored;
import org.backwise.kiosk.drawing.symbols.Tiles;
import org.backwise.kiosk.drawing.symbols.Tint;
import org.backwise.kiosk.drawing.symbols.body.ArmTingle;
import org.backwise.kiosk.drawing.symbols.body.Clinician;
import org.backwise.kiosk.drawing.symbols.body.Outfit;
import org.backwise.kiosk.drawing.symbols.body.Portrait;
import org.backwise.kiosk.drawing.symbols.body.StiffFigure;
import org.backwise.kiosk.drawing.symbols.body.TiredPerson;
import org.backwise.kiosk.drawing.symbols.bones.SpineXRay;
import org.backwise.kiosk.drawing.symbols.things.Calendar;
import org.backwise.kiosk.drawing.symbols.things.FirstMinutes;
import org.backwise.kiosk.drawing.symbols.things.MorningClock;
import org.backwise.kiosk.drawing.symbols.things.RisingPain;

/** The help flow's last slides: signs to book a visit for, who can help, and why not to wait. */
public record HelpBook() implements Album {
    @Override
    public List<Picture> pictures() {
        return List.of(four(), ask(), who(), why());
    }

    private static Picture four() {
        Svg svg = Svg.picture(
                "Book a visit: the four signs",
                "Four signs: an arm that tingles down to the fingers. Bars of pain that grow. A person who bends less"
                        + " than before. A spine on an X-ray, one bone cracked.");
        Tiles.square(
                svg,
                new ArmTingle(Portrait.GRANDMOTHER),
                new RisingPain(),
                new StiffFigure(Portrait.GRANDFATHER),
                new SpineXRay());
        return Picture.of("get-help-book-four", svg);
    }

    private static Picture ask() {
        Svg svg = Svg.picture(
                "Book a visit: also ask us",
                "A calendar with two weeks ticked. A morning clock with its first half hour filled. A tired person with"
                        + " the head on one hand.");
        Calendar weeks = new Calendar(2, IntStream.range(0, 14).boxed().collect(Collectors.toSet()));
        Tiles.wideAndRow(svg, weeks, List.of(new MorningClock(), new TiredPerson(Portrait.WORKER)));
        return Picture.of("get-help-book-ask", svg);
    }

    private static Picture who() {
        Svg svg = Svg.picture(
                "Who can help", "Three friendly clinicians side by side. Each wears a name badge on the chest.");
        Clinician nurse = new Clinician(Portrait.AUNT.wearing(Tint.TEAL), Outfit.SCRUBS);
        Clinician doctor = new Clinician(Portrait.GRANDFATHER.wearing(Tint.SKY), Outfit.COAT);
        Clinician therapist = new Clinician(Portrait.WORKER.wearing(Tint.GREEN), Outfit.POLO);
        new Mirrored(nurse).into(svg, new Box(20, 122, 240, 410));
        therapist.into(svg, new Box(340, 122, 240, 410));
        doctor.into(svg, new Box(160, 58, 280, 480));
        new Contour(Palette.WOOD, Palette.WOOD_LINE).rect(svg, 23, 500, 554, 74, 30);
        return Picture.of("get-help-who-can-help", svg);
    }

    private static Picture why() {
        Svg svg = Svg.picture(
                "Why not wait",
                "A large clock. Its first minutes are filled and carry a check mark: early help is best.");
        new FirstMinutes().into(svg, new Box(14, 14, 572, 572));
        return Picture.of("get-help-why-not-wait", svg);
    }
}
