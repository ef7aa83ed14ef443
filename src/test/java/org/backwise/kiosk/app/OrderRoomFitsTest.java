package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.journey.GuiTest;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything in the room of the order has its place, with the shipped flows, at each size of the glass. */
@GuiTest
class OrderRoomFitsTest {

    @TempDir
    Path state;

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1280,800", "1024,768"})
    void onThisGlass(int width, int height) {
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        String size = width + "x" + height;
        try (DeskUnderTest desk = new DeskUnderTest(folder, state, new Dimension(width, height))) {
            desk.enterByKeys();
            fits(desk, "order-" + size);
            desk.press("flow-warm-up");
            desk.press("order-show");
            fits(desk, "order-changed-" + size);
            desk.press("order-slides");
            fits(desk, "slides-" + size);
            desk.press("slides-back");
            desk.press("order-publish");
            fits(desk, "publish-" + size);
            desk.press("publish-back");
            desk.press("order-times");
            fits(desk, "times-" + size);
            desk.press("times.add");
            fits(desk, "timed-" + size);
            desk.press("timed.flows");
            fits(desk, "timed-order-" + size);
            desk.press("order-earlier");
            DeskUnderTest.until("it is told", () -> desk.reads("Nothing was changed here yet."));
            fits(desk, "earlier-" + size);
        }
    }

    private static void fits(DeskUnderTest desk, String name) {
        desk.picture(name);
        List<String> cut =
                DeskUnderTest.onEventThread(() -> cut(desk.shell().frame().getContentPane()));
        assertThat(cut).as(name).isEmpty();
    }

    /** What is to be read or pressed and does not lie wholly within all that it lies in. */
    private static List<String> cut(Container within) {
        List<String> cut = new ArrayList<>();
        for (Component part : within.getComponents()) {
            if (!part.isShowing()) {
                continue;
            }
            Rectangle seen = part instanceof JComponent known ? known.getVisibleRect() : part.getBounds();
            boolean whole = seen.getSize().equals(part.getSize());
            boolean matters = part instanceof Pressable || part instanceof TextBlock block && !block.isBlank();
            if (matters && (!whole || isTooLow(part))) {
                cut.add(part.getName() + " " + part.getAccessibleContext().getAccessibleName() + " "
                        + part.getBounds());
            }
            if (!matters && part instanceof Container inner) {
                cut.addAll(cut(inner));
            }
        }
        return cut;
    }

    private static boolean isTooLow(Component part) {
        return part.getHeight() == 0
                || part instanceof TextBlock block && block.heightFor(part.getWidth()) > part.getHeight();
    }
}
