package org.backwise.kiosk.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.backwise.kiosk.core.settings.Evaluation;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.visit.AskStaff;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.NoticeShown;
import org.backwise.kiosk.core.visit.OnPath;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.SwitchSetup;
import org.backwise.kiosk.core.visit.Visit;

/** The one place that turns the state of a visit into words: those shown and, by {@link ScreenText}, those spoken. */
public final class ScreenTexts {

    private final Words words;
    private final KioskSettings settings;
    private final PrintTexts prints;
    private final HoldTexts holds;

    public ScreenTexts(Words words, KioskSettings settings) {
        this.words = words;
        this.settings = settings;
        this.prints = new PrintTexts(words);
        this.holds = new HoldTexts(words);
    }

    /** The words of the screen that this visit shows. */
    public ScreenText of(Visit visit) {
        Screen screen = visit.screen();
        if (screen instanceof OnSlide slide) {
            return slide(slide, visit);
        }
        if (screen instanceof Holding holding) {
            ScreenText text = holding.isShownOnly(visit) ? holds.shownOnly(holding) : holds.of(holding);
            return text.under(holding.slide().flow(visit).title(), holds.status(holding));
        }
        if (screen instanceof SafetyCheck check) {
            return ScreenText.of(check.asked(visit).page());
        }
        if (screen instanceof OnPath path) {
            return path(path, visit);
        }
        if (screen instanceof HelpScreen) {
            return ScreenText.of(words.get("help.heading"));
        }
        if (screen instanceof PrintPreview preview) {
            return prints.of(preview);
        }
        if (screen instanceof Printing printing) {
            return prints.of(printing);
        }
        return shared(screen, visit);
    }

    /** The word in the ring of a hold: what is counted, or that it is done. */
    public String unit(Holding holding) {
        return holds.unit(holding);
    }

    private ScreenText path(OnPath path, Visit visit) {
        int all = OnPath.questions(visit).size();
        return path.asked(visit)
                .map(question -> ScreenText.of(
                                question.heading(), question.lines().toArray(String[]::new))
                        .under(words.get("path.title"), words.get("path.question", path.question() + 1, all))
                        .with(question.picture()
                                .orElseGet(() -> visit.library()
                                        .flow(question.flow())
                                        .orElseThrow()
                                        .face())))
                .orElseGet(() -> ScreenText.of(
                        visit.library().path().endHeading(),
                        visit.library().path().endLines().toArray(String[]::new)));
    }

    private ScreenText shared(Screen screen, Visit visit) {
        if (screen instanceof AskStaff) {
            return ScreenText.of(visit.library().shared().askStaff());
        }
        if (screen instanceof Stopped stopped) {
            return stopped(stopped, visit.library().shared().stop());
        }
        if (screen instanceof Menu) {
            return menu(visit);
        }
        if (screen instanceof KeyHelp help) {
            return keys(help);
        }
        if (screen instanceof ComfortPanel) {
            return ScreenText.of(words.get("comfort.heading"));
        }
        return screen instanceof SwitchSetup setup ? switches(setup) : outside(screen, visit);
    }

    private ScreenText switches(SwitchSetup setup) {
        String step = setup.move().isPresent() ? "select" : "move";
        return ScreenText.of(
                words.get("switches." + step), words.get("switches." + step + ".line"), words.get("switches.note"));
    }

    private ScreenText outside(Screen screen, Visit visit) {
        if (screen instanceof StaffCall) {
            return call();
        }
        if (screen instanceof StillThere there) {
            return ScreenText.of(words.get("there.heading"), words.get("there.line"))
                    .withStatus(words.get("there.left", there.secondsLeft()));
        }
        if (screen instanceof Asleep) {
            return ScreenText.of(words.get("asleep.heading"), words.get("asleep.line"));
        }
        if (screen instanceof OutOfService out) {
            return ScreenText.of(
                    words.get("out.heading"),
                    words.get("out.line"),
                    words.get("out.line.2"),
                    words.get("out.code", out.code()));
        }
        return screen instanceof NoticeShown shown ? notice(shown) : welcome(visit);
    }

