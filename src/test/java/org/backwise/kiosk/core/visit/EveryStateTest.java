package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.settings.Times;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds in every state that a patient can reach with next, back and select. */
class EveryStateTest {

    private static final Library LIBRARY = ALibrary.usual().library();
    private static final EveryState STATES = EveryState.of(LIBRARY, Comfort.USUAL);

    @Test
    void everyKindOfScreenWasReached() {
        assertThat(STATES.all().stream().<Class<?>>map(visit -> visit.screen().getClass()))
                .contains(
                        AskStaff.class,
                        ComfortPanel.class,
                        HelpScreen.class,
                        Holding.class,
                        Menu.class,
                        OnSlide.class,
                        Printing.class,
                        SafetyCheck.class,
                        StaffCall.class,
                        Stopped.class,
                        Welcome.class);
    }

    @Test
    void noStateIsADeadEnd() {
        Set<Visit> canEnd = STATES.leadingTo(visit -> visit.screen() instanceof Welcome);

        assertThat(screens(STATES.all().stream().filter(visit -> !canEnd.contains(visit))))
                .isEmpty();
    }

    @Test
    void noWayOutOfAFlowLeadsRoundTheHelpScreen() {
        Set<Visit> reached =
                STATES.reachedFrom(Under::isInAFlow, visit -> Under.of(visit.screen()) instanceof HelpScreen);

        assertThat(reached).hasSizeGreaterThan(100);
        assertThat(screens(reached.stream().filter(visit -> !Under.isInAFlow(visit))))
                .isEmpty();
    }

    @Test
    void theWelcomeScreenRemembersNothing() {
        Visit waiting = Visit.waiting(Times.USUAL, LIBRARY);

        assertThat(STATES.edges().filter(edge -> edge.to().screen() instanceof Welcome))
                .isNotEmpty()
                .allMatch(edge -> edge.step().visit().equals(waiting));
    }

    private static List<Screen> screens(Stream<Visit> visits) {
        return visits.map(Visit::screen).toList();
    }

    @Nested
    class AChoice {

        @Test
        void thatIsOfferedAlwaysDoesSomething() {
            assertThat(STATES.edges()
                            .filter(edge -> edge.event() instanceof VisitEvent.Select)
                            .filter(edge -> !setsWhatIsSet(edge))
                            .filter(edge -> edge.step().visit().equals(edge.from())))
                    .isEmpty();
        }

        /** A row of settings shows the one in force too, and pressing it changes nothing. */
        private static boolean setsWhatIsSet(EveryState.Edge edge) {
            return edge.event() instanceof VisitEvent.Select select
                    && (select.choice() instanceof Choice.SetComfort
                            || select.choice() instanceof Choice.OpenTopic
                            || select.choice() == Choice.Go.RESET_COMFORT);
        }

        @Test
        void isOfferedOnlyOnceOnAScreen() {
            assertThat(STATES.all().stream()
                            .filter(visit -> !(visit.screen() instanceof ComfortPanel))
                            .map(Visit::choices)
                            .filter(choices -> Set.copyOf(choices).size() < choices.size()))
                    .isEmpty();
        }

        @Test
        void thatIsNotOfferedChangesNothing() {
            for (Visit visit : STATES.all()) {
                everyChoice()
                        .filter(choice -> !visit.choices().contains(choice))
                        .forEach(choice -> {
                            Step step = visit.on(new VisitEvent.Select(choice));

                            assertThat(step.equals(new Step(visit, List.of())))
                                    .as(visit.screen() + " " + choice)
                                    .isTrue();
                        });
            }
        }

        private Stream<Choice> everyChoice() {
            List<Choice> choices = new ArrayList<>(List.of(Choice.Go.values()));
            LIBRARY.flows().stream().map(Flow::id).map(Choice.OpenFlow::new).forEach(choices::add);
            choices.add(new Choice.OpenFlow(new FlowId("no-such-flow")));
            Stream.of(Answer.values()).map(Choice.Reply::new).forEach(choices::add);
            Stream.of(HoldLength.values()).map(Choice.StartHold::new).forEach(choices::add);
            choices.add(new Choice.SetComfort(Comfort.USUAL.with(Contrast.DARK)));
            return choices.stream();
        }
    }

