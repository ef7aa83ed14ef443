package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever wants to get out does not: not by the mouse, nor by the window manager, which is used as it comes. */
@Tag("real")
@Tag("real-screen")
final class EscapeTest {

    private static final String KEPT = "what another program has copied";

    @TempDir
    private Path folder;

    private Display display;
    private RunningKiosk kiosk;
    private long child;
    private List<String> windows;

    @BeforeEach
    void open() {
        display = Display.given();
        kiosk = RunningKiosk.open(Clinic.in(folder));
        child = kiosk.child().pid();
        windows = windows();
    }

    @AfterEach
    void close() {
        kiosk.close();
        display.close();
    }

    @Test
    void noMouseLeadsOutNorTakesAnythingAlong() throws Exception {
        Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        clipboard.setContents(new StringSelection(KEPT), null);
        for (String button : List.of("2", "3", "8", "9")) {
            xdotool("mousemove", "400", "300", "click", "--repeat", "2", button);
            display.isAllKiosk("button " + button);
        }
        xdotool("mousemove", "0", "0", "mousedown", "1", "mousemove", "960", "540");
        xdotool("mousemove", "1919", "1079", "mouseup", "1");
        xdotool("keydown", "alt", "mousemove", "500", "500", "mousedown", "1", "mousemove", "900", "700");
        xdotool("mouseup", "1", "keyup", "alt");
        display.isAllKiosk("dragging");
        xdotool("key", "ctrl+a", "ctrl+c", "ctrl+x", "ctrl+Insert", "ctrl+v", "Menu", "shift+F10");
        display.isAllKiosk("copying");
        assertThat(clipboard.getData(DataFlavor.stringFlavor)).isEqualTo(KEPT);
        isStillTheSame();
    }

    @Test
    void noWindowManagerClosesIt() {
        String id = xdotool("getactivewindow").strip();
        xdotool("windowminimize", id);
        display.isAllKiosk("minimizing");
        xdotool("windowquit", id);
        display.isAllKiosk("quitting");
        wmctrl("-c", "Backwise");
        display.isAllKiosk("closing");
        wmctrl("-r", "Backwise", "-b", "remove,fullscreen,above");
        wmctrl("-r", "Backwise", "-b", "add,hidden,shaded");
        display.isAllKiosk("changing its state");
        wmctrl("-k", "on");
        display.isAllKiosk("showing the desktop");
        xdotool("windowmove", id, "200", "200", "windowsize", id, "300", "300");
        display.isAllKiosk("moving");
        isStillTheSame();
    }

    /** The program that it was, unharmed, and no window beside it. */
    private void isStillTheSame() {
        assertThat(kiosk.hasEnded()).isFalse();
        assertThat(kiosk.child().pid()).isEqualTo(child);
        assertThat(kiosk.errors()).noneMatch(line -> line.startsWith("ERROR"));
        Wait.until("only the kiosk's window shows", () -> windows().equals(windows));
    }

    private List<String> windows() {
        return xdotool("search", "--onlyvisible", "--class", ".")
                .lines()
                .sorted()
                .toList();
    }

    private String xdotool(String... what) {
        return display.said("xdotool", what);
    }

    private void wmctrl(String... what) {
        display.said("wmctrl", what);
    }
}
