package org.backwise.kiosk.ui.kit;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that are about to be printed, drawn on a thread of their own. Asked on the event thread. */
public final class PagePictures {

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);

    private final Source source;
    private final Executor drawing;
    private final Executor showing;

    /** Draws pages; blocks meanwhile. */
    @FunctionalInterface
    public interface Source {

        /**
         * A page as it will come out; empty where there is none.
         *
         * @param page from 0
         * @param height of the picture, in dots
         */
        Optional<BufferedImage> picture(int page, int height);
    }

    public PagePictures(Source source) {
        this(
                source,
                Executors.newSingleThreadExecutor(run -> {
                    Thread thread = new Thread(run, "page-pictures");
                    thread.setDaemon(true);
                    return thread;
                }),
                SwingUtilities::invokeLater);
    }

    /**
     * Pages that are drawn and shown by others.
     *
     * @param showing runs what shows a picture, on the event thread
     */
    public PagePictures(Source source, Executor drawing, Executor showing) {
        this.source = source;
        this.drawing = drawing;
        this.showing = showing;
    }

    /** Returns at once; the picture comes on the event thread, or never where there is none. */
    public void ask(int page, int height, Consumer<BufferedImage> shows) {
        drawing.execute(() -> {
            try {
                source.picture(page, height).ifPresent(picture -> showing.execute(() -> shows.accept(picture)));
            } catch (RuntimeException broken) { // the patient can print without having seen the page
                LOG.warn("Page {} cannot be shown before it is printed", page + 1, broken);
            }
        });
    }
}
