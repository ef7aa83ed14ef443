package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CheckQuestion;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Times;

/**
 * A visit to test with, told as what happens in it.
 *
 * @param effects what the last thing that happened asked the outside world to do
 */
public record AVisit(Visit visit, List<Effect> effects) {

    private static final int TICK = 100;

    public static AVisit waiting() {
        return waiting(ALibrary.usual().library());
    }

    public static AVisit waiting(Library library) {
        return new AVisit(Visit.waiting(Times.USUAL, library), List.of());
    }

    /** At the menu. */
    public static AVisit begun() {
        return waiting().press(Choice.Go.START);
    }

    /** At the menu, and listening. */
    public static AVisit listening() {
        return waiting().press(Choice.Go.START_ALOUD).readToItsEnd();
    }

    public AVisit on(VisitEvent... events) {
        Visit now = visit;
        List<Effect> asked = new ArrayList<>();
        for (VisitEvent event : events) {
            Step step = now.on(event);
            now = step.visit();
            asked.addAll(step.effects());
        }
        return new AVisit(now, List.copyOf(asked));
    }

    public AVisit press(Choice choice) {
        return on(new VisitEvent.Select(choice));
    }

    public AVisit next() {
        return on(new VisitEvent.Next());
    }

    public AVisit back() {
        return on(new VisitEvent.Back());
    }

    /** So many seconds go by, in ticks of a tenth; what is said briefly is over with the first. */
    public AVisit after(double seconds) {
        int ticks = (int) Math.round(seconds * 1000 / TICK);
        AVisit now = new AVisit(visit, List.of());
        List<Effect> asked = new ArrayList<>();
        for (int tick = 0; tick < ticks; tick++) {
            now = now.visit.speaking() == Speaking.BRIEF ? now.readToItsEnd() : now;
            now = now.on(new VisitEvent.Tick(TICK));
            asked.addAll(now.effects);
        }
        return new AVisit(now.visit, List.copyOf(asked));
    }

    public AVisit readToItsEnd() {
        return on(new VisitEvent.SpeechFinished());
    }

    public AVisit open(FlowId flow) {
        return press(new Choice.OpenFlow(flow));
    }

    public AVisit reply(Answer answer) {
        return press(new Choice.Reply(answer));
    }

    /** Answers the question on the screen so that all is well. */
    public AVisit replySafely() {
        return reply(asked().safe());
    }

    public AVisit replyUnsafely() {
        return reply(asked().safe() == Answer.YES ? Answer.NO : Answer.YES);
    }

    private CheckQuestion asked() {
        return ((SafetyCheck) screen()).asked(visit);
    }

    /** Opens the chair twist after a safety check in which all is well; on its first slide. */
    public AVisit openChairTwist() {
        return open(ALibrary.CHAIR_TWIST).replySafely().replySafely().replySafely();
    }

    /** On the slide whose move has a hold of 15 seconds on each side. */
    public AVisit toTheTurn() {
        return openChairTwist().next().next();
    }

    public AVisit hold(HoldLength length) {
        return press(new Choice.StartHold(length));
    }

    /** Asks for the page, and has it printed without waiting to see it. */
    public AVisit prints() {
        return on(new VisitEvent.Select(Choice.Go.PRINT), new VisitEvent.Select(Choice.Go.PRINT_NOW));
    }

    public AVisit proofComes(int ticket, Proof proof) {
        return on(new VisitEvent.ProofMade(ticket, Optional.of(proof)));
    }

    public AVisit printEnds(int ticket, PrintOutcome outcome) {
        return on(new VisitEvent.PrintEnded(ticket, outcome));
    }

    public Screen screen() {
        return visit.screen();
    }

    /** The cues among the effects. */
    public List<Cue> cues() {
        return effects.stream()
                .filter(Effect.TellCue.class::isInstance)
                .map(effect -> ((Effect.TellCue) effect).cue())
                .toList();
    }
}
