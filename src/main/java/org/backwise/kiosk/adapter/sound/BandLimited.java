package org.backwise.kiosk.adapter.sound;

/**
 * Brings a whole sound from one sample rate to another without what the lower rate cannot hold: a tone above half of it
 * would come back as another tone (band-limited interpolation by a windowed sinc, Smith and Gossett 1984). No delay.
 */
final class BandLimited {

    /** Zero crossings of the sinc on each side: with a Blackman window, 74 dB less from half the lower rate on. */
    private static final int CROSSINGS = 32;

    /** Where it lets half through, as a part of half the lower rate; all of speech up to 6.6 kHz passes at 16 kHz. */
    private static final double PASSES = 0.91;

    /** Points of the kernel's table from one zero crossing to the next, with straight lines between them. */
    private static final int POINTS = 256;

    private static final double[] KERNEL = kernel();

    private final short[] from;

    /** How many input samples lie between two zero crossings of the kernel. */
    private final double spread;

    private BandLimited(short[] from, double spread) {
        this.from = from;
        this.spread = spread;
    }

    /**
     * The same sound.
     *
     * @param from samples a second that it has
     * @param to samples a second that it is to have
     */
    static short[] resampled(short[] samples, int from, int to) {
        double step = (double) from / to;
        BandLimited sound = new BandLimited(samples, Math.max(1, step) / PASSES);
        short[] made = new short[(int) Math.round(samples.length / step)];
        for (int i = 0; i < made.length; i++) {
            made[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sound.at(i * step))));
        }
        return made;
    }

    private double at(double position) {
        double reach = CROSSINGS * spread;
        int first = Math.max(0, (int) Math.ceil(position - reach));
        int last = Math.min(from.length - 1, (int) Math.floor(position + reach));
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += from[i] * weight(Math.abs(position - i) / spread);
        }
        return sum / spread;
    }

    private static double weight(double crossings) {
        double place = crossings * POINTS;
        int before = (int) place;
        return before >= KERNEL.length - 1
                ? 0
                : KERNEL[before] + (KERNEL[before + 1] - KERNEL[before]) * (place - before);
    }

    private static double[] kernel() {
        double[] kernel = new double[CROSSINGS * POINTS + 1];
        for (int i = 0; i < kernel.length; i++) {
            double x = Math.PI * i / POINTS;
            double window = 0.42 + 0.5 * Math.cos(x / CROSSINGS) + 0.08 * Math.cos(2 * x / CROSSINGS);
            kernel[i] = i == 0 ? 1 : Math.sin(x) / x * window;
        }
        return kernel;
    }
}
