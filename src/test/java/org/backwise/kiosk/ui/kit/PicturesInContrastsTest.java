package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.PictureName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every picture that comes with the kiosk, drawn in every contrast that recolours them. */
class PicturesInContrastsTest {

    private static final double LEAST = 0.01;

    private final Drawings drawings = new Drawings(ShippedPictures::text);

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LOW"})
    void everyPictureIsSeenInColors(Contrast contrast) {
        assertThat(failing(contrast, seen -> seen.colorful() > LEAST && seen.ground() > LEAST))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BLACK_ON_WHITE", "WHITE_ON_BLACK"})
    void everyPictureIsSeenInNothingButBlackAndWhite(Contrast contrast) {
        assertThat(failing(contrast, seen -> seen.colorful() == 0 && seen.black() > LEAST && seen.white() > LEAST))
                .isEmpty();
    }

    /** The pictures that fail: at a moment of the move, another for each, and with their ghost when nothing moves. */
    private Map<String, Seen> failing(Contrast contrast, Predicate<Seen> rule) {
        List<PictureName> names = ShippedPictures.names();
        assertThat(names).isNotEmpty();
        Map<String, Seen> pictures = new TreeMap<>();
        for (int at = 0; at < names.size(); at++) {
            drawings.prepare(names.get(Math.min(at + 1, names.size() - 1)), contrast, Motion.MOVING);
            pictures.putAll(moments(names.get(at), contrast, at % 5 / 4.0));
        }
        pictures.values().removeIf(rule);
        return pictures;
    }

    private Map<String, Seen> moments(PictureName name, Contrast contrast, double part) {
        Map<String, Seen> moments = new TreeMap<>();
        Drawing moving = drawings.drawing(name, contrast, Motion.MOVING).orElseThrow();
        long millis = Math.round(part * moving.endPoseMillis());
        moments.put(name + " at " + millis, Seen.of(moving, contrast, millis));
        if (ShippedPictures.hasGhost(name)) {
            Drawing still = drawings.drawing(name, contrast, Motion.STILL).orElseThrow();
            moments.put(name + " still", Seen.of(still, contrast, still.endPoseMillis()));
        }
        return moments;
    }
}