    @Nested
    class AfterTheSafetyCheck {

        @Test
        void noMoveIsShownThatIsNotSafeForTheAnswers() {
            assertThat(moves())
                    .isNotEmpty()
                    .allSatisfy(visit -> assertThat(visit.memory().flags())
                            .allMatch(flag -> slide(visit).isOfferedTo(Set.of(flag))));
        }

        @Test
        void noMoveIsShownBeforeIt() {
            assertThat(moves()).allMatch(visit -> visit.memory().check() == Memory.Check.DONE);
        }

        @Test
        void aQuestionThatWasNotAskedDoesNotCountAsSafe() {
            assertThat(moves().filter(visit -> visit.memory().flags().contains(Flag.ASK_FIRST)))
                    .isNotEmpty()
                    .allMatch(visit -> slide(visit).posture() == Posture.SEATED);
        }

        @Test
        void theMenuOffersOnlyFlowsThatHaveSomethingToShow() {
            assertThat(STATES.all().stream().filter(visit -> visit.screen() instanceof Menu))
                    .isNotEmpty()
                    .allSatisfy(visit -> assertThat(Menu.offered(visit))
                            .startsWith(LIBRARY.getHelp())
                            .noneMatch(flow ->
                                    flow.slidesFor(visit.memory().flags()).isEmpty()));
        }

        private static Stream<Visit> moves() {
            return STATES.all().stream()
                    .filter(visit -> visit.screen() instanceof OnSlide)
                    .filter(visit -> slide(visit).kind().isMove());
        }

        private static Slide slide(Visit visit) {
            return ((OnSlide) visit.screen()).slide(visit);
        }
    }

    @Nested
    class WhoCannotSeeTheScreen {

        private static final EveryState LISTENING = EveryState.of(LIBRARY, Comfort.USUAL.with(Talk.ON));

        @Test
        void canMakeEveryScreenSpeak() {
            assertThat(screens(STATES.all().stream()
                            .filter(visit -> !(visit.screen() instanceof StaffCall))
                            .filter(visit -> !(visit.screen() instanceof KeyHelp))
                            .filter(visit -> visit.choices().stream().noneMatch(WhoCannotSeeTheScreen::givesVoice))))
                    .isEmpty();
        }

        @Test
        void hearsTheCallForStaffWithoutAsking() {
            assertThat(STATES.edges()
                            .filter(edge -> edge.to().screen() instanceof StaffCall)
                            .filter(edge -> !(edge.from().screen() instanceof StaffCall)))
                    .isNotEmpty()
                    .allMatch(edge -> edge.step().effects().contains(Effect.Speech.TELL_SCREEN));
        }

        @Test
        void hearsEveryScreenTheyComeTo() {
            assertThat(LISTENING
                            .edges()
                            .filter(edge -> edge.from().screen().getClass()
                                    != edge.to().screen().getClass())
                            .filter(edge -> !(edge.to().screen() instanceof Welcome)))
                    .hasSizeGreaterThan(100)
                    .allMatch(edge -> edge.step().effects().stream().anyMatch(WhoCannotSeeTheScreen::speaks));
        }

        @Test
        void hearsNothingOfTheScreenThatWasLeft() {
            assertThat(LISTENING
                            .edges()
                            .filter(edge ->
                                    !edge.from().screen().equals(edge.to().screen())))
                    .allMatch(edge -> edge.step().effects().contains(Effect.Speech.HUSH));
        }

        private static boolean speaks(Effect effect) {
            return effect == Effect.Speech.TELL_SCREEN || effect instanceof Effect.TellCue;
        }

        /** While a move is paced, and on the comfort panel itself, the voice is turned on as one of the settings. */
        private static boolean givesVoice(Choice choice) {
            return choice == Choice.Go.READ_ALOUD
                    || choice == Choice.Go.START_ALOUD
                    || choice == Choice.Go.COMFORT
                    || choice instanceof Choice.SetComfort set && set.comfort().talk() == Talk.ON;
        }
    }
}
