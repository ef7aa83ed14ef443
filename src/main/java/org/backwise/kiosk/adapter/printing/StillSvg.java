package org.backwise.kiosk.adapter.printing;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The text of a moving picture, made ready to stand still on paper.
 *
 * @param source as it is in the file
 */
record StillSvg(String source) {

    private static final Pattern HIDDEN_GHOST = Pattern.compile("(<g class=\"ghost\"[^>]*?) display=\"none\"");

    /** The warm ground of the screen would come out as a grey tint. */
    private static final Pattern GROUND = Pattern.compile("(class=\"(?:ground|paper)\"[^>]*? fill=\")#[0-9A-Fa-f]{6}");

    private static final Pattern LOOP = Pattern.compile(" dur=\"([0-9]+(?:\\.[0-9]+)?)(ms|s)\"");

    private static final long USUAL_LOOP_MILLIS = 8000;

    /** The same picture with its start pose shown as a ghost, on white. */
    String text() {
        String shown = HIDDEN_GHOST.matcher(source).replaceAll("$1");
        return GROUND.matcher(shown).replaceAll("$1#FFFFFF");
    }

    /** When the body is in the end pose: half-way through the longest loop, in milliseconds. */
    long endPoseMillis() {
        return LOOP.matcher(source).results().mapToLong(StillSvg::millis).max().orElse(USUAL_LOOP_MILLIS) / 2;
    }

    private static long millis(MatchResult loop) {
        double number = Double.parseDouble(loop.group(1));
        return Math.round(loop.group(2).equals("s") ? number * 1000 : number);
    }
}
