package org.backwise.kiosk.adapter.command;

/**
 * Makes speech longer or shorter at the same pitch: short pieces are laid over each other where they look most alike
 * (waveform similarity overlap-add, Verhelst and Roelands 1993).
 */
final class TimeScale {

    private static final int PIECE_MILLIS = 30;
    private static final int SEARCH_MILLIS = 8;

    /** A difference that nobody hears. */
    private static final double SAME = 0.01;

    /** Looking at every fourth sample is enough to see where waves lie alike. */
    private static final int COARSE = 4;

    private final short[] from;
    private final double[] made;
    private final int piece;
    private final int hop;
    private final int search;

    private TimeScale(Speech speech, int length) {
        this.from = speech.samples();
        this.piece = speech.samplesASecond() * PIECE_MILLIS / 1000 / 2 * 2;
        this.hop = piece / 2;
        this.search = speech.samplesASecond() * SEARCH_MILLIS / 1000;
        this.made = new double[length + 2 * piece];
    }

    /** The same speech in so many seconds. */
    static Speech fit(Speech speech, double seconds) {
        int length = (int) Math.round(seconds * speech.samplesASecond());
        if (Math.abs((double) length / speech.samples().length - 1) < SAME) {
            return speech;
        }
        TimeScale scale = new TimeScale(speech, length);
        scale.lay(length);
        return new Speech(scale.first(length), speech.samplesASecond());
    }

    private void lay(int length) {
        double step = (double) from.length / length;
        int follows = 0;
        for (int to = 0; to < length; to += hop) {
            int at = to == 0 ? 0 : alike((int) (to * step), follows);
            for (int i = 0; i < piece; i++) {
                double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / piece);
                made[to + i] += (to == 0 && i < hop ? 1 : weight) * sample(at + i);
            }
            follows = at + hop;
        }
    }

    /** Where near this place it goes on most like what would follow. */
    private int alike(int near, int follows) {
        int best = near;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = near - search; at <= near + search; at++) {
            double likeness = likeness(at, follows);
            if (likeness > most) {
                most = likeness;
                best = at;
            }
        }
        return best;
    }

    private double likeness(int one, int other) {
        double both = 0;
        double energy = 1;
        for (int i = 0; i < piece; i += COARSE) {
            double sample = sample(one + i);
            both += sample * sample(other + i);
            energy += sample * sample;
        }
        return both / Math.sqrt(energy);
    }

    private double sample(int at) {
        return at >= 0 && at < from.length ? from[at] : 0;
    }

    private short[] first(int length) {
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(made[i])));
        }
        return samples;
    }
}
