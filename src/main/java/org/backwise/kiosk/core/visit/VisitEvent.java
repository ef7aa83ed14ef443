package org.backwise.kiosk.core.visit;

import org.backwise.kiosk.core.handout.PrintOutcome;
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

    /** A print job ended; the outcome is kept also where text and sound or a call lie over the screen that waits for it. */
    record PrintEnded(int ticket, PrintOutcome outcome) implements VisitEvent {
        @Override
        public Step happenTo(Visit visit) {
            Memory memory = visit.memory();
            Visit counted = visit.with(memory.with(memory.prints().ended(ticket, outcome)));
            Screen told = Printing.told(visit.screen(), this);
            return told instanceof Printing && !told.equals(visit.screen())
                    ? counted.enter(told, outcome instanceof PrintOutcome.Printed ? SoundCue.DONE : SoundCue.NOTHING)
                    : counted.with(told).stay();
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
