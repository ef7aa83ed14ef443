package org.backwise.kiosk.ui.patient;

import java.awt.event.ActionListener;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Choice.Go;
import org.backwise.kiosk.core.visit.OnPath;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.theme.TextStyle;

/** Makes the button of a choice: the same choice looks the same on every screen. */
final class ChoiceButtons {

    private record Look(ButtonStyle style, Optional<Glyph> glyph) {}

    private static final Map<Go, Look> LOOKS = looks();

    private final Making making;

    ChoiceButtons(Making making) {
        this.making = making;
    }

    KioskButton make(Choice choice, Visit visit) {
        return make(choice, visit, pressed -> making.send().accept(new VisitEvent.Select(choice)));
    }

    /** A button that does something else before, or in place of, choosing. */
    KioskButton make(Choice choice, Visit visit, ActionListener does) {
        String words = making.choices().of(choice, visit);
        KioskButton button = new KioskButton(making.kit(), words, style(choice, visit), TextStyle.BODY_STRONG);
        glyph(choice, visit).ifPresent(button::with);
        button.with(choice instanceof Choice.Reply ? KioskButton.Rank.ANSWER : KioskButton.Rank.USUAL);
        button.setName(name(choice));
        button.addActionListener(does);
        return button;
    }

    /** Changes the words of a button whose meaning depends on what goes on. */
    void update(KioskButton button, Choice choice, Visit visit) {
        button.setText(making.choices().of(choice, visit));
        glyph(choice, visit).ifPresent(button::with);
    }

    private static Optional<Glyph> glyph(Choice choice, Visit visit) {
        if (choice != Go.READ_ALOUD) {
            return look(choice).glyph();
        }
        return Optional.of(
                switch (visit.speaking()) {
                    case QUIET, BRIEF -> Glyph.SPEAKER;
                    case TALKING -> Glyph.PAUSE;
                    case PAUSED -> Glyph.PLAY;
                });
    }

    /**
     * Where somebody may be in danger, asking for staff is the way on, and saying that all is well is not; after the last
     * question the way on is to all moves.
     */
    private static ButtonStyle style(Choice choice, Visit visit) {
        if (choice == Go.CALL_STAFF && visit.screen() instanceof Stopped) {
            return ButtonStyle.DANGER;
        }
        if (choice == Go.HOME
                && visit.screen() instanceof OnPath path
                && path.asked(visit).isEmpty()) {
            return ButtonStyle.PRIMARY;
        }
        return choice == Go.CLOSE && visit.screen() instanceof StaffCall
                ? ButtonStyle.OUTLINE
                : look(choice).style();
    }

    /** How tests and screen rebuilding find a button again. */
    static String name(Choice choice) {
        if (choice instanceof Go go) {
            return go.name();
        }
        if (choice instanceof Choice.OpenFlow open) {
            return "open-" + open.flow();
        }
        if (choice instanceof Choice.Reply reply) {
            return reply.answer().name();
        }
        return choice instanceof Choice.StartHold start ? "hold-" + start.length() : "comfort";
    }

    private static Look look(Choice choice) {
        if (choice instanceof Choice.StartHold) {
            return new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.TIMER));
        }
        if (choice instanceof Choice.OpenFlow open) {
            return open.flow().equals(FlowId.GET_HELP)
                    ? new Look(ButtonStyle.DANGER, Optional.of(Glyph.BELL))
                    : new Look(ButtonStyle.OUTLINE, Optional.empty());
        }
        return choice instanceof Go go && LOOKS.containsKey(go)
                ? LOOKS.get(go)
                : new Look(ButtonStyle.PRIMARY, Optional.empty());
    }

    private static Map<Go, Look> looks() {
        Map<Go, Look> looks = new EnumMap<>(Go.class);
        looks.put(Go.START, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.TOUCH)));
        looks.put(Go.NEXT, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.NEXT)));
        looks.put(Go.BACK, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.BACK)));
        looks.put(Go.HOME, new Look(ButtonStyle.QUIET, Optional.of(Glyph.HOME)));
        looks.put(Go.STOP_IT_HURTS, new Look(ButtonStyle.DANGER_OUTLINE, Optional.of(Glyph.STOP)));
        looks.put(Go.GET_HELP, new Look(ButtonStyle.QUIET, Optional.of(Glyph.BELL)));
        looks.put(Go.READ_ALOUD, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.SPEAKER)));
        looks.put(Go.COMFORT, new Look(ButtonStyle.QUIET, Optional.of(Glyph.TEXT)));
        looks.put(Go.SIMPLE_PATH, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.NEXT)));
        looks.put(Go.END_HOLD, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.CHECK)));
        looks.put(Go.PAUSE_HOLD, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.PAUSE)));
        looks.put(Go.CALL_STAFF, new Look(ButtonStyle.DANGER_OUTLINE, Optional.of(Glyph.HAND)));
        looks.put(Go.PRINT, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.PRINTER)));
        looks.put(Go.PRINT_NOW, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.PRINTER)));
        looks.put(Go.HEAR_PAGE, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.SPEAKER)));
        looks.put(Go.TAKE_ALL, new Look(ButtonStyle.OUTLINE, Optional.empty()));
        looks.put(Go.TAKE_THIS, new Look(ButtonStyle.OUTLINE, Optional.empty()));
        looks.put(Go.STAY, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.CHECK)));
        looks.put(Go.FINISH, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.CHECK)));
        looks.put(Go.CLOSE, new Look(ButtonStyle.PRIMARY, Optional.of(Glyph.CHECK)));
        looks.put(Go.RESET_COMFORT, new Look(ButtonStyle.OUTLINE, Optional.of(Glyph.UNDO)));
        return looks;
    }
}
