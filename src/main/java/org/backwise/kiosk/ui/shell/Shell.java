package org.backwise.kiosk.ui.shell;

import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.SoundCue;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.staff.Afterwards;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.Interrupted;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.Onlooker;
import org.backwise.kiosk.core.visit.Terms;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.input.DoublePressGuard;
import org.backwise.kiosk.ui.input.Fingers;
import org.backwise.kiosk.ui.input.KeyReader;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.patient.Making;
import org.backwise.kiosk.ui.rooms.Aloud;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.Glass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kiosk as one thing: window, keys, clock and voice around the loop of the visit. Made and used on the event thread. */
public final class Shell {

    /** Tells which screens come. Off in service: a log keeps nothing of a visit. */
    private static final Logger SCREENS = LoggerFactory.getLogger("backwise.screens");

    /** Two touches not further apart than the smallest target is high (VVSG 2.0, 7.2-I) are in the same place. */
    private static final double NEAR_MM = 12.7;

    private final Outside outside;
    private final KioskSettings settings;
    private final Words words;
    private final SeenFocus seenFocus = new SeenFocus();
    private final ScreenTexts texts;
    private final Stage stage;
    private final KioskWindow window;
    private final VisitLoop loop;
    private final Effects effects;
    private final Reading reading;
    private final Fingers fingers;
    private final Kits kits;
    private final Scanning scanning;
    private final KeyReader keys;
    private final StaffSide staff;
    private final PreviewSide preview;
    private final Front front;
    private final DeskKeys deskKeys;
    private final CornerHold corner;
    private final AWTEventListener touches = this::touched;
    private final VisitClock clock;
    private Optional<Rounds> rounds = Optional.empty();
    private Optional<QuietClock> quiet = Optional.empty();
    private Optional<NoticeClock> notices = Optional.empty();

    /**
     * What the shell needs from outside.
     *
     * @param pictures reads pictures
     * @param pages draws what is about to be printed
     * @param prints does what is asked of the printing room on a thread of its own, and answers with events
     * @param nanos a clock that never goes back
     * @param keys which key means what
     * @param desk what the staff desk needs
     */
    public record Outside(
            Drawings pictures,
            PagePictures pages,
            Consumer<Effect.Paper> prints,
            LongSupplier nanos,
            KeyMap keys,
            DeskOutside desk) {

        /** With the keys of a usual keyboard, and without a staff desk. */
        public Outside(Drawings pictures, PagePictures pages, Consumer<Effect.Paper> prints, LongSupplier nanos) {
            this(pictures, pages, prints, nanos, KeyMap.USUAL);
        }

        /** Without a staff desk. */
        public Outside(
                Drawings pictures, PagePictures pages, Consumer<Effect.Paper> prints, LongSupplier nanos, KeyMap keys) {
            this(pictures, pages, prints, nanos, keys, DeskOutside.CLOSED);
        }
    }

    /** @param size of the window; empty for the whole screen */
    public Shell(KioskSettings settings, Library library, Words words, Outside outside, Optional<Dimension> size) {
        this.settings = settings;
        this.words = words;
        this.outside = outside;
        this.texts = new ScreenTexts(words, settings);
        this.fingers = new Fingers(this::millis);
        this.kits = new Kits(fingers, outside, words, texts, seenFocus);
        this.stage = new Stage(this::making, this::lookAhead);
        this.reading = new Reading(stage::screen, () -> send(new VisitEvent.SpeechFinished()), words);
        this.staff = new StaffSide(
                words, settings.wayIn(), outside.desk(), new Patients(), reading, seenFocus, this::deskKit);
        this.preview = new PreviewSide(kits, this::glass, settings, staff::touched, staff.stage()::focusFirst);
        this.front = new Front(stage, staff.stage(), preview);
        this.window = new KioskWindow(front, size);
        this.loop = new VisitLoop(
                Visit.waiting(Terms.of(settings).with(outside.desk().mute()), library), this::show, this::run);
        this.effects = new Effects(reading, texts, words, outside, stage, seenFocus);
        this.scanning = new Scanning(stage, loop, seenFocus);
        this.deskKeys = new DeskKeys(settings.wayIn().functionKey(), staff);
        this.corner = new CornerHold(settings.wayIn().corner());
        this.keys = new KeyReader(
                outside.keys(),
                new Keys(stage, loop, seenFocus, new DoublePressGuard(this::millis), scanning)::pressed);
        this.clock = new VisitClock(outside.nanos(), this::passed);
    }

