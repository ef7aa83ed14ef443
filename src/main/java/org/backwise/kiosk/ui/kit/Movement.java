package org.backwise.kiosk.ui.kit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a drawing moves: its loop, and the milliseconds of it in which something changes. A move rests at its start and its
 * end, and what rests need not be painted again. Immutable.
 */
final class Movement {

    private static final Pattern ANIMATION = Pattern.compile("<animate(?:Transform|Motion)?\\b[^>]*>");
    private static final Pattern LOOP = Pattern.compile("\\bdur=[\"']([0-9.]+)s[\"']");
    private static final Pattern VALUES = Pattern.compile("\\bvalues=[\"']([^\"']*)[\"']");
    private static final Pattern UNEVEN = Pattern.compile("\\b(?:keyTimes|begin)=");

    private final int loopMillis;

    /** Empty where that cannot be told. */
    private final Optional<BitSet> moving;

    private Movement(int loopMillis, Optional<BitSet> moving) {
        this.loopMillis = loopMillis;
        this.moving = moving;
    }

    /** The movement of an SVG text, known where all of it is written as our own drawings are: one loop, poses at even times. */
    static Movement of(String svg) {
        int loop = loop(svg);
        List<String> animations =
                ANIMATION.matcher(svg).results().map(MatchResult::group).toList();
        if (!animations.stream().allMatch(animation -> isEven(animation, loop))) {
            return new Movement(loop, Optional.empty());
        }
        BitSet moving = new BitSet(loop);
        animations.forEach(animation -> add(animation, loop, moving));
        return new Movement(loop, Optional.of(moving));
    }

    private static int loop(String text) {
        Matcher written = LOOP.matcher(text);
        return written.find() ? (int) Math.round(Double.parseDouble(written.group(1)) * 1000) : 0;
    }

    private static boolean isEven(String animation, int loop) {
        return loop > 0
                && loop(animation) == loop
                && VALUES.matcher(animation).find()
                && !UNEVEN.matcher(animation).find();
    }

    private static void add(String animation, int loop, BitSet moving) {
        String[] poses = VALUES.matcher(animation)
                .results()
                .map(values -> values.group(1).split(";"))
                .findFirst()
                .orElseThrow();
        long last = poses.length - 1L;
        for (int pose = 0; pose < last; pose++) {
            if (!poses[pose].equals(poses[pose + 1])) {
                moving.set((int) (loop * pose / last), (int) (loop * (pose + 1) / last) + 1);
            }
        }
    }

    /** How long it takes until all begins anew; 0 for a drawing that does not move. */
    long loopMillis() {
        return loopMillis;
    }

    /** Whether it is known when it moves, and so that one loop shows all of it. */
    boolean isKnown() {
        return moving.isPresent();
    }

    /** Whether anything may look different at the one time than at the other, or in between; in milliseconds since it began. */
    boolean between(long from, long to) {
        return moving.map(known -> !known.isEmpty() && between(known, from, to)).orElse(true);
    }

    private boolean between(BitSet known, long from, long to) {
        if (to - from >= loopMillis) {
            return true;
        }
        int begin = (int) Math.floorMod(from, (long) loopMillis);
        int end = begin + (int) (to - from);
        return movesIn(known, begin, Math.min(end, loopMillis)) || movesIn(known, 0, end - loopMillis);
    }

    private static boolean movesIn(BitSet known, int begin, int end) {
        int next = known.nextSetBit(begin);
        return next >= 0 && next < end;
    }
}
