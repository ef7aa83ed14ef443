package org.backwise.kiosk.core.handout;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideKind;

/**
 * The print-out of one flow with the help cards. Holds nothing about the person who prints it.
 *
 * @param steps the flow's steps in short
 * @param moves the slides with a move, for pictures and holds
 * @param checks "ask us first" lines of the flow
 * @param stopSigns signs that end the move
 * @param cards most urgent first
 * @param size that of the letters
 */
public record HandOut(
        String title,
        List<String> steps,
        List<Slide> moves,
        List<String> checks,
        List<String> stopSigns,
        List<HelpCard> cards,
        ReviewRecord review,
        PrintSize size) {

    public HandOut {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
        checks = List.copyOf(checks);
        stopSigns = List.copyOf(stopSigns);
        cards = List.copyOf(cards);
    }

    /**
     * The print-out of this flow for a patient with these flags: a move that was not offered is not taken home either, and
     * then the steps in short, which name all moves, stay away too. It comes in the usual size.
     */
    public static HandOut of(Library library, Flow flow, Set<Flag> flags) {
        List<String> ownSigns = linesOf(flow, SlideKind.STOP_SIGNS);
        List<Slide> moves =
                flow.slides().stream().filter(slide -> slide.kind().isMove()).toList();
        List<Slide> offered =
                moves.stream().filter(slide -> slide.isOfferedTo(flags)).toList();
        return new HandOut(
                flow.title(),
                offered.size() == moves.size() ? flow.handOut() : List.of(),
                offered,
                linesOf(flow, SlideKind.CHECK),
                ownSigns.isEmpty() ? library.shared().stopSigns() : ownSigns,
                library.helpCards(flow),
                flow.review(),
                PrintSize.USUAL);
    }

    /** The same in letters of this size. */
    public HandOut in(PrintSize letters) {
        return new HandOut(title, steps, moves, checks, stopSigns, cards, review, letters);
    }

    private static List<String> linesOf(Flow flow, SlideKind kind) {
        return flow.slides().stream()
                .filter(slide -> slide.kind() == kind)
                .map(Slide::page)
                .map(Page::lines)
                .flatMap(List::stream)
                .toList();
    }
}
