package org.backwise.kiosk.core.library;

import java.util.List;
import java.util.stream.Stream;

/** A library to test with. */
public record ALibrary(List<AFlow> flows, List<CheckQuestion> questions, int restSeconds) {

    public static final FlowId CHAIR_TWIST = new FlowId("chair-twist");
    public static final FlowId STANDING = new FlowId("standing-bend");

    /** Questions in the order asked: can you sit up, ask us first, are you steady. */
    public static final List<CheckQuestion> QUESTIONS = List.of(
            question("sit-up", Answer.YES, Flag.NOT_READY),
            question("ask-first", Answer.NO, Flag.ASK_FIRST),
            question("steady", Answer.NO, Flag.UNSTEADY));

    /** Help, a seated flow with every kind of slide and hold, and a standing flow with an easier seated way. */
    public static ALibrary usual() {
        return new ALibrary(List.of(AFlow.getHelp(), chairTwist(), standing()), QUESTIONS, 120);
    }

    public static ALibrary of(AFlow... flows) {
        return new ALibrary(
                Stream.concat(Stream.of(AFlow.getHelp()), Stream.of(flows)).toList(), QUESTIONS, 120);
    }

    public Library library() {
        return new Library(flows.stream().map(AFlow::flow).toList(), shared());
    }

    private static AFlow chairTwist() {
        return AFlow.of(
                        CHAIR_TWIST.value(),
                        ASlide.of(SlideKind.CHECK, "Check first"),
                        ASlide.of(SlideKind.SET_UP, "Sit tall"),
                        ASlide.move("Turn").with(new StillHold(15, 5, 30, List.of(Side.LEFT, Side.RIGHT), 5)),
                        ASlide.move("Nod").with(new CountedMoves(3, 2, 2)).hiddenAfter(Flag.UNSTEADY),
                        ASlide.easier("Breathe").with(new SlowBreaths(2, 4, 4)).safeAfter(Flag.ASK_FIRST),
                        ASlide.of(SlideKind.STOP_SIGNS, "Stop signs"))
                .withBookExtra("A twist sends pain down a leg.");
    }

    private static AFlow standing() {
        return AFlow.of(
                STANDING.value(),
                ASlide.learn("Why stand"),
                ASlide.move("Bend").standing().hiddenAfter(Flag.UNSTEADY),
                ASlide.move("Step").standing().safeAfter(Flag.ASK_FIRST).hiddenAfter(Flag.UNSTEADY),
                ASlide.easier("March").safeAfter(Flag.ASK_FIRST));
    }

    private SharedPages shared() {
        return new SharedPages(
                questions,
                APage.headed("Stop and rest").withSafety("Worse? Call staff.").page(),
                restSeconds,
                APage.headed("Please ask our staff").page(),
                APage.headed("Take home").page(),
                List.of("Sharp pain."),
                Stream.of(CardName.values()).map(ALibrary::card).toList());
    }

    private static HelpCard card(CardName name) {
        return new HelpCard(
                name,
                "Do this for " + name + ".",
                APage.headed("Card " + name.ordinal()).page());
    }

    private static CheckQuestion question(String id, Answer safe, Flag flag) {
        return new CheckQuestion(new SlideId(id), APage.headed("Question " + id).page(), safe, flag, "Yes", "No");
    }
}
