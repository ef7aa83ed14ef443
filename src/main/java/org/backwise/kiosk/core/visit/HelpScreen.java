package org.backwise.kiosk.core.visit;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HelpCard;

/**
 * "When to seek professional help": ends every flow, also one left half-way.
 *
 * @param index the slide to go back to
 */
public record HelpScreen(FlowId flow, int index) implements Screen {

    public Flow flow(Visit visit) {
        return visit.library().flow(flow).orElseThrow();
    }

    public List<HelpCard> cards(Visit visit) {
        return visit.library().helpCards(flow(visit));
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(
                Choice.Go.COMFORT,
                Choice.Go.HOME,
                Choice.Go.BACK,
                Choice.Go.CALL_STAFF,
                Choice.Go.READ_ALOUD,
                Choice.Go.PRINT);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice == Choice.Go.PRINT) {
            return print(visit);
        }
        return choice == Choice.Go.BACK ? back(visit) : visit.enter(new Menu());
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(new OnSlide(flow, index));
    }

    private Step print(Visit visit) {
        if (visit.isPrintedOut()) {
            Visit ticketed = visit.ticketed();
            return ticketed.enter(Printing.refused(this, ticketed.tickets()));
        }
        return PrintPreview.begin(this, PrintPreview.Extent.THIS_FLOW, visit);
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(flow);
    }
}
