package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Gives a folder another name, in one step. */
interface Moves {

    Moves ON_DISK = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    /** Nothing is changed where this fails. */
    void move(Path from, Path to) throws IOException;
}
