package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What staff can order, and what they cannot order away. */
class OrderTest {

    private final Library library = ALibrary.of(
                    AFlow.of(
                            "twist",
                            ASlide.learn("Why"),
                            ASlide.of(SlideKind.CHECK, "Check"),
                            ASlide.move("Turn"),
                            ASlide.easier("Half way"),
                            ASlide.of(SlideKind.STOP_SIGNS, "Stop signs"),
                            ASlide.of(SlideKind.HELP, "Who can help")),
                    AFlow.of("bend", ASlide.learn("Stand"), ASlide.move("Bend")))
            .library();

    @Nested
    class Flows {

        @Test
        void comeInTheOrderThatStaffSet() {
            assertThat(flows(shown("bend"), shown("get-help"), shown("twist")))
                    .containsExactly("bend", "get-help", "twist");
        }

        @Test
        void thatAreHiddenOrNotNamedDoNotShow() {
            assertThat(flows(shown("get-help"), hidden("twist"))).containsExactly("get-help");
        }

        @Test
        void thatAreUnknownAreLeftOut() {
            assertThat(flows(shown("get-help"), shown("no-such-flow"), shown("bend")))
                    .containsExactly("get-help", "bend");
        }

        @Test
        void alwaysHoldGetHelpFirstWhereItWasHiddenOrForgotten() {
            assertThat(flows(shown("twist"), hidden("get-help"))).containsExactly("get-help", "twist");
            assertThat(flows(shown("twist"))).containsExactly("get-help", "twist");
            assertThat(flows()).containsExactly("get-help");
        }

        @Test
        void allShowAsTheyComeByDefault() {
            assertThat(library.arranged(Order.of(library.flows()))).isEqualTo(library);
        }

        private List<String> flows(OrderedFlow... ordered) {
            return library.arranged(new Order(List.of(ordered))).flows().stream()
                    .map(flow -> flow.id().value())
                    .toList();
        }
    }

    @Nested
    class Slides {

        @Test
        void allShowWhereNoneIsNamed() {
            assertThat(slides()).containsExactly("why", "check", "turn", "half-way", "stop-signs", "who-can-help");
        }

        @Test
        void comeInTheOrderThatStaffSet() {
            assertThat(slides("check", "half-way", "turn", "why", "stop-signs", "who-can-help"))
                    .containsExactly("check", "half-way", "turn", "why", "stop-signs", "who-can-help");
        }

        @Test
        void thatAreUnknownAreLeftOut() {
            assertThat(slides("check", "no-such-slide", "turn", "stop-signs", "who-can-help"))
                    .containsExactly("check", "turn", "stop-signs", "who-can-help");
        }

        @Test
        void thatCheckAlwaysComeFirst() {
            assertThat(slides("turn", "check", "stop-signs", "who-can-help")).startsWith("check", "turn");
            assertThat(slides("turn", "stop-signs", "who-can-help")).startsWith("check", "turn");
        }

        @Test
        void thatTellStopSignsAndHelpComeBackAtTheEnd() {
            assertThat(slides("turn")).containsExactly("check", "turn", "stop-signs", "who-can-help");
        }

        @Test
        void allShowWhereOnlyUnknownOnesAreNamed() {
            Order order = new Order(List.of(ordered("bend", Shown.SHOWN, "gone", "away")));

            Flow bend = library.arranged(order).flow(new FlowId("bend")).orElseThrow();

            assertThat(bend.slides()).hasSize(2);
        }

        private List<String> slides(String... named) {
            Order order = new Order(List.of(ordered("twist", Shown.SHOWN, named)));
            Flow twist = library.arranged(order).flow(new FlowId("twist")).orElseThrow();
            return twist.slides().stream().map(slide -> slide.id().value()).toList();
        }
    }

    @Test
    void nothingButTheSlidesOfAFlowChanges() {
        Flow before = library.flow(new FlowId("twist")).orElseThrow();
        Order order = new Order(List.of(ordered("twist", Shown.SHOWN, "turn")));

        Flow after = library.arranged(order).flow(before.id()).orElseThrow();

        assertThat(after.withSlides(before.slides())).isEqualTo(before);
    }

    private static OrderedFlow shown(String id) {
        return ordered(id, Shown.SHOWN);
    }

    private static OrderedFlow hidden(String id) {
        return ordered(id, Shown.HIDDEN);
    }

    private static OrderedFlow ordered(String id, Shown shown, String... slides) {
        return new OrderedFlow(
                new FlowId(id), shown, Stream.of(slides).map(SlideId::new).toList());
    }
}
