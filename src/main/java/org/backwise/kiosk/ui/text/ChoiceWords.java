package org.backwise.kiosk.ui.text;

import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CheckQuestion;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.StillHold;
import org.backwise.kiosk.core.visit.AskStaff;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.NoticeShown;
import org.backwise.kiosk.core.visit.OnPath;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Speaking;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.SwitchSetup;
import org.backwise.kiosk.core.visit.Visit;

/** What stands on the button of a choice; it depends on the screen and on what the voice is doing. */
public final class ChoiceWords {

    private final Words words;

    public ChoiceWords(Words words) {
        this.words = words;
    }

    /** The words of a choice that this visit offers. */
    public String of(Choice choice, Visit visit) {
        if (choice instanceof Choice.Go go) {
            return go(go, visit);
        }
        if (choice instanceof Choice.Reply reply) {
            return reply(reply.answer(), visit.screen(), visit);
        }
        if (choice instanceof Choice.OpenFlow open) {
            return visit.library().flow(open.flow()).map(Flow::title).orElseThrow();
        }
        if (choice instanceof Choice.StartHold start) {
            OnSlide slide = (OnSlide) visit.screen();
            return slide.flow(visit).place() == Place.HOME
                    ? words.get("choice.hold.demo")
                    : hold(start.length(), slide.slide(visit).hold().orElseThrow());
        }
        return choice instanceof Choice.OpenTopic open
                ? words.get("comfort.topic." + open.topic())
                : words.get("comfort.heading");
    }

    private String reply(Answer answer, Screen screen, Visit visit) {
        if (screen instanceof SafetyCheck check) {
            CheckQuestion question = check.asked(visit);
            return answer == Answer.YES ? question.yes() : question.no();
        }
        return words.get("path." + answer);
    }

    private String go(Choice.Go go, Visit visit) {
        String key = "choice." + go;
        return switch (go) {
            case READ_ALOUD -> words.get(key + talk(visit.speaking()));
            case END_HOLD -> words.get(key + ends((Holding) visit.screen(), visit));
            case PAUSE_HOLD -> words.get(key + pace((Holding) visit.screen()));
            case CLOSE -> words.get(key + closes(visit.screen()));
            case CALL_STAFF -> words.get(key + (visit.screen() instanceof Stopped ? ".loud" : ""));
            case GET_HELP -> words.get(key + (isForStaff(visit.screen()) ? ".page" : ""));
            case HOME -> words.get(key + home(visit));
            case TAKE_ALL -> words.get(key, visit.takenHome().size());
            default -> words.get(key);
        };
    }

    private static String home(Visit visit) {
        if (visit.screen() instanceof OnPath) {
            return ".path";
        }
        return endsFlow(visit) ? ".done" : "";
    }

    private static boolean endsFlow(Visit visit) {
        return visit.screen() instanceof HelpScreen
                || visit.screen() instanceof PrintPreview
                || visit.screen() instanceof Printing
                || visit.screen() instanceof ComfortPanel;
    }

    private static String closes(Screen screen) {
        if (screen instanceof StaffCall) {
            return ".call";
        }
        if (screen instanceof KeyHelp) {
            return ".keys";
        }
        if (screen instanceof NoticeShown) {
            return ".notice";
        }
        return screen instanceof SwitchSetup ? ".switches" : ".comfort";
    }

    private static String talk(Speaking speaking) {
        return switch (speaking) {
            case QUIET, BRIEF -> "";
            case TALKING -> ".pause";
            case PAUSED -> ".resume";
        };
    }

    /** Asking for help leads to staff on these screens; there it is only a page to read. */
    private static boolean isForStaff(Screen screen) {
        return screen instanceof AskStaff || screen instanceof Stopped;
    }

    private static String ends(Holding holding, Visit visit) {
        if (holding.isShownOnly(visit)) {
            return ".home";
        }
        return holding.paced().hold() instanceof StillHold ? "" : ".move";
    }

    private static String pace(Holding holding) {
        return holding.pace() == Holding.Pace.PAUSED ? ".resume" : "";
    }

    private String hold(HoldLength length, PacedHold paced) {
        Hold hold = paced.hold();
        if (!(hold instanceof StillHold still)) {
            return words.get("choice.hold.pace");
        }
        if (still.easy() == still.seconds()) {
            return words.get("choice.hold.only", still.seconds());
        }
        return length == HoldLength.EASY
                ? words.get("choice.hold.easy", still.easy())
                : words.get("choice.hold.usual", still.seconds());
    }
}
