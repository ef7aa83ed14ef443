package org.backwise.kiosk.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backwise.kiosk.adapter.files.ContentWatch;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.PictureCheck;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for changed content every two seconds, on a thread of its own, and loads it. Looks into pictures only once the
 * window has had time to open, and then tells the log what is wrong with them.
 */
final class ContentThread extends Thread {

    private static final Logger LOG = LoggerFactory.getLogger(ContentThread.class);
    private static final long EVERY_MILLIS = 2000;

    private final KioskFolder folder;
    private final KioskSettings settings;
    private final Consumer<ReadLibrary> arrived;
    private final Consumer<ReadLibrary> checked;
    private Optional<ReadLibrary> unchecked;
    private final ContentWatch watch = new ContentWatch();

    /**
     * @param read what is on screen
     * @param checked takes what is on screen once its pictures have been looked into, with their problems
     * @param arrived takes what has changed
     */
    ContentThread(
            KioskFolder folder,
            KioskSettings settings,
            ReadLibrary read,
            Consumer<ReadLibrary> checked,
            Consumer<ReadLibrary> arrived) {
        super("content");
        setDaemon(true);
        this.folder = folder;
        this.settings = settings;
        this.arrived = arrived;
        this.checked = checked;
        this.unchecked = Optional.of(read);
    }

    @Override
    public void run() {
        String known = watch.fingerprint(folder);
        while (!isInterrupted()) {
            try {
                sleep(EVERY_MILLIS);
            } catch (InterruptedException ended) {
                return;
            }
            String now = watch.fingerprint(folder);
            boolean changed = !now.equals(known);
            known = now;
            workOrTell(changed ? this::load : this::checkPictures);
        }
    }

    /** What fails unexpectedly is told, and the next change is looked for all the same. */
    private void workOrTell(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            getUncaughtExceptionHandler().uncaughtException(this, failed);
        }
    }

    private void load() {
        ReadLibrary read = new LibraryFiles().read(folder, settings);
        read.problems().forEach(problem -> LOG.warn("{}", problem));
        arrived.accept(read);
        LOG.info("Read changed content: {} flows", read.library().flows().size());
        unchecked = Optional.of(read);
    }

    private void checkPictures() {
        Optional<ReadLibrary> waiting = unchecked;
        unchecked = Optional.empty();
        waiting.ifPresent(read -> {
            List<Problem> inside = new PictureCheck(folder).problems(read.pictures());
            inside.forEach(problem -> LOG.warn("{}", problem));
            checked.accept(read.and(inside));
        });
    }
}
