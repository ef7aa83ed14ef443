package org.backwise.kiosk.core.visit;

import java.time.LocalDateTime;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Hours;
import org.backwise.kiosk.core.speech.SoundCue;

/** Everything that can happen to a visit. */
public sealed interface VisitEvent {

    /** What this event does to the visit. */
    Step happenTo(Visit visit);

    /** The patient goes forward. */
    record Next() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched(Screen::next);
        }
    }

    /** The patient goes back. */
    record Back() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched(Screen::back);
        }
    }

    /** The patient presses one of the choices on the screen; a choice that is not there changes nothing. */
    record Select(Choice choice) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched((screen, now) -> now.choose(choice));
        }
    }

    /** The patient moves about the screen without pressing anything. */
    record Move() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched(Screen::moved);
        }
    }

    /** A switch asks to be set up; on the welcome screen this begins the visit, read aloud. */
    record SetUpSwitches() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched((screen, now) -> now.setUpSwitches());
        }
    }

    /** A key went down while switches are being set up. */
    record SwitchPressed(Stroke stroke) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched(
                    (screen, now) -> screen instanceof SwitchSetup setup ? setup.pressed(stroke, now) : now.stay());
        }
    }

    /** The kiosk goes on by itself for whoever has one switch: nobody has done anything. */
    record Lit() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.tellFocus();
        }
    }

    /** The patient wants to move on beyond the first or the last thing on the screen. */
    record EndReached(Cue.Edge edge) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched((screen, now) -> now.edge(edge));
        }
    }

    /** A key asks for something that can be had on any screen. */
    record Do(Command command) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.touched((screen, now) -> new Commanded(now).by(command));
        }
    }

    /** Quiet hours begin or end. */
    record HoursChanged(Hours hours) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.at(hours).stay();
        }
    }

    /** Staff silenced the kiosk, or let it be heard again. */
    record Muted(Mute mute) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.muted(mute).stay();
        }
    }

    /** The clinic's urgent notice is over, by the clock on the wall. */
    record NoticeOver(LocalDateTime now) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.noticesAt(now);
        }
    }

    /**
     * Time goes by.
     *
     * @param millis since the tick before, 0 or more
     */
    record Tick(int millis) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.tick(Math.max(0, millis));
        }
    }

    /** Night has come and nobody is there: the welcome screen goes dark. */
    record NightFell() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.screen() instanceof Welcome ? visit.asleep().hush() : visit.stay();
        }
    }

    /** The night is over. */
    record DayBroke() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.screen() instanceof Asleep ? visit.finished() : visit.stay();
        }
    }

    /** What was being read has been read to its end. */
    record SpeechFinished() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.speaking() == Speaking.PAUSED
                    ? visit.stay()
                    : visit.with(Speaking.QUIET).stay();
        }
    }

    /**
     * The pages are ready to be looked at; taken also where text and sound or a call lie over the screen that waits for them.
     *
     * @param proof empty if they could not be made
     */
    record ProofMade(int ticket, Optional<Proof> proof) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.told(Lowest.changed(visit.screen(), this::on));
        }

        private Screen on(Screen screen) {
            if (screen instanceof PrintPreview preview && preview.ticket() == ticket) {
                return proof.<Screen>map(preview::with)
                        .orElseGet(() ->
                                Printing.notPrinted(preview.help(), ticket, new PrintOutcome.NotMade("no proof")));
            }
            return screen instanceof Printing printing && printing.ticket() == ticket
                    ? proof.map(printing::with).orElse(printing)
                    : screen;
        }
    }

    /** A print job has come this far. */
    record PrintReached(int ticket, PrintStage stage) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.told(Lowest.changed(
                    visit.screen(),
                    screen -> screen instanceof Printing printing
                                    && printing.ticket() == ticket
                                    && printing.outcome().isEmpty()
                            ? printing.reached(stage)
                            : screen));
        }
    }

    /** A print job ended; the outcome is kept also where text and sound or a call lie over the screen that waits for it. */
    record PrintEnded(int ticket, PrintOutcome outcome) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            Memory memory = visit.memory();
            Visit counted = visit.with(memory.with(memory.prints().ended(ticket, outcome)));
            SoundCue sound = outcome.isWithoutPaper() ? SoundCue.NOTHING : SoundCue.DONE;
            Screen told = Lowest.changed(
                    visit.screen(),
                    screen -> screen instanceof Printing printing && printing.ticket() == ticket
                            ? printing.ended(outcome)
                            : screen);
            return counted.told(told, sound);
        }
    }

    /** Content or order was changed and loaded; shown from the next welcome on. */
    record LibraryArrived(Library library) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.arriving(library).stay();
        }
    }

    /** Staff ended the visit from their desk. */
    record EndedByStaff() implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.finished();
        }
    }

    /**
     * Something unexpected failed; the visit ends gently.
     *
     * @param code short, to be read out to whoever helps
     */
    record Broke(String code) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            return visit.broke(code);
        }
    }
}
