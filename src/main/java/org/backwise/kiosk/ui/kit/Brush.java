package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** A graphics context set up for smooth shapes and letters; to be disposed by who asked for it. */
final class Brush {

    private Brush() {}

    static Graphics2D of(Graphics g) {
        Graphics2D smooth = (Graphics2D) g.create();
        smooth.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        smooth.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        smooth.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        smooth.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return smooth;
    }
}
