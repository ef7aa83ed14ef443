package org.backwise.kiosk.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The line at the foot of a page: a warning has a bar, a stop sign and the ink of danger; a note stands on a quiet ground. */
public final class FootLineView extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient Form form;
    private final TextBlock words;

    /** How a line of a tone is drawn. */
    private enum Form {
        WARNING(Role.CARD, Role.DANGER_INK, TextStyle.BODY_STRONG, Glyph.STOP),
        NOTE(Role.SURFACE, Role.INK, TextStyle.BODY, Glyph.NOTE);

        private final Role ground;
        private final Role ink;
        private final TextStyle style;
        private final Glyph sign;

        Form(Role ground, Role ink, TextStyle style, Glyph sign) {
            this.ground = ground;
            this.ink = ink;
            this.style = style;
            this.sign = sign;
        }

        static Form of(FootLine line) {
            return switch (line.tone()) {
                case WARNING -> WARNING;
                case NOTE -> NOTE;
            };
        }
    }

    public FootLineView(Kit kit, FootLine line) {
        this.kit = kit;
        this.form = Form.of(line);
        this.words = words(kit, Part.of(Section.SAFETY), line);
        setLayout(null);
        setOpaque(false);
        add(words);
    }

    /** The words of such a line alone, where they stand among others. */
    public static TextBlock words(Kit kit, Part part, FootLine line) {
        return words(kit, part, line, Form.of(line).style);
    }

    /** The same in letters of another size. */
    public static TextBlock words(Kit kit, Part part, FootLine line, TextStyle style) {
        return new TextBlock(kit, part, line.text(), style, Form.of(line).ink, TextBlock.Bullet.NONE);
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
        return Math.round(kit.font(form.style).getSize2D() * 1.3f);
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
        brush.setColor(kit.color(form.ground));
        brush.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), corner, corner));
        if (form == Form.WARNING) {
            brush.setColor(kit.color(form.ink));
            brush.fillRect(0, 0, bar(), getHeight());
        }
        double y = (getHeight() - icon()) / 2.0;
        kit.paintGlyph(brush, form.sign, form.ink, bar() + kit.theme().space(3), y, icon());
        brush.dispose();
    }
}
