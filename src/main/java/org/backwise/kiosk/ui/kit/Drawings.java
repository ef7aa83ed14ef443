package org.backwise.kiosk.ui.kit;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.library.PictureName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures of the slides, parsed on a thread of their own before they are likely to be shown, and kept while they are
 * recent; and the icons, which are kept. Asked on the event thread.
 */
public final class Drawings {

    private static final Logger LOG = LoggerFactory.getLogger(Drawings.class);

    /** The faces of all flows and the slides of a long one; about 12 MB. */
    private static final int KEPT = 48;

    private static final String GHOST_HIDDEN = "class=\"ghost\" display=\"none\"";
    private static final Pattern ARROW = Pattern.compile("class=\"(arrow(?:-rim)?)\"");
    private static final String ARROW_HIDDEN = "class=\"$1\" display=\"none\"";

    /** Whether the arrows of a picture are seen, which tell where a move goes. */
    public enum Arrows {
        SEEN,
        /** For moments at which that move is not to be done. */
        LEFT_OUT
    }

    private record Wanted(PictureName name, Contrast contrast, Motion motion, Arrows arrows) {}

    private final Function<PictureName, Optional<String>> source;
    private final Executor parsing;
    private final Glyphs glyphs = new Glyphs();
    private final Map<Wanted, AtomicReference<Rectangle2D>> movingParts = new ConcurrentHashMap<>();
    private final Map<Contrast, Recoloring> recolorings = new EnumMap<>(Contrast.class);
    private final Map<Wanted, CompletableFuture<Optional<Drawing>>> recent = new Recent<>(KEPT);

    /** @param source gives the SVG text of a picture, or empty where there is none; called on any thread */
    public Drawings(Function<PictureName, Optional<String>> source) {
        this.source = source;
        this.parsing = Executors.newSingleThreadExecutor(run -> {
            Thread thread = new Thread(run, "pictures");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Parses a picture that is likely to be shown next; returns at once. */
    public void prepare(PictureName name, Contrast contrast, Motion motion) {
        prepare(name, contrast, motion, Arrows.SEEN);
    }

    /** The same for a picture that may have no arrows. */
    public void prepare(PictureName name, Contrast contrast, Motion motion, Arrows arrows) {
        wanted(new Wanted(name, contrast, motion, arrows));
    }

    /**
     * A picture in the colours of a contrast. Where nothing may move, it is to be shown at its end pose and has its start
     * pose as a ghost behind it. Waits for the parsing, if that was not prepared in time.
     */
    Optional<Drawing> drawing(PictureName name, Contrast contrast, Motion motion) {
        return drawing(name, contrast, motion, Arrows.SEEN);
    }

    /** The same, perhaps without its arrows. */
    Optional<Drawing> drawing(PictureName name, Contrast contrast, Motion motion, Arrows arrows) {
        return wanted(new Wanted(name, contrast, motion, arrows)).join();
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** Forgets what was parsed, because files may have changed. */
    public void forget() {
        recent.clear();
        movingParts.clear();
    }

    private CompletableFuture<Optional<Drawing>> wanted(Wanted wanted) {
        return recent.computeIfAbsent(wanted, missing -> CompletableFuture.supplyAsync(() -> parse(missing), parsing));
    }

    /** Finds out where a drawing moves that is now shown moving; returns at once. */
    void findMovingPart(Drawing shown) {
        parsing.execute(shown::findMovingPart);
    }

    private Optional<Drawing> parse(Wanted wanted) {
        try {
            return source.apply(wanted.name())
                    .map(svg -> wanted.motion() == Motion.MOVING ? svg : svg.replace(GHOST_HIDDEN, "class=\"ghost\""))
                    .map(svg -> wanted.arrows() == Arrows.SEEN
                            ? svg
                            : ARROW.matcher(svg).replaceAll(ARROW_HIDDEN))
                    .map(svg -> colored(svg, wanted.contrast()))
                    .map(svg -> Drawing.of(svg, movingPart(wanted)));
        } catch (RuntimeException broken) {
            LOG.warn("Picture {} cannot be drawn; the slide shows its words without it", wanted.name(), broken);
            return Optional.empty();
        }
    }

    /** Looking for it costs more than parsing: what was found is known as long as the kiosk runs. */
    private AtomicReference<Rectangle2D> movingPart(Wanted wanted) {
        return movingParts.computeIfAbsent(wanted, unknown -> new AtomicReference<>(MovingPart.WHOLE));
    }

    /** Pictures are drawn for the standard contrast. Called on the parsing thread only. */
    private String colored(String svg, Contrast contrast) {
        return contrast == Contrast.STANDARD
                ? svg
                : recolorings.computeIfAbsent(contrast, Recoloring::of).of(svg);
    }
}
