package org.backwise.kiosk.content;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.CheckQuestion;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.SharedPages;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;

/** A small content that keeps every rule, until a test spoils it. */
final class SoundContent {

    final FlowDraft help = new FlowDraft("get-help", slide("signs", SlideKind.HELP));
    final FlowDraft sway = new FlowDraft(
            "sway",
            check(),
            slide("set-up", SlideKind.SET_UP),
            slide("breathe", SlideKind.MOVE).paced(new SlowBreaths(5, 4, 4)),
            slide("left", SlideKind.MOVE).paced(hold(15, 30, Side.LEFT)),
            slide("right", SlideKind.MOVE).paced(hold(15, 30, Side.RIGHT)),
            slide("march", SlideKind.EASIER).paced(new CountedMoves(5, 3, 2)),
            slide("stop-signs", SlideKind.STOP_SIGNS));
    final FlowDraft neck = new FlowDraft(
            "neck-shoulder",
            check(),
            slide("set-up", SlideKind.SET_UP),
            slide("ear-to-shoulder", SlideKind.MOVE).paced(hold(5, 15, Side.LEFT, Side.RIGHT)),
            slide("head-turns", SlideKind.MOVE).paced(hold(5, 10, Side.LEFT, Side.RIGHT)),
            slide("stop-signs", SlideKind.STOP_SIGNS));
    final FlowDraft bend = new FlowDraft(
                    "back-bend",
                    slide("watch-now", SlideKind.LEARN),
                    check(),
                    slide("lean-back", SlideKind.MOVE)
                            .paced(new StillHold(2, 1, 5, Collections.nCopies(5, Side.BOTH), 5)),
                    slide("stop-signs", SlideKind.STOP_SIGNS))
            .at(Place.HOME);
    final FlowDraft roller = new FlowDraft(
                    "foam-roller",
                    slide("watch-now", SlideKind.LEARN),
                    check(),
                    slide("roll", SlideKind.MOVE),
                    slide("stay-off", SlideKind.LEARN),
                    slide("stop-signs", SlideKind.STOP_SIGNS))
            .at(Place.HOME);
    final PageDraft stop = new PageDraft("Stop and rest", List.of("Stop now.", "Sit down."));
    final PageDraft now = new PageDraft(
            "Now: get help",
            List.of("New trouble to pee or poo.", "Weak legs.", "Chest pain.", "A face that drops.", "A bad fall."));
    final PageDraft today = new PageDraft("Today: call us", List.of("You have a fever.", "You lost weight."));

    SoundContent() {
        help.bookExtra = Optional.empty();
        sway.slide("breathe").safeAfter = Set.of(Flag.ASK_FIRST);
        neck.cards = List.of(CardName.NECK_NOW, CardName.NOW, CardName.TODAY, CardName.BOOK);
        Stream.of(sway, neck).forEach(flow -> flow.slide("set-up").page.lines.set(1, "Lock the brakes."));
        Stream.of(bend, roller)
                .forEach(flow -> flow.slide("watch-now").page.lines.set(1, "Do it at home."));
        notSeated(bend.slide("lean-back"), Posture.STANDING);
        notSeated(roller.slide("roll"), Posture.FLOOR);
        roller.slide("stay-off").page.lines.set(1, "Not on your lower back.");
        roller.handOut = List.of("At home only. Stop for pain.", "Never on the lower back.");
        now.hearing = Hearing.PRIVATE;
        now.onSpeaker = List.of("Please read this list.", "Weak legs.", "Chest pain.");
    }

    Library library() {
        return new Library(
                Stream.of(help, sway, neck, bend, roller).map(FlowDraft::flow).toList(), shared());
    }

    static Hold hold(int seconds, int most, Side... turns) {
        return new StillHold(seconds, 3, most, Arrays.asList(turns), 5);
    }

    static SlideDraft slide(String id, SlideKind kind) {
        return new SlideDraft(id, kind, "Sit tall", "Sit on a firm chair.", "Breathe out and rest.");
    }

    private static void notSeated(SlideDraft slide, Posture posture) {
        slide.posture = posture;
        slide.hiddenAfter = Set.of(Flag.UNSTEADY);
    }

    private static SlideDraft check() {
        return new SlideDraft(
                "check-first", SlideKind.CHECK, "Check first: ask us if", "Your bones are weak.", "You fall.");
    }

    private SharedPages shared() {
        PageDraft plain = new PageDraft("Please ask", List.of("Ask our staff.", "Ask them now."));
        CheckQuestion question =
                new CheckQuestion(new SlideId("well"), plain.page(), Answer.YES, Flag.NOT_READY, "I am", "I am not");
        List<HelpCard> cards = Stream.of(CardName.values())
                .map(name -> new HelpCard(name, "Tell our staff.", card(name).page()))
                .toList();
        return new SharedPages(
                List.of(question), stop.page(), 120, plain.page(), plain.page(), List.of("Sharp pain."), cards);
    }

    private PageDraft card(CardName name) {
        return name == CardName.NOW ? now : today;
    }
}
