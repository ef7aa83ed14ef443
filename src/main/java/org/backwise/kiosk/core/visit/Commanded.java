package org.backwise.kiosk.core.visit;

import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.input.Command;

/** What a {@link Command} does to a visit. */
final class Commanded {

    private final Visit visit;

    Commanded(Visit visit) {
        this.visit = visit;
    }

    Step by(Command command) {
        if (visit.screen() instanceof KeyHelp help) {
            return help.explain(command, visit);
        }
        if (visit.screen() instanceof StillThere) {
            return visit.screen().back(visit);
        }
        if (visit.screen() instanceof Asleep) {
            return visit.finished();
        }
        return visit.screen() instanceof Welcome ? begun(command) : anywhere(command);
    }

    /** Any key begins a visit that is spoken, unless it asks for something else. */
    private Step begun(Command command) {
        Visit menu = visit.with(new Menu());
        return switch (command) {
            case HEADPHONES_OUT -> visit.stay();
            case HEADPHONES_IN -> plugged();
            case COMFORT -> visit.enter(ComfortPanel.over(new Menu()));
            case LARGER, CONTRAST -> new Commanded(menu).chosen(command);
            case DARK -> new Commanded(visit.with(listening()).with(new Menu())).chosen(command);
            default -> visit.with(listening()).enter(new Menu());
        };
    }

    private Comfort listening() {
        return visit.comfort().with(Talk.ON);
    }

    private Step anywhere(Command command) {
        return switch (command) {
            case NEXT -> visit.screen().next(visit);
            case BACK -> visit.screen().back(visit);
            case FOCUS_NEXT, FOCUS_PREVIOUS, BUTTON_NEXT, BUTTON_PREVIOUS, PRESS, OTHER ->
                visit.screen().moved(visit);
            case HOME -> choice(Choice.Go.HOME);
            case GET_HELP -> choice(Choice.Go.GET_HELP);
            case STOP_IT_HURTS -> choice(Choice.Go.STOP_IT_HURTS);
            case CALL_STAFF -> choice(Choice.Go.CALL_STAFF);
            case COMFORT ->
                visit.screen() instanceof ComfortPanel ? visit.screen().back(visit) : choice(Choice.Go.COMFORT);
            case EXPLAIN_KEYS ->
                visit.with(new KeyHelp(visit.screen(), Optional.empty())).tell();
            default -> heard(command);
        };
    }

    private Step heard(Command command) {
        return switch (command) {
            case READ_ALOUD -> visit.readAloud();
            case REPEAT -> visit.sentence(Effect.Speech.SENTENCE_AGAIN);
            case SENTENCE_BACK -> visit.sentence(Effect.Speech.SENTENCE_BACK);
            case SENTENCE_FORWARD -> visit.sentence(Effect.Speech.SENTENCE_FORWARD);
            case WHERE_AM_I -> visit.brief(Effect.Speech.TELL_PLACE);
            case HEADPHONES_IN -> plugged();
            case HEADPHONES_OUT -> unplugged();
            default -> chosen(command);
        };
    }

    private Step chosen(Command command) {
        Comfort now = visit.comfort();
        return switch (command) {
            case LOUDER -> volume(visit.volume().louder());
            case QUIETER -> volume(visit.volume().quieter());
            case FASTER -> told(now.with(now.rate().faster()), Cue.Setting.RATE);
            case SLOWER -> told(now.with(now.rate().slower()), Cue.Setting.RATE);
            case LARGER -> seen(now.with(neighbour(now.textSize(), 1)), Cue.Setting.TEXT_SIZE);
            case SMALLER -> seen(now.with(neighbour(now.textSize(), -1)), Cue.Setting.TEXT_SIZE);
            case CONTRAST -> seen(now.with(following(now.contrast())), Cue.Setting.CONTRAST);
            case DARK -> dark();
            default -> visit.stay();
        };
    }

    private Step volume(Volume wanted) {
        Visit changed = visit.with(visit.comfort().with(wanted.atMost(visit.highest())));
        return changed.interject(new Cue.VolumeIs(changed.volume(), changed.highest()));
    }

    /** Whoever asks about the voice hears it. */
    private Step told(Comfort chosen, Cue.Setting what) {
        return visit.with(chosen).interject(new Cue.NowIs(what, chosen));
    }

    private Step seen(Comfort chosen, Cue.Setting what) {
        return chosen.talk() == Talk.ON
                ? told(chosen, what)
                : visit.with(chosen).stay();
    }

    /** A dark screen is for who listens. */
    private Step dark() {
        Display other = visit.comfort().view().display() == Display.DARK ? Display.SHOWN : Display.DARK;
        return told(listening().with(other), Cue.Setting.DISPLAY);
    }

    private static TextSize neighbour(TextSize now, int by) {
        TextSize[] all = TextSize.values();
        return all[Math.max(0, Math.min(all.length - 1, now.ordinal() + by))];
    }

    private static Contrast following(Contrast now) {
        Contrast[] all = Contrast.values();
        return all[(now.ordinal() + 1) % all.length];
    }

    private Step choice(Choice wanted) {
        return visit.choices().contains(wanted) ? visit.choose(wanted) : visit.nothing();
    }

    private Step plugged() {
        Visit plugged = visit.with(listening().with(Route.HEADPHONES));
        if (visit.screen() instanceof Asleep) {
            return visit.finished();
        }
        return visit.screen() instanceof Welcome ? plugged.enter(new Menu()) : plugged.tell();
    }

    /** Whoever pulls the headphones out does not want the room to hear, nor to sit before a dark screen. */
    private Step unplugged() {
        Comfort seen = visit.comfort().with(Route.LOUDSPEAKER).with(Talk.OFF).with(Display.SHOWN);
        return visit.with(seen).hush();
    }
}
