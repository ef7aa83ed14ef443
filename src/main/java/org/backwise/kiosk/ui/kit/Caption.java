package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A strip that shows words while they are spoken, where they stand nowhere else on the screen. */
public final class Caption extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final TextBlock words;

    public Caption(Kit kit) {
        this.kit = kit;
        this.words = new TextBlock(
                kit, Part.of(Section.CAPTION), "", TextStyle.LABEL_STRONG, Role.ON_PRIMARY, TextBlock.Bullet.NONE);
        setLayout(null);
        setOpaque(false);
        add(words);
        setVisible(false);
    }

    /** Shows these words, or nothing. */
    public void show(String text) {
        words.setText(text);
        setVisible(!text.isEmpty());
        revalidate();
        repaint();
    }

    /** The height that the words need at a width, in pixels. */
    public int heightFor(int width) {
        return words.heightFor(width - 2 * pad()) + 2 * kit.theme().space(1);
    }

    private int pad() {
        return kit.theme().space(4);
    }

    @Override
    public void doLayout() {
        int top = kit.theme().space(1);
        words.setBounds(pad(), top, getWidth() - 2 * pad(), getHeight() - 2 * top);
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        double corner = 2.0 * kit.theme().corner();
        brush.setColor(kit.color(Role.PRIMARY));
        brush.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), corner, corner));
        brush.dispose();
    }
}
