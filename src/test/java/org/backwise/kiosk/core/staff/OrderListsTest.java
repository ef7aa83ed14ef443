package org.backwise.kiosk.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.AFlow;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.ASlide;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What staff may change in an order, and why not the rest. */
class OrderListsTest {

    private static final FlowId TWIST = new FlowId("twist");
    private static final FlowId BEND = new FlowId("bend");
    private static final FlowId HUG = new FlowId("hug");

    private final Library library = ALibrary.of(
                    AFlow.of(
                            "twist",
                            ASlide.learn("Why"),
                            ASlide.of(SlideKind.CHECK, "Check"),
                            ASlide.move("Turn"),
                            ASlide.move("Nod"),
                            ASlide.of(SlideKind.STOP_SIGNS, "Stop signs")),
                    AFlow.of("bend", ASlide.learn("Stand"), ASlide.move("Bend")),
                    AFlow.of("hug", ASlide.move("Hug")))
            .library();

    @Nested
    class Flows {

        private final FlowList list = new FlowList(library, new Order(List.of(shown("bend"), hidden("twist"))));

        @Test
        void areAllThereHelpFirstAndUnnamedOnesHidden() {
            assertThat(ids(list.order(), list)).containsExactly("get-help", "bend", "twist", "hug");
            assertThat(list.row(HUG).shown()).isEqualTo(Shown.HIDDEN);
            assertThat(list.shown()).isEqualTo(2);
        }

        @Test
        void areMovedToAnyPlaceButTheFirst() {
            assertThat(after(list.move(BEND, 3))).containsExactly("get-help", "twist", "hug", "bend");
            assertThat(after(list.move(HUG, 1))).containsExactly("get-help", "hug", "bend", "twist");
            assertThat(why(list.move(BEND, 0))).isEqualTo(LockReason.GET_HELP_COMES_FIRST);
            assertThat(why(list.move(BEND, 4))).isEqualTo(LockReason.ALREADY_LAST);
        }

        @Test
        void areShownAndHiddenInTheirPlace() {
            assertThat(done(list.set(TWIST, Shown.SHOWN)).flows()).contains(shown("twist"));
            assertThat(after(list.set(BEND, Shown.HIDDEN))).containsExactly("get-help", "bend", "twist", "hug");
        }

        @Test
        void thatTellWhenToGetHelpCanNeitherBeHiddenNorMoved() {
            assertThat(why(list.set(FlowId.GET_HELP, Shown.HIDDEN))).isEqualTo(LockReason.GET_HELP_ALWAYS_SHOWS);
            assertThat(why(list.move(FlowId.GET_HELP, 2))).isEqualTo(LockReason.GET_HELP_COMES_FIRST);
        }

        @Test
        void thatAreNotThereNowAreKeptAtTheEnd() {
            FlowList with = new FlowList(library, new Order(List.of(shown("gone"), shown("hug"))));

            assertThat(done(with.move(HUG, 2)).flows()).endsWith(shown("gone"));
        }

        private List<String> after(Edited<Order> edited) {
            return ids(done(edited), list);
        }

        private List<String> ids(Order order, FlowList like) {
            return new FlowList(like.library(), order)
                    .rows().stream().map(row -> row.id().value()).toList();
        }
    }

    @Nested
    class Slides {

        private final Flow twist = library.flow(TWIST).orElseThrow();
        private final SlideList list = new SlideList(twist, shown("twist"));

        @Test
        void thatAreHiddenStandBehindTheOthers() {
            SlideList hidden = new SlideList(twist, done(list.set(slide("turn"), Shown.HIDDEN)));

            assertThat(hidden.rows())
                    .extracting(row -> row.slide().id().value())
                    .containsExactly("why", "check", "nod", "stop-signs", "turn");
            assertThat(hidden.rows().get(4).shown()).isEqualTo(Shown.HIDDEN);
            assertThat(why(hidden.move(slide("turn"), 0))).isEqualTo(LockReason.HIDDEN);
        }

        @Test
        void thatShowAgainAreBackInTheirPlace() {
            SlideList hidden = new SlideList(twist, done(list.set(slide("turn"), Shown.HIDDEN)));

            assertThat(done(hidden.set(slide("turn"), Shown.SHOWN)).slides()).isEmpty();
        }

        @Test
        void areMovedAmongEachOther() {
            assertThat(done(list.move(slide("nod"), 2)).slides())
                    .containsExactly(slide("why"), slide("check"), slide("nod"), slide("turn"), slide("stop-signs"));
        }

        @Test
        void stayBehindTheCheckThatTheyNeed() {
            assertThat(why(list.move(slide("turn"), 1))).isEqualTo(LockReason.CHECK_COMES_BEFORE);
            assertThat(why(list.move(slide("check"), 2))).isEqualTo(LockReason.CHECK_COMES_BEFORE);
        }

        @Test
        void thatOnlyExplainMayStandOnEitherSideOfTheCheck() {
            assertThat(done(list.move(slide("why"), 1)).slides()).startsWith(slide("check"), slide("why"));
        }

        @Test
        void cannotBePutBehindTheStopSigns() {
            assertThat(why(list.move(slide("nod"), 4))).isEqualTo(LockReason.STOP_SIGNS_COME_LAST);
            assertThat(why(list.move(slide("stop-signs"), 2))).isEqualTo(LockReason.STOP_SIGNS_COME_LAST);
        }

        @Test
        void thatProtectCannotBeHidden() {
            assertThat(why(list.set(slide("check"), Shown.HIDDEN))).isEqualTo(LockReason.CHECK_ALWAYS_SHOWS);
            assertThat(why(list.set(slide("stop-signs"), Shown.HIDDEN))).isEqualTo(LockReason.STOP_SIGNS_ALWAYS_SHOW);
        }

        @Test
        void areNeverAllHidden() {
            SlideList one = new SlideList(library.flow(HUG).orElseThrow(), shown("hug"));

            assertThat(why(one.set(slide("hug"), Shown.HIDDEN))).isEqualTo(LockReason.LAST_SLIDE);
        }

        @Test
        void ofHelpKeepTheirOrder() {
            SlideList help = new SlideList(library.getHelp(), shown("get-help"));

            assertThat(why(help.move(slide("call-us-today"), 0))).isEqualTo(LockReason.HELP_COMES_LAST);
            assertThat(why(help.set(slide("call-us-today"), Shown.HIDDEN))).isEqualTo(LockReason.HELP_ALWAYS_SHOWS);
        }
    }

    private static <T> T done(Edited<T> edited) {
        assertThat(edited).isInstanceOf(Edited.Done.class);
        return ((Edited.Done<T>) edited).value();
    }

    private static LockReason why(Edited<?> edited) {
        assertThat(edited).isInstanceOf(Edited.Refused.class);
        return ((Edited.Refused<?>) edited).why();
    }

    private static SlideId slide(String id) {
        return new SlideId(id);
    }

    private static OrderedFlow shown(String id, String... slides) {
        return new OrderedFlow(
                new FlowId(id), Shown.SHOWN, Stream.of(slides).map(SlideId::new).toList());
    }

    private static OrderedFlow hidden(String id) {
        return new OrderedFlow(new FlowId(id), Shown.HIDDEN, List.of());
    }
}