    /** From now on this looks on at every event. */
    public void watch(Onlooker onlooker) {
        loop.watch(onlooker);
    }

    /** From now on keys mean this. */
    public void use(KeyMap changed) {
        keys.use(changed);
    }

    /** Who hears what the speaker does. */
    public Speaker.Listener listener() {
        return reading;
    }

    /** From now on the kiosk speaks through this. */
    public void speakThrough(Speaker speaker) {
        speakThrough(speaker, Map.of());
    }

    /**
     * From now on the kiosk speaks and chimes through this.
     *
     * @param chimes the short sounds; those that are missing are not heard
     */
    public void speakThrough(Speaker speaker, Map<SoundCue, Chime> chimes) {
        reading.speakThrough(speaker, chimes);
        reading.soundLike(loop.visit());
    }

    /**
     * From now on the kiosk looks after itself by the clock on the wall.
     *
     * @param wallClock the time of day, which may jump
     * @param restart ends the program so that it is started anew
     */
    public void lookAfterItself(Supplier<LocalDateTime> wallClock, Runnable restart) {
        rounds = Optional.of(
                new Rounds(settings.upkeep(), window, loop, new Rounds.Around(wallClock, restart, outside.nanos())));
        rounds.ifPresent(Rounds::start);
        quiet = Optional.of(new QuietClock(settings.audio().quietHours(), wallClock, loop::send));
        notices = Optional.of(new NoticeClock(loop::visit, wallClock, loop::send));
    }

