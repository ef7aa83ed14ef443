package org.backwise.kiosk.core.speech;

/**
 * Where on a screen a text stands.
 *
 * @param index 0 for the first line; 0 for sections that occur once
 */
public record Part(Section section, int index) {

    /** A section that occurs once. */
    public static Part of(Section section) {
        return new Part(section, 0);
    }

    /** The line with this index, from 0. */
    public static Part line(int index) {
        return new Part(Section.LINE, index);
    }
}
