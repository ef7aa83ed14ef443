package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;

/**
 * What will come out of the printer, before paper is used: to look at, to hear, to print or to leave.
 *
 * @param ticket of the proof, and of the job if it is printed
 * @param proof empty while it is being made
 */
public record PrintPreview(HelpScreen help, Extent extent, int ticket, Optional<Proof> proof) implements Screen {

    /** How much of today goes on the print-out. */
    public enum Extent {
        /** The flow that the patient comes from. */
        THIS_FLOW,
        /** All flows of this visit, with the help cards once. */
        ALL_FLOWS
    }

    /** Asks for the proof, and shows it as soon as it is there. */
    static Step begin(HelpScreen help, Extent extent, Visit visit) {
        Visit ticketed = visit.ticketed();
        int ticket = ticketed.tickets();
        PrintPreview preview = new PrintPreview(help, extent, ticket, Optional.empty());
        Memory memory = ticketed.memory();
        Visit asked = ticketed.with(memory.with(memory.prints().previewed()));
        Effect proof = new Effect.MakeProof(ticket, preview.handOut(asked));
        return Visit.after(List.of(proof), asked.enter(preview));
    }

    /** What is printed, in the letters that the patient reads. */
    public HandOut handOut(Visit visit) {
        return HandOut.of(visit.library(), flows(visit), visit.memory().flags())
                .in(sizeFor(visit.comfort().textSize()));
    }

    /** The flows that go on it. */
    public List<Flow> flows(Visit visit) {
        return extent == Extent.THIS_FLOW ? List.of(help.flow(visit)) : visit.takenHome();
    }

    /** Who reads large letters on the screen reads large ones at home. */
    private static PrintSize sizeFor(TextSize shown) {
        return switch (shown) {
            case SMALL, USUAL -> PrintSize.USUAL;
            case LARGE -> PrintSize.LARGE;
            case LARGEST, ACROSS_ROOM -> PrintSize.LARGEST;
        };
    }

    PrintPreview with(Proof made) {
        return new PrintPreview(help, extent, ticket, Optional.of(made));
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.Go.COMFORT, Choice.Go.HOME, Choice.Go.BACK));
        if (visit.takenHome().size() > 1) {
            choices.add(extent == Extent.THIS_FLOW ? Choice.Go.TAKE_ALL : Choice.Go.TAKE_THIS);
        }
        if (proof.isPresent()) {
            choices.add(Choice.Go.HEAR_PAGE);
        }
        choices.addAll(List.of(Choice.Go.READ_ALOUD, Choice.Go.PRINT_NOW));
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice == Choice.Go.HEAR_PAGE) {
            return visit.tellPage();
        }
        if (choice == Choice.Go.TAKE_ALL) {
            return begin(help, Extent.ALL_FLOWS, visit);
        }
        if (choice == Choice.Go.TAKE_THIS) {
            return begin(help, Extent.THIS_FLOW, visit);
        }
        if (choice == Choice.Go.PRINT_NOW) {
            return print(visit);
        }
        return choice == Choice.Go.BACK ? back(visit) : visit.enter(new Menu());
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(help.flow());
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(help);
    }

    private Step print(Visit visit) {
        if (extent == Extent.ALL_FLOWS && proof.filter(visit::isTooMuch).isPresent()) {
            return visit.enter(Printing.refused(help, ticket).with(proof.get()));
        }
        Memory memory = visit.memory();
        Visit asked = visit.with(memory.with(memory.prints().asked(ticket, proof)));
        Effect job = new Effect.Print(ticket, handOut(visit));
        return Visit.after(List.of(job), asked.enter(Printing.begun(this)));
    }
}
