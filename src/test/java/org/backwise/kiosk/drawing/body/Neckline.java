package org.backwise.kiosk.drawing.body;

/** How a top ends at the neck and closes in front; a front edge also shows at once how far a chest has turned. */
public enum Neckline {
    ROUND,
    VEE,
    SHIRT,
    CARDIGAN
}
