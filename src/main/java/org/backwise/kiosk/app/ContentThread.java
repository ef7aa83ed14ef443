package org.backwise.kiosk.app;

import java.util.function.Consumer;
import org.backwise.kiosk.adapter.files.ContentWatch;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for changed content every two seconds, on a thread of its own, and loads it. */
final class ContentThread extends Thread {

    private static final Logger LOG = LoggerFactory.getLogger(ContentThread.class);
    private static final long EVERY_MILLIS = 2000;

    private final KioskFolder folder;
    private final KioskSettings settings;
    private final Consumer<ReadLibrary> arrived;
    private final ContentWatch watch = new ContentWatch();

    ContentThread(KioskFolder folder, KioskSettings settings, Consumer<ReadLibrary> arrived) {
        super("content");
        setDaemon(true);
        this.folder = folder;
        this.settings = settings;
        this.arrived = arrived;
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
            if (!now.equals(known)) {
                known = now;
                loadOrTell();
            }
        }
    }

    /** What fails unexpectedly is told, and the next change is looked for all the same. */
    private void loadOrTell() {
        try {
            load();
        } catch (RuntimeException failed) {
            getUncaughtExceptionHandler().uncaughtException(this, failed);
        }
    }

    private void load() {
        ReadLibrary read = new LibraryFiles().read(folder, settings);
        read.problems().forEach(problem -> LOG.warn("{}", problem));
        LOG.info("Read changed content: {} flows", read.library().flows().size());
        arrived.accept(read);
    }
}
