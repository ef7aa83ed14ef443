package org.backwise.kiosk.core.comfort;

/**
 * What this patient chose, to be back at the clinic's usual after the visit.
 *
 * @param look how everything is drawn
 * @param view what is shown of it, and where
 * @param listening what is heard
 */
public record Comfort(Look look, View view, Listening listening) {

    /** What a visit begins with where the clinic sets nothing else. */
    public static final Comfort USUAL = new Comfort(Look.USUAL, View.USUAL, Listening.USUAL);

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
        return new Comfort(chosen, view, listening);
    }

    public Comfort with(View chosen) {
        return new Comfort(look, chosen, listening);
    }

    public Comfort with(Listening chosen) {
        return new Comfort(look, view, chosen);
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
}
