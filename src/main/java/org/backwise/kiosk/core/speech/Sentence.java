package org.backwise.kiosk.core.speech;

/**
 * One sentence, as shown and as spoken.
 *
 * @param part where it is shown
 * @param start offset of {@code shown} within the text of its part
 * @param shown what can be read
 * @param spoken what is heard; where it equals {@code shown}, words can be marked one by one
 */
public record Sentence(Part part, int start, String shown, String spoken) {

    /** Whether word marks of the spoken text are also offsets into the shown text. */
    public boolean isSpokenAsShown() {
        return shown.equals(spoken);
    }
}
