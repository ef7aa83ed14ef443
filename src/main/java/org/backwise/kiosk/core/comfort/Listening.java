package org.backwise.kiosk.core.comfort;

/**
 * What is heard, and how. Each route keeps a volume of its own.
 *
 * @param loudspeaker the volume of the loudspeaker
 * @param headphones the volume of the headphones
 */
public record Listening(Talk talk, SpeechRate rate, Route route, Volume loudspeaker, Volume headphones) {

    public static final Listening USUAL = new Listening(
            Talk.OFF, SpeechRate.USUAL, Route.LOUDSPEAKER, Volume.USUAL_LOUDSPEAKER, Volume.USUAL_HEADPHONES);

    /** The volume of the route that is listened by. */
    public Volume volume() {
        return route == Route.HEADPHONES ? headphones : loudspeaker;
    }

    Listening with(Talk chosen) {
        return new Listening(chosen, rate, route, loudspeaker, headphones);
    }

    Listening with(SpeechRate chosen) {
        return new Listening(talk, chosen, route, loudspeaker, headphones);
    }

    Listening with(Route chosen) {
        return new Listening(talk, rate, chosen, loudspeaker, headphones);
    }

    Listening with(Volume chosen) {
        return route == Route.HEADPHONES
                ? new Listening(talk, rate, route, loudspeaker, chosen)
                : new Listening(talk, rate, route, chosen, headphones);
    }
}
