package org.backwise.kiosk.app;

import static java.awt.event.KeyEvent.VK_ENTER;
import static java.awt.event.KeyEvent.VK_UP;
import static java.awt.event.KeyEvent.VK_Y;
import static java.awt.event.KeyEvent.VK_Z;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.backwise.kiosk.adapter.files.KeptOrders;
import org.backwise.kiosk.adapter.files.OrderFiles;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.journey.GuiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff set what patients see, by keys alone and by dragging, and see when it is live. */
@GuiTest
class OrderAtTheDeskTest {

    @TempDir
    Path root;

    private TinyLibrary files;
    private DeskUnderTest desk;

    @BeforeEach
    void open() {
        files = new TinyLibrary(root);
        desk = new DeskUnderTest(files.folder(), root.resolve("state"), new Dimension(1920, 1080));
        desk.enterByKeys();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aFlowIsShownAndIsLiveWithinASecond() {
        assertThat(shown()).doesNotContain("why");
        desk.press("flow-why");
        assertThat(desk.focused()).isEqualTo("order-up");
        desk.press("order-show");
        assertThat(desk.reads("1 change. Patients do not see it yet.")).isTrue();
        desk.press("order-publish");
        assertThat(shown()).doesNotContain("why");
        assertThat(desk.focused()).isEqualTo("publish-now");

        long pressed = System.nanoTime();
        desk.key(VK_ENTER);
        until("patients see it", () -> shown().contains("why"));
        long millis = (System.nanoTime() - pressed) / 1_000_000;

        until("the desk says that it is live", () -> desk.reads("Live: patients see this order now."));
        System.out.println("live after " + millis + " ms");
        assertThat(millis).isLessThan(1000);
        until(
                "it is said",
                () -> desk.said().stream().anyMatch(said -> said.startsWith("Live: patients see this order")));
        until("it is in the journal", () -> desk.journal().equals(List.of("order: " + title("why") + " shows.")));
    }

    @Test
    void aFlowIsMovedByItsButtonAndItsPlaceIsSaid() {
        desk.press("flow-why");
        desk.key(VK_ENTER);

        assertThat(order()).containsExactly("get-help", "why", "sway");
        assertThat(desk.said()).anyMatch(said -> said.startsWith(title("why") + ", 2 of 3."));
        assertThat(desk.focused()).isEqualTo("order-up");
        desk.key(VK_ENTER);
        assertThat(desk.reads("\"When to Get Help\" always comes first")).isTrue();
        assertThat(order()).containsExactly("get-help", "why", "sway");
    }

    @Test
    void aFlowIsMovedByAltAndAnArrowAndTakenBack() {
        desk.goTo("flow-why");
        desk.key(VK_UP, InputEvent.ALT_DOWN_MASK);
        assertThat(order()).containsExactly("get-help", "why", "sway");
        assertThat(desk.focused()).isEqualTo("flow-why");

        desk.key(VK_Z, InputEvent.CTRL_DOWN_MASK);
        assertThat(order()).containsExactly("get-help", "sway", "why");
        desk.key(VK_Y, InputEvent.CTRL_DOWN_MASK);
        assertThat(order()).containsExactly("get-help", "why", "sway");
        desk.press("order-undo");
        assertThat(order()).containsExactly("get-help", "sway", "why");
        desk.press("order-redo");
        assertThat(order()).containsExactly("get-help", "why", "sway");
    }

    @Test
    void aFlowIsMovedByDragging() {
        desk.drag("flow-sway", "flow-why");

        assertThat(order()).containsExactly("get-help", "why", "sway");
        assertThat(desk.said()).anyMatch(said -> said.startsWith(title("sway") + ", 3 of 3."));
        desk.drag("flow-sway", "flow-get-help");
        assertThat(order()).containsExactly("get-help", "sway", "why");
    }

    @Test
    void helpCanBeNeitherHiddenNorMoved() {
        desk.press("flow-get-help");
        desk.press("order-show");
        assertThat(desk.reads("\"When to Get Help\" always shows.")).isTrue();
        desk.press("order-down");
        assertThat(desk.reads("\"When to Get Help\" always comes first")).isTrue();
        assertThat(desk.said()).anyMatch(said -> said.contains("Someone may need it at once"));
    }

    @Test
    void whatCannotBeDoneIsToldSoBeforeItIsPressed() {
        desk.press("flow-get-help");
        desk.goTo("order-show");
        desk.goTo("order-publish");
        assertThat(desk.said())
                .contains("Move up, not possible now", "Hide it, not possible now", "Live now: nothing is changed");

        desk.press("flow-why");
        desk.goTo("order-show");
        desk.goTo("order-down");
        desk.goTo("order-up");
        assertThat(desk.said()).contains("Move up", "Move down, not possible now", "Show it");
        desk.press("order-show");
        desk.goTo("order-undo");
        desk.goTo("order-publish");
        assertThat(desk.said()).contains("Undo", "Make it live");
    }

    @Test
    void aSlideIsHiddenAndTheCheckIsNot() {
        desk.press("flow-sway");
        desk.press("order-slides");
        desk.press("slide-check-first");
        desk.press("slide-show");
        assertThat(desk.reads("This check cannot be hidden.")).isTrue();
        desk.press("slide-reach");
        desk.press("slide-show");
        desk.press("slides-back");
        desk.press("order-publish");
        desk.press("publish-now");

        until("patients see fewer slides", () -> slides("sway").stream().noneMatch("reach"::equals));
        assertThat(slides("sway")).startsWith("check-first");
    }

    @Test
    void aDraftIsTriedAsAPatientAndNothingOfItIsPublished() {
        desk.press("flow-why");
        desk.press("order-show");
        desk.press("order-preview");
        assertThat(desk.reads("Preview, as a patient sees it.")).isTrue();
        desk.picture("preview-welcome");
        desk.key(VK_ENTER);
        until("the menu of the draft shows", () -> desk.reads(title("why")));
        desk.picture("preview-menu");
        desk.key(desk.wayIn());

        assertThat(desk.shows("order-publish")).isTrue();
        assertThat(desk.focused()).startsWith("order-");
        assertThat(shown()).doesNotContain("why");
    }

    @Test
    void anEarlierOrderIsBroughtBack() {
        showWhy();
        desk.press("order-earlier");
        until("the earlier order is listed", () -> desk.shows("earlier-0"));
        desk.press("earlier-0");
        desk.press("earlier.do");
        assertThat(desk.reads("The earlier order is in the list now.")).isTrue();
        desk.press("order-publish");
        desk.press("publish-now");

        until("patients see the earlier order", () -> !shown().contains("why"));
    }

    @Test
    void hoursOfTheirOwnAreSet() {
        desk.press("order-times");
        desk.press("times.add");
        desk.press("day-SATURDAY");
        desk.press("from-later");
        desk.press("until-earlier");
        desk.press("timed.flows");
        assertThat(desk.reads("This order is for Mon, Tue, Wed, Thu, Fri, Sat, 08:30 to 11:30."))
                .isTrue();
        desk.press("flow-why");
        desk.press("order-show");
        desk.press("order-publish");
        desk.press("publish-now");

        until("it is published", () -> published().timed().size() == 1);
        assertThat(published().timed().get(0).name()).isEqualTo("Clinic hours 1");
        assertThat(published().timed().get(0).order().flows().get(2).shown()).isEqualTo(Shown.SHOWN);
        assertThat(published().usual().flows().get(2).shown()).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void whatAnotherKioskPublishedIsNotLost() {
        desk.press("flow-why");
        desk.press("order-show");
        OrderFiles other = new OrderFiles(files.folder(), new KeptOrders(root.resolve("other"), Clock.systemUTC()));
        PublishedOrder now = other.published();
        OrderPlan theirs = OrderPlan.always(new Order(now.plan().usual().flows().subList(0, 2)));
        Library before = held();
        other.publish(theirs, now.stamp());
        desk.press("order-publish");
        desk.key(VK_ENTER);

        until("it is told", () -> desk.reads("Someone else changed the order meanwhile"));
        assertThat(published()).isEqualTo(theirs);
        until(
                "the kiosk has taken theirs up, and the room has shown it",
                () -> desk.content().read().plan().equals(theirs) && held() != before);
        desk.press("publish-now");
        until("the own one is published", () -> shown().contains("why"));
        assertThat(new OrderFiles(files.folder(), new KeptOrders(root.resolve("state"), Clock.systemUTC())).earlier())
                .anyMatch(earlier -> earlier.plan().equals(theirs));
    }

    @Test
    void aVisitUnderTheDeskIsNotChanged() {
        leaveByKeys();
        desk.key(VK_ENTER);
        until("a visit has begun", () -> !(desk.shell().visit().screen() instanceof Welcome));
        desk.enterByKeys();
        showWhyUnseen();

        until("the desk says so", () -> desk.reads("Kept. Somebody is using the screen"));
        assertThat(shown()).doesNotContain("why");
        desk.shell().post(new VisitEvent.EndedByStaff());
        until("the next patient sees it", () -> shown().contains("why"));
        until("the desk says that it is live", () -> desk.reads("Live: patients see this order now."));
    }

    private void leaveByKeys() {
        desk.press("desk-leave");
        until("the desk is left", () -> !desk.shell().desk().isOpen());
    }

    private void showWhy() {
        showWhyUnseen();
        until("patients see it", () -> shown().contains("why"));
    }

    private void showWhyUnseen() {
        desk.press("flow-why");
        desk.press("order-show");
        desk.press("order-publish");
        desk.key(VK_ENTER);
    }

    /** What patients see now. */
    private Library held() {
        return DeskUnderTest.onEventThread(() -> desk.shell().visit().library());
    }

    private List<String> shown() {
        return DeskUnderTest.onEventThread(() -> desk.shell().visit().library().flows().stream()
                .map(flow -> flow.id().value())
                .toList());
    }

    private List<String> slides(String flow) {
        return DeskUnderTest.onEventThread(() -> desk.shell().visit().library().flows().stream()
                .filter(one -> one.id().value().equals(flow))
                .flatMap(one -> one.slides().stream())
                .map(slide -> slide.id().value())
                .toList());
    }

    /** The list at the desk. */
    private List<String> order() {
        return DeskUnderTest.onEventThread(() -> desk.rows("flow-"));
    }

    private OrderPlan published() {
        return new OrderFiles(files.folder(), new KeptOrders(root.resolve("state"), Clock.systemUTC()))
                .published()
                .plan();
    }

    private String title(String flow) {
        return desk.content().read().whole().flows().stream()
                .filter(one -> one.id().value().equals(flow))
                .map(Flow::title)
                .findFirst()
                .orElseThrow();
    }
}
