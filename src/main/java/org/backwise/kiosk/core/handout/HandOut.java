package org.backwise.kiosk.core.handout;

import java.util.List;
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
 */
public record HandOut(
        String title,
        List<String> steps,
        List<Slide> moves,
        List<String> checks,
        List<String> stopSigns,
        List<HelpCard> cards,
        ReviewRecord review) {

    public HandOut {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
        checks = List.copyOf(checks);
        stopSigns = List.copyOf(stopSigns);
        cards = List.copyOf(cards);
    }

    /** The print-out of this flow. */
    public static HandOut of(Library library, Flow flow) {
        List<String> ownSigns = linesOf(flow, SlideKind.STOP_SIGNS);
        return new HandOut(
                flow.title(),
                flow.handOut(),
                flow.slides().stream().filter(slide -> slide.kind().isMove()).toList(),
                linesOf(flow, SlideKind.CHECK),
                ownSigns.isEmpty() ? library.shared().stopSigns() : ownSigns,
                library.helpCards(flow),
                flow.review());
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
