package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The safety line at the foot of a page: a bar, a stop sign and the words. */
public final class SafetyLine extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final TextBlock words;

    public SafetyLine(Kit kit, String text) {
        this.kit = kit;
        this.words = new TextBlock(
                kit, Part.of(Section.SAFETY), text, TextStyle.BODY_STRONG, Role.DANGER_INK, TextBlock.Bullet.NONE);
        setLayout(null);
        setOpaque(false);
        add(words);
    }

    public TextBlock words() {
        return words;
    }

    /** The height that this line needs at a width, in pixels. */
    public int heightFor(int width) {
        return words.heightFor(width - left() - kit.theme().space(2))
                + 2 * kit.theme().space(2);
    }

    private int icon() {
        return Math.round(kit.font(TextStyle.BODY_STRONG).getSize2D() * 1.3f);
    }

    private int bar() {
        return kit.theme().px(2);
    }

    private int left() {
        return bar() + icon() + 2 * kit.theme().space(3);
    }

    @Override
    public void doLayout() {
        int top = kit.theme().space(2);
        words.setBounds(left(), top, getWidth() - left() - kit.theme().space(2), getHeight() - 2 * top);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        double corner = kit.theme().corner();
        brush.setColor(kit.color(Role.CARD));
        brush.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), corner, corner));
        brush.setColor(kit.color(Role.DANGER_INK));
        brush.fillRect(0, 0, bar(), getHeight());
        double y = (getHeight() - icon()) / 2.0;
        kit.paintGlyph(brush, Glyph.STOP, Role.DANGER_INK, bar() + kit.theme().space(3), y, icon());
        brush.dispose();
    }
}
