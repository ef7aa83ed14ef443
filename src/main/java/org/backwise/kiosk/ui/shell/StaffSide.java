package org.backwise.kiosk.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.settings.WayIn;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.staff.Afterwards;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.DeskSpeech;
import org.backwise.kiosk.core.staff.DeskStep;
import org.backwise.kiosk.core.staff.Interrupted;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.staff.SpokenFocus;
import org.backwise.kiosk.ui.staff.StaffMaking;
import org.backwise.kiosk.ui.staff.StaffScreen;
import org.backwise.kiosk.ui.text.Words;

/** The desk's side of the kiosk: its loop, its screens, its voice. Used on the event thread only. */
final class StaffSide {

    /** What the desk looks like: staff stand close, and nothing needs to move. */
    static final Comfort COMFORT = Comfort.USUAL.with(TextSize.SMALL).with(Motion.STILL);

    private final Words words;
    private final DeskOutside outside;
    private final Patients patients;
    private final Reading reading;
    private final SeenFocus seenFocus;
    private final DeskStage stage;
    private Desk desk;

    /** What the desk has to do with the patients' side. */
    interface Patients {

        /** Whether somebody's visit is on screen. */
        Interrupted visit();

        /** The desk lies over the screen from now on. */
        void cover();

        /** From now on nothing is heard, or all is again. */
        void mute(Mute mute);

        /** The screen is the patients' again. */
        void uncover(Afterwards visit);
    }

    StaffSide(
            Words words,
            WayIn wayIn,
            DeskOutside outside,
            Patients patients,
            Reading reading,
            SeenFocus seenFocus,
            Supplier<Kit> kits) {
        this.words = words;
        this.outside = outside;
        this.patients = patients;
        this.reading = reading;
        this.seenFocus = seenFocus;
        this.desk = Desk.away(wayIn.leave(), outside.pins(), outside.mute());
        this.stage = new DeskStage(() -> new StaffMaking(kits.get(), words, outside.rooms(), this::send));
    }

    DeskStage stage() {
        return stage;
    }

    Optional<StaffScreen> screen() {
        return stage.screen();
    }

    Desk desk() {
        return desk;
    }

    boolean isOpen() {
        return desk.isOpen();
    }

    void usedKeys() {
        seenFocus.used(SeenFocus.Means.KEYS);
        stage.repaint();
    }

    /** Somebody did something: the desk stays open. */
    void touched() {
        send(new DeskEvent.Touched());
    }

    void callUp() {
        send(new DeskEvent.CalledUp(patients.visit()));
    }

    void send(DeskEvent event) {
        boolean wasOpen = isOpen();
        DeskStep step = desk.on(event);
        desk = step.desk();
        if (isOpen() && !wasOpen) {
            patients.cover();
        }
        stage.show(desk);
        step.effects().forEach(this::run);
    }

    /** Something failed: the screen that says so is the patients'. */
    void abandon() {
        desk = Desk.away(desk.leaveMillis() / 1000, desk.pins(), desk.mute());
        stage.show(desk);
        patients.uncover(Afterwards.HANDED_BACK);
    }

    private void run(DeskEffect effect) {
        if (effect instanceof DeskEffect.Hush) {
            reading.hush();
        } else if (effect instanceof DeskEffect.Say say) {
            say(spoken(say.what()));
        } else if (effect instanceof DeskEffect.SayWords say) {
            say(say.words());
        } else if (effect instanceof DeskEffect.BackToPatients back) {
            patients.uncover(back.visit());
        } else if (effect instanceof DeskEffect.SetMute set) {
            mute(set);
        } else if (effect instanceof DeskEffect.EndKiosk) {
            outside.endKiosk().run();
        } else {
            outside.work().accept(effect);
        }
    }

    /** That it falls silent is the last thing that the kiosk says. */
    private void mute(DeskEffect.SetMute set) {
        String said = words.get("desk.mute.said." + set.mute());
        if (set.mute() == Mute.ON && set.talk() == Talk.ON) {
            reading.sayLast(Narration.of(Part.of(Section.CONTROL), said), SpeechRate.USUAL);
        }
        patients.mute(set.mute());
        if (set.mute() == Mute.OFF && set.talk() == Talk.ON) {
            say(said);
        }
        outside.work().accept(set);
    }

    private String spoken(DeskSpeech what) {
        return switch (what) {
            case SCREEN -> screen().map(StaffScreen::spoken).orElse("");
            case FOCUS ->
                screen().flatMap(DeskFocus::focused).map(SpokenFocus::of).orElse("");
            case ASTERISK -> words.get("desk.pin.asterisk");
            case ERASED -> words.get("desk.pin.erased");
        };
    }

    /** Says this whether or not the desk speaks. */
    void say(String text) {
        if (text.isBlank()) {
            reading.hush();
        } else {
            reading.tell(Narration.of(Part.of(Section.CONTROL), text), SpeechRate.USUAL);
        }
    }
}
