package org.backwise.kiosk.ui.text;

import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Cue;

/** The short things that are said at a moment; each is shown as a caption while it is heard. */
public final class CueTexts {

    private final Words words;

    public CueTexts(Words words) {
        this.words = words;
    }

    public Narration of(Cue cue) {
        return Narration.of(Part.of(Section.CAPTION), text(cue));
    }

    private String text(Cue cue) {
        if (cue instanceof Cue.PhaseBegins begins) {
            return begins(begins.phase(), begins.cues());
        }
        if (cue instanceof Cue.HoldLeft left) {
            return words.get("hold.left", left.seconds());
        }
        if (cue instanceof Cue.HoldOver over) {
            return over.cues().endOn(over.last().side()) + " " + words.get("hold.over") + ". " + words.get("hold.done")
                    + ".";
        }
        if (cue instanceof Cue.ScreenEnds ends) {
            return words.get("edge." + ends.edge());
        }
        if (cue instanceof Cue.ForgettingIn forgetting) {
            return words.get("there.left.spoken", forgetting.seconds());
        }
        return cue instanceof Cue.Invitation invitation ? invitation(invitation) : chosen(cue);
    }

    private String invitation(Cue.Invitation invitation) {
        String notice = invitation.notice().map(urgent -> urgent.text() + " ").orElse("");
        return notice + words.get("welcome.heading") + ". " + words.get("welcome.hear");
    }

    private String chosen(Cue cue) {
        if (cue instanceof Cue.VolumeIs volume) {
            String limit = volume.now().equals(volume.highest())
                    ? ".loudest"
                    : volume.now().equals(Volume.QUIETEST) ? ".quietest" : "";
            return words.get("comfort.volume.now" + limit, volume.now().level());
        }
        Cue.NowIs now = (Cue.NowIs) cue;
        return switch (now.what()) {
            case RATE ->
                words.get("comfort.rate.now", Math.round(now.comfort().rate().wordsAMinute()));
            case TEXT_SIZE ->
                words.get("comfort.textSize") + ": "
                        + words.get("comfort.textSize." + now.comfort().textSize()) + ".";
            case CONTRAST ->
                words.get("comfort.contrast") + ": "
                        + words.get("comfort.contrast." + now.comfort().contrast()) + ".";
            case DISPLAY ->
                words.get("comfort.display.now." + now.comfort().view().display());
        };
    }

    private String begins(Phase phase, HoldCues cues) {
        return switch (phase.kind()) {
            case READY -> cues.startOn(phase.side());
            case HOLD -> cues.during();
            case REST -> cues.endOn(phase.side());
            case MOVE -> phase.turn() == 1 ? cues.startOn(phase.side()) : String.valueOf(phase.turn());
            case CHANGE -> cues.change().orElse(words.get("hold.CHANGE"));
            case BREATHE_IN -> words.get("hold.breath.in");
            case BREATHE_OUT -> words.get("hold.breath.out");
        };
    }
}
