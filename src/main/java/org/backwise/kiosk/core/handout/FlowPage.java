package org.backwise.kiosk.core.handout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideKind;

/**
 * What one flow has on a print-out.
 *
 * @param inShort what {@code steps} are
 * @param steps the flow's steps in short
 * @param moves the slides with a move, for pictures and holds
 * @param checks "ask us first" lines of the flow
 * @param stopSigns signs that end the move
 * @param bookExtra this flow's own reason to book a visit, where the help cards stand for several flows and leave it out
 */
public record FlowPage(
        String title,
        InShort inShort,
        List<String> steps,
        List<Slide> moves,
        List<String> checks,
        List<String> stopSigns,
        Optional<String> bookExtra,
        ReviewRecord review) {

    /** What a flow in short is. */
    public enum InShort {
        /** What to do, one thing after the other. */
        STEPS,
        /** All signs to get help for: more than the help cards have room for, and so behind them. */
        SIGNS
    }

    public FlowPage {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
        checks = List.copyOf(checks);
        stopSigns = List.copyOf(stopSigns);
    }

    /**
     * The page of this flow for a patient with these flags: a move that was not offered is not taken home either, and then
     * the steps in short, which name all moves, stay away too.
     */
    static FlowPage of(Library library, Flow flow, Set<Flag> flags) {
        List<String> ownSigns = linesOf(flow, SlideKind.STOP_SIGNS);
        List<Slide> moves =
                flow.slides().stream().filter(slide -> slide.kind().isMove()).toList();
        List<Slide> offered =
                moves.stream().filter(slide -> slide.isOfferedTo(flags)).toList();
        return new FlowPage(
                flow.title(),
                flow.id().equals(FlowId.GET_HELP) ? InShort.SIGNS : InShort.STEPS,
                offered.size() == moves.size() ? flow.handOut() : List.of(),
                offered,
                linesOf(flow, SlideKind.CHECK),
                ownSigns.isEmpty() ? library.shared().stopSigns() : ownSigns,
                Optional.empty(),
                flow.review());
    }

    FlowPage with(Optional<String> reasonToBook) {
        return new FlowPage(title, inShort, steps, moves, checks, stopSigns, reasonToBook, review);
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
