package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.backwise.kiosk.adapter.files.Forced;
import org.backwise.kiosk.adapter.files.KioskFolder;

/**
 * A clinic's folder and its pictures, changed together: either both are new, or both are as they were. While they change
 * places a mark stands beside them. A mark that is still there when nobody is at it tells that the power went, and
 * {@link #mend} then takes back what was done.
 */
public final class SwappedSetUp {

    private final SwappedFolder config;
    private final SwappedFolder pictures;
    private final Path mark;

    /** @param folder what is changed */
    public SwappedSetUp(KioskFolder folder) {
        this(folder, Moves.ON_DISK);
    }

    SwappedSetUp(KioskFolder folder, Moves moves) {
        this.config = new SwappedFolder(folder.config(), moves);
        this.pictures = new SwappedFolder(folder.media().resolve("pictures"), moves);
        this.mark = config.beside(".swapping");
    }

    /** Takes back a change that was cut off; to be called before anything is read. Blocks. */
    public void mend() throws IOException {
        if (Files.exists(mark)) {
            Alone.does(lock(), this::mendAlone);
        }
    }

    private Path lock() {
        return config.beside(".lock");
    }

    private void mendAlone() throws IOException {
        if (Files.exists(mark)) {
            takeBack();
        }
    }

    /** Does this while nobody else changes the set-up, and clears up behind it. */
    void change(Alone.Work<Refusal> change) throws IOException, Refusal {
        boolean done = Alone.does(lock(), () -> {
            try {
                mendAlone();
                change.run();
            } finally {
                discard();
            }
        });
        if (!done) {
            throw new IOException("another kiosk is changing the set-up");
        }
    }

    boolean hasBefore() {
        return config.hasBefore();
    }

    /**
     * Makes the folders that are to come, and leaves the present ones alone. Pictures that only this kiosk has stay: one
     * too many harms nobody, one too few is seen.
     *
     * @param newPictures by name
     * @return where they can be looked at
     */
    KioskFolder prepare(Map<String, byte[]> newConfig, Map<String, byte[]> newPictures) throws IOException {
        Map<String, byte[]> all = new HashMap<>(pictures.files());
        all.putAll(newPictures);
        return new KioskFolder(config.prepare(newConfig), pictures.prepare(all).getParent());
    }

    /** Makes what was kept what is to come. */
    void prepareBefore() throws IOException {
        config.prepare(config.filesBefore());
        pictures.prepare(pictures.filesBefore());
    }

    /** Puts what was prepared in its place. Where that fails, everything is as it was. */
    void swap() throws IOException {
        Forced.write(mark, new byte[0]);
        Forced.folder(mark.getParent());
        try {
            pictures.swap();
            config.swap();
            unmark();
        } catch (IOException broken) {
            takeBackAfter(broken);
            throw broken;
        }
    }

    /** Where not even that can be done, the mark stays, and the next start does it. */
    private void takeBackAfter(IOException broken) throws IOException {
        try {
            takeBack();
        } catch (IOException again) {
            again.addSuppressed(broken);
            throw again;
        }
    }

    private void takeBack() throws IOException {
        config.takeBack();
        pictures.takeBack();
        unmark();
    }

    /** From here on what stands in its place is to stay. */
    private void unmark() throws IOException {
        Files.deleteIfExists(mark);
        Forced.folder(mark.getParent());
    }

    /** Throws away what is not needed any more; while there is a mark, all is needed to take everything back. */
    private void discard() throws IOException {
        if (!Files.exists(mark)) {
            config.discard();
            pictures.discard();
        }
    }
}
