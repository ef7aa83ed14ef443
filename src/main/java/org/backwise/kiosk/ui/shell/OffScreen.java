package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.patient.Making;
import org.backwise.kiosk.ui.patient.PatientScreen;
import org.backwise.kiosk.ui.patient.PatientScreens;

/** Paints a patient's screen that is not in the window. */
final class OffScreen {

    private OffScreen() {}

    static BufferedImage picture(Making making, Visit visit, Dimension size) {
        PatientScreen screen = PatientScreens.make(making, visit);
        screen.setSize(size);
        layOut(screen);
        layOut(screen);
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        screen.paint(brush);
        brush.dispose();
        return image;
    }

    /** Outside a window nobody lays components out. */
    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
