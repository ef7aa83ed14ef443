package org.backwise.kiosk.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.kiosk.core.library.PictureName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures of the slides, parsed when they are first shown and kept while they are recent. Used on the event thread
 * only.
 */
public final class Drawings {

    private static final Logger LOG = LoggerFactory.getLogger(Drawings.class);
    private static final int KEPT = 24;
    private static final String GHOST_HIDDEN = "class=\"ghost\" display=\"none\"";

    private record Wanted(PictureName name, Pose pose) {}

    private enum Pose {
        MOVING,
        STILL
    }

    private final Function<PictureName, Optional<String>> source;
    private final Map<Wanted, Optional<Drawing>> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Optional<Drawing>> eldest) {
            return size() > KEPT;
        }
    };

    /** @param source gives the SVG text of a picture, or empty where there is none */
    public Drawings(Function<PictureName, Optional<String>> source) {
        this.source = source;
    }

    Optional<Drawing> moving(PictureName name) {
        return recent.computeIfAbsent(new Wanted(name, Pose.MOVING), wanted -> parse(name, Pose.MOVING));
    }

    /** The same picture to be shown at its end pose, with the start pose as a ghost behind it. */
    Optional<Drawing> still(PictureName name) {
        return recent.computeIfAbsent(new Wanted(name, Pose.STILL), wanted -> parse(name, Pose.STILL));
    }

    /** Forgets what was parsed, because files may have changed. */
    public void forget() {
        recent.clear();
    }

    private Optional<Drawing> parse(PictureName name, Pose pose) {
        try {
            return source.apply(name)
                    .map(svg -> pose == Pose.STILL ? svg.replace(GHOST_HIDDEN, "class=\"ghost\"") : svg)
                    .map(Drawing::of);
        } catch (RuntimeException broken) {
            LOG.warn("Picture {} cannot be drawn; the slide shows its words without it", name, broken);
            return Optional.empty();
        }
    }
}
