package org.backwise.kiosk.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.util.OptionalInt;
import javax.accessibility.AccessibleRole;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** How much of a phase is left: a ring that closes, and the seconds as a number in it; a tick and a word when all is over. */
public final class HoldRing extends Described {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final String longest;
    private double done;
    private transient OptionalInt seconds = OptionalInt.of(0);
    private String unit = "";

    /** @param longest of the words that will stand in it, so that it never changes its size */
    public HoldRing(Kit kit, String longest) {
        super(AccessibleRole.PROGRESS_BAR);
        this.kit = kit;
        this.longest = longest;
    }

    /**
     * Shows a moment of the phase.
     *
     * @param part how much is over, 0 to 1
     * @param secondsLeft whole seconds
     * @param unitWord the word under the number
     */
    public void show(double part, int secondsLeft, String unitWord) {
        show(part, OptionalInt.of(secondsLeft), unitWord);
    }

    /** Shows that all is over: a closed ring, a tick, and this word. */
    public void showOver(String word) {
        show(1, OptionalInt.empty(), word);
    }

    private void show(double part, OptionalInt secondsLeft, String word) {
        String before = inWords();
        done = part;
        seconds = secondsLeft;
        unit = word;
        changedFrom(before);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        double line = Math.min(getWidth(), getHeight()) / 10.0;
        double side = Math.min(getWidth(), getHeight()) - line;
        double x = (getWidth() - side) / 2;
        double y = (getHeight() - side) / 2;
        brush.setColor(kit.color(Role.CARD));
        brush.fill(new Ellipse2D.Double(x, y, side, side));
        brush.setStroke(new BasicStroke((float) (line / 4)));
        brush.setColor(kit.color(Role.EDGE));
        brush.draw(new Ellipse2D.Double(x, y, side, side));
        brush.setStroke(new BasicStroke((float) line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(new Arc2D.Double(x, y, side, side, 90, -360 * done, Arc2D.OPEN));
        paintNumber(brush);
        brush.dispose();
    }

    private void paintNumber(Graphics2D brush) {
        Lines number = line(seconds.isPresent() ? String.valueOf(seconds.getAsInt()) : " ", TextStyle.HEADING);
        Lines word = line(unit, TextStyle.LABEL);
        double y = (getHeight() - number.height() - word.height()) / 2.0;
        brush.setColor(kit.color(Role.ON_CARD));
        if (seconds.isPresent()) {
            number.draw(brush, (getWidth() - number.width()) / 2, y);
        } else {
            double tick = number.height();
            kit.paintGlyph(brush, Glyph.CHECK, Role.ON_CARD, (getWidth() - tick) / 2, y, (int) tick);
        }
        word.draw(brush, (getWidth() - word.width()) / 2, y + number.height());
    }

    private Lines line(String text, TextStyle style) {
        return Lines.of(kit.paragraph(text, style), Short.MAX_VALUE, Lines.Spacing.HEADING);
    }

    /** The side of the square that the ring needs for its words. */
    public int side() {
        double word = line(longest, TextStyle.LABEL).width();
        double number = line("00", TextStyle.HEADING).height();
        return (int) Math.ceil(Math.max(word * 1.7, number * 2.4));
    }

    @Override
    protected String inWords() {
        return seconds.isPresent() ? seconds.getAsInt() + " " + unit : unit;
    }
}
