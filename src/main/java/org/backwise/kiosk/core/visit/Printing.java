package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.FlowId;

/**
 * The hand-out is being printed, or how that ended. The patient may go on meanwhile; the page still comes, unless the whole
 * visit ends before the printer has begun.
 *
 * @param proof what was asked for, to be heard or taken along where no paper comes; empty if it could not be made
 * @param outcome empty while the printer works
 */
public record Printing(
        HelpScreen help, int ticket, Optional<Proof> proof, PrintStage stage, Optional<PrintOutcome> outcome)
        implements Screen {

    static Printing begun(PrintPreview preview) {
        return new Printing(preview.help(), preview.ticket(), preview.proof(), PrintStage.ON_ITS_WAY, Optional.empty());
    }

    /** Nothing is printed: this visit has had its pages. */
    static Printing refused(HelpScreen help, int ticket) {
        return notPrinted(help, ticket, new PrintOutcome.EnoughPrinted());
    }

    /** Nothing can be printed. */
    static Printing notPrinted(HelpScreen help, int ticket, PrintOutcome outcome) {
        return new Printing(help, ticket, Optional.empty(), PrintStage.ON_ITS_WAY, Optional.of(outcome));
    }

    Printing reached(PrintStage next) {
        return new Printing(help, ticket, proof, next, outcome);
    }

    Printing ended(PrintOutcome end) {
        return new Printing(help, ticket, proof, stage, Optional.of(end));
    }

    Printing with(Proof made) {
        return new Printing(help, ticket, Optional.of(made), stage, outcome);
    }

    /** Whether the page can be taken along by phone in place of paper. */
    public boolean isTakenByPhone() {
        return proof.isPresent() && outcome.filter(PrintOutcome::isWithoutPaper).isPresent();
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>(
                List.of(Choice.Go.COMFORT, Choice.Go.HOME, Choice.Go.BACK, Choice.Go.CALL_STAFF, Choice.Go.READ_ALOUD));
        if (isTakenByPhone()) {
            choices.add(Choice.Go.HEAR_PAGE);
        }
        if (outcome.isPresent()) {
            choices.add(Choice.Go.FINISH);
        }
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice == Choice.Go.HEAR_PAGE) {
            return visit.tellPage();
        }
        return choice == Choice.Go.HOME ? visit.enter(new Menu()) : back(visit);
    }

    @Override
    public Step next(Visit visit) {
        return outcome.isPresent() ? visit.finished() : visit.stay();
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(help);
    }

    @Override
    public boolean isIdleMeasured() {
        return outcome.isPresent();
    }

    @Override
    public Optional<FlowId> flowShown() {
        return Optional.of(help.flow());
    }
}
