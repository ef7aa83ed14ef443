package org.backwise.kiosk.app;

import static java.awt.event.KeyEvent.VK_PAGE_DOWN;
import static java.awt.event.KeyEvent.VK_PAGE_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.journey.GuiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped flows take several pages; what is dragged to the edge of one goes on to the next. */
@GuiTest
class DragAcrossPagesTest {

    private static final int PAGES = 6;

    @TempDir
    Path state;

    private DeskUnderTest desk;

    @BeforeEach
    void open() {
        KioskFolder shipped = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        desk = new DeskUnderTest(shipped, state, new Dimension(1280, 800));
        desk.enterByKeys();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** Who rests at the edge for longer is led further; so whichever page came is the one to drop on. */
    @Test
    void aFlowIsDraggedToALaterPage() {
        List<String> first = page();
        String flow = first.get(1);
        int firstRow = desk.bottomOf("flow-" + first.get(0));
        desk.grab("flow-" + flow);
        desk.moveTo(desk.bottomOf("flow-" + last(first)) + 4);
        until("the page is turned", () -> !page().equals(first));
        desk.moveTo(firstRow);
        List<String> later = page();
        desk.picture("dragged-over-pages");
        desk.drop();

        assertThat(later).doesNotContainAnyElementsOf(first);
        assertThat(page()).contains(flow);
        assertThat(desk.focused()).isEqualTo("flow-" + flow);
        assertThat(pages()).containsSubsequence(first.get(0), first.get(2), later.get(0), flow, later.get(1));
    }

    @Test
    void aFlowIsDraggedBackToThePageBefore() {
        List<String> first = page();
        List<String> second = secondPage();
        desk.grab("flow-" + second.get(2));
        desk.moveTo(desk.bottomOf("flow-" + second.get(1)));
        desk.moveTo(desk.topOf("flow-" + second.get(0)));
        until("the page is turned", () -> page().equals(first));
        desk.moveTo(desk.bottomOf("flow-" + first.get(0)));
        desk.drop();

        assertThat(page()).startsWith(first.get(0), second.get(2), first.get(1));
    }

    @Test
    void aFlowThatIsOnlyPutInTheLastPlaceTurnsNoPage() {
        List<String> first = page();
        String last = "flow-" + last(first);
        desk.grab("flow-" + first.get(1));
        desk.moveTo((desk.topOf(last) + 2 * desk.bottomOf(last)) / 3);
        desk.drop();

        assertThat(page()).endsWith(first.get(1));
    }

    private List<String> secondPage() {
        desk.key(VK_PAGE_DOWN);
        return page();
    }

    private List<String> page() {
        return DeskUnderTest.onEventThread(() -> desk.rows("flow-"));
    }

    /** All flows from the first page to the last. */
    private List<String> pages() {
        List<String> all = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            desk.key(VK_PAGE_UP);
        }
        for (int page = 0; page < PAGES; page++) {
            page().stream().filter(flow -> !all.contains(flow)).forEach(all::add);
            desk.key(VK_PAGE_DOWN);
        }
        return all;
    }

    private static String last(List<String> rows) {
        return rows.get(rows.size() - 1);
    }
}
