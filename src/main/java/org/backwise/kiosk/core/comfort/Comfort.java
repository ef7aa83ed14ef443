package org.backwise.kiosk.core.comfort;

import org.backwise.kiosk.core.input.DwellTime;
import org.backwise.kiosk.core.input.Pressing;
import org.backwise.kiosk.core.input.ScanPace;
import org.backwise.kiosk.core.input.Switches;
import org.backwise.kiosk.core.input.TouchTime;

/**
 * What this patient chose, to be back at the clinic's usual after the visit.
 *
 * @param look how everything is drawn
 * @param view what is shown of it, and where
 * @param listening what is heard
 * @param pressing how things are pressed
 */
public record Comfort(Look look, View view, Listening listening, Pressing pressing) {

    /** What a visit begins with where the clinic sets nothing else. */
    public static final Comfort USUAL = new Comfort(Look.USUAL, View.USUAL, Listening.USUAL, Pressing.USUAL);

    public TextSize textSize() {
        return look.textSize();
    }

    public Contrast contrast() {
        return look.contrast();
    }

    public Motion motion() {
        return view.motion();
    }

    public Talk talk() {
        return listening.talk();
    }

    public SpeechRate rate() {
        return listening.rate();
    }

    public Comfort with(Look chosen) {
        return new Comfort(chosen, view, listening, pressing);
    }

    public Comfort with(View chosen) {
        return new Comfort(look, chosen, listening, pressing);
    }

    public Comfort with(Listening chosen) {
        return new Comfort(look, view, chosen, pressing);
    }

    public Comfort with(TextSize chosen) {
        return with(look.with(chosen));
    }

    public Comfort with(Contrast chosen) {
        return with(look.with(chosen));
    }

    public Comfort with(LetterSpacing chosen) {
        return with(look.with(chosen));
    }

    public Comfort with(LineSpacing chosen) {
        return with(look.with(chosen));
    }

    public Comfort with(Motion chosen) {
        return with(view.with(chosen));
    }

    public Comfort with(LineFocus chosen) {
        return with(view.with(chosen));
    }

    public Comfort with(Reach chosen) {
        return with(view.with(chosen));
    }

    public Comfort with(Display chosen) {
        return with(view.with(chosen));
    }

    public Comfort with(Talk chosen) {
        return with(listening.with(chosen));
    }

    public Comfort with(SpeechRate chosen) {
        return with(listening.with(chosen));
    }

    public Comfort with(Route chosen) {
        return with(listening.with(chosen));
    }

    /** The same with this volume on the route that is listened by. */
    public Comfort with(Volume chosen) {
        return with(listening.with(chosen));
    }

    public Comfort with(Pressing chosen) {
        return new Comfort(look, view, listening, chosen);
    }

    public Comfort with(TouchTime chosen) {
        return with(pressing.with(chosen));
    }

    public Comfort with(DwellTime chosen) {
        return with(pressing.with(chosen));
    }

    public Comfort with(Switches chosen) {
        return with(pressing.with(chosen));
    }

    public Comfort with(ScanPace chosen) {
        return with(pressing.with(chosen));
    }
}
