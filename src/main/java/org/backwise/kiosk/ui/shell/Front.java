package org.backwise.kiosk.ui.shell;

import java.awt.Component;
import javax.swing.JPanel;

/** What fills the window: the patients' side, or the desk in front of it. */
final class Front extends JPanel {

    private static final long serialVersionUID = 1;

    private final JPanel patients;
    private final JPanel desk;

    /** @param preview shows itself over the desk */
    Front(JPanel patients, JPanel desk, JPanel preview) {
        super(null);
        this.patients = patients;
        this.desk = desk;
        desk.setVisible(false);
        add(preview);
        add(desk);
        add(patients);
    }

    void showDesk() {
        desk.setVisible(true);
        patients.setVisible(false);
        validate();
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false; // the preview lies over the desk
    }

    void showPatients() {
        patients.setVisible(true);
        desk.setVisible(false);
        validate();
    }

    @Override
    public void doLayout() {
        for (Component side : getComponents()) {
            side.setBounds(0, 0, getWidth(), getHeight());
        }
    }
}
