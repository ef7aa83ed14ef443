package org.backwise.kiosk.app;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.adapter.state.PinFiles;
import org.backwise.kiosk.journey.GuiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small clinic with a state folder, and the desk of its kiosk, which a test opens as it needs it. */
@GuiTest
abstract class AtTheDesk {

    static final String WORDS = "kiosk-config/pronunciation/en.txt";

    private static final Dimension GLASS = new Dimension(1280, 800);

    @TempDir
    Path root;

    TinyLibrary files;
    DeskUnderTest desk;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(state());
        files = new TinyLibrary(root).write(WORDS, "numb = n ah1 m\n");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** A desk that lets a manager in whatever is typed. */
    final void openToAll() {
        desk = new DeskUnderTest(files.folder(), state(), GLASS);
    }

    /** A desk that lets in whoever knows a PIN. */
    final void openByPin() {
        desk = new DeskUnderTest(files.folder(), state(), GLASS, pins());
    }

    /** The PINs of the kiosk, as they lie in its state folder. */
    final PinFiles pins() {
        return new PinFiles(state(), Clock.systemUTC());
    }

    final Path state() {
        return root.resolve("state");
    }
}