    /** Sentence by sentence, so that large letters find room on a further page. */
    private ScreenText notice(NoticeShown shown) {
        String[] sentences = Narration.of(Part.line(0), shown.notice().text()).sentences().stream()
                .map(Sentence::shown)
                .toArray(String[]::new);
        return ScreenText.of(words.get("notice.heading"), sentences)
                .under(settings.clinic().name(), words.get("notice.status"));
    }

    private ScreenText welcome(Visit visit) {
        Notices own = visit.library().notices();
        String line = own.urgent().map(UrgentNotice::text).or(own::welcome).orElse(words.get("welcome.line"));
        String hear = words.get(visit.terms().mute() == Mute.ON ? "welcome.muted" : "welcome.hear");
        boolean evaluating = settings.evaluation() == Evaluation.EVALUATING;
        int minutes = settings.times().idle() / 60;
        return ScreenText.of(words.get("welcome.heading"), line, hear)
                .under(settings.clinic().name(), words.get("choice.START"))
                .withNote(words.get(evaluating ? "welcome.evaluating" : "welcome.privacy", minutes));
    }

    private ScreenText menu(Visit visit) {
        ScreenText menu = ScreenText.of(words.get("menu.heading"));
        boolean some = visit.memory().flags().contains(Flag.ASK_FIRST)
                || visit.memory().flags().contains(Flag.NOT_READY);
        String spoken = words.get("menu.spoken", Menu.offered(visit).size());
        return (some ? menu.withSafety(words.get("menu.some")) : menu)
                .saying(new Saying(Hearing.ANYONE, List.of(), List.of(spoken), List.of()));
    }

    private ScreenText slide(OnSlide slide, Visit visit) {
        String step =
                words.get("slide.step", slide.index() + 1, slide.slides(visit).size());
        boolean home = slide.flow(visit).place() == Place.HOME;
        return ScreenText.of(slide.slide(visit).page())
                .under(slide.flow(visit).title(), home ? words.get("slide.step.home", step) : step);
    }

    private ScreenText stopped(Stopped stopped, Page page) {
        int seconds = (stopped.millisLeft() + 999) / 1000;
        String left = "%d:%02d".formatted(seconds / 60, seconds % 60);
        return seconds == 0 ? ScreenText.of(page) : ScreenText.of(page).withStatus(words.get("stop.rest", left));
    }

    private ScreenText keys(KeyHelp help) {
        String explained =
                help.explained().map(command -> words.get("key." + command)).orElse(words.get("keys.line"));
        return ScreenText.of(words.get("keys.heading"), explained, words.get("keys.line.2"));
    }

    /** The call itself comes first; then what the patient is told. */
    private ScreenText call() {
        ScreenText text = ScreenText.of(words.get("call.heading"), words.get("call.line"), words.get("call.line.2"));
        List<String> spoken = new ArrayList<>(List.of(words.get("call.spoken")));
        spoken.addAll(text.lines());
        return text.withSafety(words.get("call.safety", settings.clinic().emergencyNumber()))
                .saying(new Saying(Hearing.ANYONE, spoken, List.of(), List.of()));
    }

    /** Which screen this is and where in it the patient is, for who asks. */
    public Narration place(Visit visit) {
        ScreenText text = of(visit);
        return text.place();
    }

    /** The print-out that this visit is about to print, or wanted to; nothing where there is none. */
    public Narration pageNarration(Visit visit) {
        Optional<Proof> proof = visit.screen() instanceof PrintPreview preview
                ? preview.proof()
                : visit.screen() instanceof Printing printing ? printing.proof() : Optional.empty();
        return proof.map(PageNarration::of).orElse(Narration.SILENCE);
    }

    /** Everything on the screen, as it is read aloud. */
    public Narration narration(Visit visit) {
        Route route = visit.comfort().listening().route();
        Narration narration = of(visit).narration(words, route);
        if (visit.screen() instanceof HelpScreen help) {
            return narration.then(HelpText.of(help.cards(visit)).narration(route));
        }
        // The choices need all the room: what is said of them comes as a caption.
        return visit.screen() instanceof ComfortPanel
                ? narration.then(Narration.of(Part.of(Section.CAPTION), words.get("comfort.note")))
                : narration;
    }
}
