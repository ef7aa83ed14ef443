package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.journey.GuiTest;
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
        assertThat(desk.faults()).as(name).isEmpty();
    }
}
