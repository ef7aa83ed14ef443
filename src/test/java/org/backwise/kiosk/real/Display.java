package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A screen under X11, with a window manager. */
final class Display implements AutoCloseable {

    private static final Pattern WINDOW = Pattern.compile("0x[0-9a-f]+");

    /** Asked about this window, xwininfo would wait for a click of the mouse. */
    private static final String NONE = "0x0";

    private final String name;
    private final List<Process> own;

    private Display(String name, List<Process> own) {
        this.name = name;
        this.own = own;
    }

    /** The screen that the tests were given. */
    static Display given() {
        String name = System.getenv("DISPLAY");
        if (name == null) {
            throw new AssertionError("no DISPLAY: leave these tests out with -Dtest.left.out=real-screen");
        }
        return new Display(name, List.of());
    }

    /** Another one, of this size in pixels. */
    static Display ofSize(int width, int height) {
        List<Process> own = new ArrayList<>();
        String screen = width + "x" + height + "x24";
        own.add(Said.process(
                Map.of(), "Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", "-noreset"));
        Display display = new Display(":" + firstLine(own.get(0)), own);
        own.add(0, Said.process(Map.of("DISPLAY", display.name), "openbox"));
        try {
            Wait.until("the window manager runs", display::isManaged);
            return display;
        } catch (AssertionError late) {
            display.close();
            throw late;
        }
    }

    private static String firstLine(Process server) {
        try {
            String line = server.inputReader().readLine();
            if (line == null) {
                throw new AssertionError("no other X server can be started");
            }
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    /** The whole of the screen. */
    XWindow root() {
        return XWindow.of(ask("xwininfo", "-root"));
    }

    /** The kiosk's window, if it is the one that gets the keys. */
    Optional<XWindow> front() {
        Matcher active = WINDOW.matcher(ask("xprop", "-root", "_NET_ACTIVE_WINDOW"));
        return Optional.of(active)
                .filter(Matcher::find)
                .map(Matcher::group)
                .filter(id -> !id.equals(NONE))
                .map(id -> ask("xwininfo", "-id", id, "-all"))
                .filter(said -> said.contains("\"Backwise\""))
                .map(XWindow::of);
    }

    /** Waits until the kiosk's window is in front, with the keyboard and as large as the screen. */
    void isAllKiosk(String after) {
        try {
            Wait.until("the kiosk is in front after " + after, () -> front().equals(Optional.of(root())));
        } catch (AssertionError other) {
            Path seen = Photo.taken().keptAs("not-in-front");
            String active = said("xdotool", "getactivewindow", "getwindowname");
            throw new AssertionError(other.getMessage() + "; seen " + seen + ", active " + active, other);
        }
    }

    /** What a program says that is told of this display. */
    String said(String program, String... what) {
        return ask(Stream.concat(Stream.of(program), Stream.of(what)).toArray(String[]::new));
    }

    private boolean isManaged() {
        return WINDOW.matcher(ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")).find();
    }

    private String ask(String... command) {
        return Said.by(Map.of("DISPLAY", name), command);
    }

    @Override
    public void close() {
        own.forEach(Process::destroy);
    }
}
