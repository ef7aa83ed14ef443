package org.backwise.kiosk.drawing.flows;

import java.util.List;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Palette;
import org.backwise.kiosk.drawing.Picture;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Contour;
import org.backwise.kiosk.drawing.symbols.Mark;
import org.backwise.kiosk.drawing.symbols.body.BackView;
import org.backwise.kiosk.drawing.symbols.body.Portrait;

/** The parts of the body that the simple path asks about, each on a back, told from one another by one soft mark. */
public final class PathPlaces implements Album {
    private static final String FROM_BEHIND = "A person seen from behind. ";

    @Override
    public List<Picture> pictures() {
        return List.of(neck(), upperBack(), lowerBack(), hips());
    }

    private static Picture neck() {
        return place(
                "neck",
                "The neck and the shoulders",
                "A soft mark glows on the neck and on each shoulder.",
                Portrait.GRANDFATHER,
                List.of(
                        new Mark.Glow(300, 164, 26, 26),
                        new Mark.Glow(220, 200, 38, 23),
                        new Mark.Glow(380, 200, 38, 23)));
    }

    private static Picture upperBack() {
        return place(
                "upper-back",
                "The upper back",
                "A soft mark glows between the shoulder blades.",
                Portrait.MOTHER,
                List.of(new Mark.Glow(300, 242, 46, 56)));
    }

    private static Picture lowerBack() {
        return place(
                "lower-back",
                "The lower back",
                "A soft mark glows at the low back, above the belt.",
                Portrait.AUNT,
                List.of(new Mark.Glow(300, 370, 76, 44)));
    }

    private static Picture hips() {
        return place(
                "hips",
                "The hips",
                "A soft mark glows on each hip.",
                Portrait.OLD_NEIGHBOUR,
                List.of(new Mark.Glow(238, 476, 30, 34), new Mark.Glow(362, 476, 30, 34)));
    }

    private static Picture place(
            String name, String title, String description, Portrait portrait, List<Mark.Glow> marks) {
        Svg svg = Svg.picture(title, FROM_BEHIND + description);
        svg.placed("person", 165.6, 38, 1.12, 1.12, person -> {
            new BackView(portrait).drawTall(person);
            tucked(person, portrait);
        });
        svg.path(
                "M252 196C232 226 238 262 262 284M348 196C368 226 362 262 338 284",
                portrait.top().line().stroke(4));
        svg.path("M300 196V412", portrait.top().line().stroke(4).dashed(1, 11));
        marks.forEach(mark -> mark.draw(svg));
        return Picture.of("path-" + name, svg);
    }

    /** Trousers over the shirt, with a belt, so that what is above the belt and what is below can be told apart. */
    private static void tucked(Svg svg, Portrait portrait) {
        portrait.legs().edged().path(svg, "M42 350H198L194 474H130L120 424L110 474H46Z");
        new Contour(Palette.WOOD, Palette.WOOD_LINE, Contour.SOFT_EDGE).rect(svg, 40, 340, 160, 20, 5);
    }
}