    /** Opens the window and starts the clock. */
    public void open() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(preview);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(deskKeys);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(touches, AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK);
        window.frame().addWindowFocusListener(new WindowAdapter() {
            @Override
            public void windowLostFocus(WindowEvent e) {
                keys.forgetHeld();
            }
        });
        window.open();
        stage.show(loop.visit());
        clock.start();
    }

    /** Stops the clock and closes the window. */
    public void close() {
        clock.stop();
        rounds.ifPresent(Rounds::stop);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(preview);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(deskKeys);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        Toolkit.getDefaultToolkit().removeAWTEventListener(touches);
        window.close();
    }

    /** An event from any thread. */
    public void post(VisitEvent event) {
        SwingUtilities.invokeLater(() -> send(event));
    }

    /** An event of the staff desk, from any thread. */
    public void post(DeskEvent event) {
        SwingUtilities.invokeLater(() -> staff.send(event));
    }

    /** The voice, as a room of the desk uses it. */
    public Aloud aloud() {
        return reading;
    }

    /** Says something at the desk, whether or not it speaks otherwise; from any thread. */
    public void sayAtDesk(String text) {
        SwingUtilities.invokeLater(() -> staff.say(text));
    }

    /** Shows staff how patients would see this library; on the event thread, while the desk is open. */
    public void preview(Library library) {
        preview.open(library);
    }

    /** The staff desk as it is now. */
    public Desk desk() {
        return staff.desk();
    }

    /** The visit as it is now. */
    public Visit visit() {
        return loop.visit();
    }

    /** What the patient turns through on the present screen, where not everything fits at once. */
    public Optional<Pages> pages() {
        return stage.pages();
    }

    public JFrame frame() {
        return window.frame();
    }

    private void send(VisitEvent event) {
        loop.send(event);
        if (event instanceof VisitEvent.Tick tick) {
            scanning.tick(tick.millis());
        }
        if (event instanceof VisitEvent.Broke && staff.isOpen()) {
            staff.abandon();
        }
    }

    /** While the desk lies over the screen, the visit under it is silent. */
    private void run(Visit visit, Effect effect) {
        if (!staff.isOpen() || effect instanceof Effect.Print) {
            // What begins before the screen shows is as loud as it was chosen.
            reading.soundLike(visit);
            effects.run(visit, effect);
        }
    }

    /** What the patient presses; a finger that still rests on a screen that the desk has covered presses nothing. */
    private void pressed(VisitEvent event) {
        if (!staff.isOpen()) {
            send(event);
        }
    }

    private void touched(AWTEvent event) {
        MouseEvent touch = (MouseEvent) event;
        if (touch.getID() == MouseEvent.MOUSE_PRESSED) {
            seenFocus.used(SeenFocus.Means.TOUCH);
            fingers.down(touch.getLocationOnScreen(), (int) (NEAR_MM * glass().pixelsAMillimetre()));
            if (staff.isOpen()) {
                staff.send(new DeskEvent.Touched());
            }
        }
        if (touch.getID() == MouseEvent.MOUSE_PRESSED || touch.getID() == MouseEvent.MOUSE_DRAGGED) {
            Point at = SwingUtilities.convertPoint(touch.getComponent(), touch.getPoint(), front);
            corner.touched(at, front.getSize(), glass().pixelsAMillimetre(), millis());
        } else if (touch.getID() == MouseEvent.MOUSE_RELEASED) {
            corner.lifted();
        }
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(outside.nanos().getAsLong());
    }

    private Glass glass() {
        return window.glass(settings.screen());
    }

    private void lookAhead(Visit visit) {
        String heading = texts.of(visit).heading();
        window.frame().getAccessibleContext().setAccessibleName(words.get("window.name", heading));
        SCREENS.info("Shows {}", visit.screen().getClass().getSimpleName());
        reading.screenCame();
        new LookAhead(outside.pictures(), texts, reading).from(visit);
    }

    private void show(Visit visit) {
        boolean resting = visit.screen() instanceof Welcome || visit.screen() instanceof Asleep;
        clock.go(resting && !staff.isOpen() ? VisitClock.Pace.RESTING : VisitClock.Pace.LIVELY);
        stage.show(visit);
        reading.soundLike(visit);
    }

    private void passed(int millis) {
        if (!staff.isOpen() && corner.isHeld(millis())) {
            staff.callUp();
        }
        if (staff.isOpen()) {
            staff.send(new DeskEvent.Tick(millis));
            preview.tick(millis);
        } else {
            send(new VisitEvent.Tick(millis));
        }
        quiet.ifPresent(QuietClock::look);
        notices.ifPresent(NoticeClock::look);
    }

    /** What a visit would show, as large as the window; nothing of it becomes part of the visit. On the event thread. */
    public BufferedImage picture(Visit visit) {
        BufferedImage image = OffScreen.picture(making(visit.comfort()), visit, front.getSize());
        fingers.use((staff.isOpen() ? StaffSide.COMFORT : loop.visit().comfort()).pressing());
        return image;
    }

    private Kit deskKit() {
        return kits.desk(glass());
    }

    /** What the desk has to do with the visit that it lies over. */
    private final class Patients implements StaffSide.Patients {

        @Override
        public Interrupted visit() {
            return loop.visit().screen() instanceof Welcome ? Interrupted.NOBODY : Interrupted.A_VISIT;
        }

        @Override
        public void cover() {
            front.showDesk();
            send(new VisitEvent.SpeechFinished());
        }

        @Override
        public void mute(Mute mute) {
            send(new VisitEvent.Muted(mute));
        }

        @Override
        public void uncover(Afterwards afterwards) {
            preview.close();
            front.showPatients();
            fingers.use(loop.visit().comfort().pressing());
            send(afterwards == Afterwards.WIPED ? new VisitEvent.EndedByStaff() : new VisitEvent.SpeechFinished());
            stage.focusFirst();
        }
    }

    private Making making(Comfort comfort) {
        return kits.patients(comfort, glass(), this::pressed);
    }
}
