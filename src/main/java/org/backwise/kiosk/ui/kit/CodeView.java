package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Graphics;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.core.handout.SquareCode;

/**
 * A code for the camera of a phone, black on white in every contrast. Its modules have whole pixels, and as many millimetres
 * as there is room for, up to {@value #LARGEST_MODULE_MM}.
 */
public final class CodeView extends Described {

    private static final long serialVersionUID = 1;
    private static final double LARGEST_MODULE_MM = 1.6;

    private final transient Kit kit;
    private final transient SquareCode code;
    private final String description;

    /** @param description what a listener hears of it */
    public CodeView(Kit kit, SquareCode code, String description) {
        super(AccessibleRole.ICON);
        this.kit = kit;
        this.code = code;
        this.description = description;
    }

    /** How wide a module is on the glass; readers need 0.4 mm from 30 cm. */
    public double moduleMillimetres() {
        return modulePixels() / kit.theme().glass().pixelsAMillimetre();
    }

    private int modulePixels() {
        int most = (int) Math.floor(LARGEST_MODULE_MM * kit.theme().glass().pixelsAMillimetre());
        return Math.max(1, Math.min(most, Math.min(getWidth(), getHeight()) / code.width()));
    }

    @Override
    protected void paintComponent(Graphics g) {
        int module = modulePixels();
        int side = module * code.width();
        int left = (getWidth() - side) / 2;
        int top = (getHeight() - side) / 2;
        g.setColor(Color.WHITE);
        g.fillRect(left, top, side, side);
        g.setColor(Color.BLACK);
        for (int row = 0; row < code.width(); row++) {
            for (int column = 0; column < code.width(); column++) {
                if (code.isBlack(column, row)) {
                    g.fillRect(left + column * module, top + row * module, module, module);
                }
            }
        }
    }

    @Override
    protected String inWords() {
        return description;
    }
}
