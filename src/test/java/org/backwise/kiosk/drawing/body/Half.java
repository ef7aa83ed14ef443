package org.backwise.kiosk.drawing.body;

/** Which half of an arm or leg to draw; limbs that cross need something drawn between their halves. */
enum Half {
    UPPER,
    LOWER,
    BOTH;

    boolean hasUpper() {
        return this != LOWER;
    }

    boolean hasLower() {
        return this != UPPER;
    }
}
