package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Slide;

/**
 * A slide of a flow.
 *
 * @param index among the slides offered to this patient, from 0
 */
public record OnSlide(FlowId flow, int index) implements Screen {

    public Flow flow(Visit visit) {
        return visit.library().flow(flow).orElseThrow();
    }

    /** The slides that this patient is shown. */
    public List<Slide> slides(Visit visit) {
        return flow(visit).slidesFor(visit.memory().flags());
    }

    public Slide slide(Visit visit) {
        return slides(visit).get(index);
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.Go.COMFORT);
        slide(visit).hold().map(paced -> lengths(paced, flow(visit).place())).ifPresent(choices::addAll);
        choices.addAll(List.of(
                Choice.Go.HOME,
                Choice.Go.BACK,
                Choice.Go.STOP_IT_HURTS,
                Choice.Go.GET_HELP,
                Choice.Go.READ_ALOUD,
                Choice.Go.NEXT));
        return choices;
    }

    /** A move that is done only at home is shown once, at its shortest. */
    private static List<Choice> lengths(PacedHold paced, Place place) {
        if (place == Place.HOME) {
            return List.of(new Choice.StartHold(HoldLength.EASY));
        }
        List<Phase> easy = paced.hold().phases(HoldLength.EASY);
        Choice usual = new Choice.StartHold(HoldLength.USUAL);
        return easy.equals(paced.hold().phases(HoldLength.USUAL))
                ? List.of(usual)
                : List.of(new Choice.StartHold(HoldLength.EASY), usual);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice instanceof Choice.StartHold start) {
            Optional<PacedHold> paced = slide(visit).hold();
            return paced.map(hold -> Holding.begin(this, hold, start.length(), visit))
                    .orElseGet(visit::stay);
        }
        if (choice == Choice.Go.STOP_IT_HURTS) {
            return Stopped.begin(this, visit);
        }
        if (choice == Choice.Go.NEXT) {
            return next(visit);
        }
        return choice == Choice.Go.BACK ? back(visit) : leave(visit);
    }

    @Override
    public Step next(Visit visit) {
        return index + 1 < slides(visit).size() ? visit.enter(new OnSlide(flow, index + 1)) : leave(visit);
    }

    @Override
    public Step back(Visit visit) {
        return index > 0 ? visit.enter(new OnSlide(flow, index - 1)) : leave(visit);
    }

    /** Every way out of a flow leads over the help screen. */
    Step leave(Visit visit) {
        Memory memory = visit.memory();
        Visit through = visit.with(memory.with(memory.prints().through(flow)));
        return through.enter(new HelpScreen(flow, index));
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(flow);
    }
}
