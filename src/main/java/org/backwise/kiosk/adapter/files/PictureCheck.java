package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;

/**
 * Tells what is wrong inside pictures. Loading a library only asks whether its pictures are there, since looking into all
 * of them takes longer than everything else; so this is done after the start, and when staff ask for a check. Keeps no
 * picture in memory. Thread-safe.
 */
public final class PictureCheck {

    static final String FOLDER = "pictures";
    static final String ENDING = ".svg";

    /** A drawing of more bytes than this is refused: it would take too long to be shown. */
    private static final int MOST_BYTES = 500_000;

    private final Folder media;

    public PictureCheck(KioskFolder kiosk) {
        this.media = new Folder(kiosk.media());
    }

    /**
     * Reads pictures one after the other, and gives every problem, with file and line. Blocks for some milliseconds a
     * picture.
     */
    public List<Problem> problems(Collection<PictureName> pictures) {
        List<Problem> problems = new ArrayList<>();
        for (PictureName name : pictures) {
            Problems wrong = media.problemsOf(path(name));
            sound(name, wrong);
            problems.addAll(wrong.found());
        }
        return problems;
    }

    /** The SVG text of a picture; empty where anything is wrong with it, which has then been told. */
    Optional<String> sound(PictureName name, Problems wrong) {
        Optional<String> text = media.read(path(name), MOST_BYTES, wrong);
        text.ifPresent(svg -> new SvgCheck(wrong).check(svg));
        return text.filter(svg -> wrong.isEmpty());
    }

    /** Collects what is wrong with one picture. */
    Problems problemsOf(PictureName name) {
        return media.problemsOf(path(name));
    }

    private static String path(PictureName name) {
        return FOLDER + "/" + name + ENDING;
    }
}
