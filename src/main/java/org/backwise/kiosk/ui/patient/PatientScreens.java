package org.backwise.kiosk.ui.patient;

import java.util.List;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Choice.Go;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnPath;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.Welcome;

/** Makes the screen for a state of the visit. */
public final class PatientScreens {

    private PatientScreens() {}

    /** A new screen that shows this visit; on the event thread. */
    public static PatientScreen make(Making making, Visit visit) {
        Screen screen = visit.screen();
        if (screen instanceof Welcome) {
            return new WelcomeScreen(making, visit);
        }
        if (screen instanceof Asleep) {
            return new AsleepScreen(making, visit);
        }
        return SheetScreen.unlessFits(making, visit, () -> usual(making, visit));
    }

    private static PatientScreen usual(Making making, Visit visit) {
        Screen screen = visit.screen();
        if (screen instanceof Menu) {
            return MenuScreen.of(making, visit);
        }
        if (screen instanceof HelpScreen) {
            return HelpCardsScreen.of(making, visit);
        }
        if (screen instanceof PrintPreview) {
            return PreviewScreen.of(making, visit);
        }
        if (screen instanceof Holding) {
            return HoldScreen.of(making, visit);
        }
        return screen instanceof ComfortPanel ? ComfortScreen.of(making, visit) : page(making, visit);
    }

    private static PatientScreen page(Making making, Visit visit) {
        if (visit.screen() instanceof OnSlide) {
            List<Choice> foot = List.of(Go.HOME, Go.BACK, Go.STOP_IT_HURTS, Go.GET_HELP, Go.READ_ALOUD, Go.NEXT);
            return PageScreen.of(making, visit, foot, 2);
        }
        if (visit.screen() instanceof SafetyCheck) {
            List<Choice> foot =
                    List.of(Go.HOME, Go.BACK, Go.READ_ALOUD, new Choice.Reply(Answer.YES), new Choice.Reply(Answer.NO));
            return PageScreen.of(making, visit, foot, 3);
        }
        List<Choice> foot =
                visit.choices().stream().filter(choice -> choice != Go.COMFORT).toList();
        boolean isQuestion =
                visit.screen() instanceof OnPath path && path.asked(visit).isPresent();
        return PageScreen.of(making, visit, foot, isQuestion ? 3 : 1);
    }
}
