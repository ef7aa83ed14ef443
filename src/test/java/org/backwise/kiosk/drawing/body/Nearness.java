package org.backwise.kiosk.drawing.body;

/** Whether a part is on the side towards us; the other one is drawn darker. */
enum Nearness {
    NEAR,
    FAR
}
