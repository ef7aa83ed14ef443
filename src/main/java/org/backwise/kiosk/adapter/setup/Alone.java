package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Nobody else changes the set-up meanwhile; who was killed does not either. */
final class Alone {

    private Alone() {}

    /** What is done alone. */
    interface Work<E extends Exception> {
        void run() throws IOException, E;
    }

    /**
     * Tells whether it was done: not where somebody else is at it.
     *
     * @param file stands for the right to change the set-up; made where there is none
     */
    static <E extends Exception> boolean does(Path file, Work<E> work) throws IOException, E {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            boolean alone = isLocked(channel);
            if (alone) {
                work.run();
            }
            return alone;
        }
    }

    /** Until the channel is closed. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldHere) {
            return false; // by another thread of this program
        }
    }
}
