package org.backwise.kiosk.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.LineFocus;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * A paragraph that wraps, can carry a bullet, and in which the sentence and the word being spoken can be marked. Its text
 * is also its accessible name.
 */
public final class TextBlock extends Described {

    private static final long serialVersionUID = 1;

    /** What stands before the paragraph. */
    public enum Bullet {
        NONE,
        DOT
    }

    /** Where its letters begin. */
    private enum Beginning {
        /** With room for the mark around them. */
        BESIDE_MARK,
        /** Where the face of a button above or below begins. */
        AT_FACES
    }

    private final transient Kit kit;
    private final transient Part part;
    private final TextStyle style;
    private final Role ink;
    private final Bullet bullet;
    private Beginning beginning = Beginning.BESIDE_MARK;
    private String text;
    private transient TextMark mark = TextMark.NONE;
    private transient Lines lines;
    private int brokenFor = -1;

    public TextBlock(Kit kit, Part part, String text, TextStyle style, Role ink, Bullet bullet) {
        super(AccessibleRole.LABEL);
        this.kit = kit;
        this.part = part;
        this.text = text;
        this.style = style;
        this.ink = ink;
        this.bullet = bullet;
        setFocusable(true);
        addFocusListener(new RepaintOnFocus());
        if (isAlone()) {
            addMouseListener(new MouseAdapter() {
                @Override
                public void mousePressed(MouseEvent e) {
                    requestFocusInWindow();
                }
            });
        }
    }

    /** A paragraph without a bullet in the ordinary ink. */
    public static TextBlock plain(Kit kit, Part part, String text, TextStyle style) {
        return new TextBlock(kit, part, text, style, Role.INK, Bullet.NONE);
    }

    /** Its letters begin where the faces of buttons and rows begin that stand above or below. */
    public TextBlock atFaces() {
        beginning = Beginning.AT_FACES;
        return this;
    }

    public Part part() {
        return part;
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Changes the words in place, for a count that goes on. */
    public void setText(String changed) {
        if (!changed.equals(text)) {
            String before = text;
            text = changed;
            changedFrom(before);
            brokenFor = -1;
            repaint();
        }
    }

    /** Marks what is being spoken; with one line at a time everything around it changes too. */
    public void mark(TextMark marked) {
        if (!marked.equals(mark)) {
            mark = marked;
            repaint();
            if (isAlone()) {
                Optional.ofNullable(SwingUtilities.getRootPane(this)).ifPresent(root -> root.repaint());
            }
        }
    }

    /** Whether it is being spoken. */
    public boolean isMarked() {
        return mark.isSome();
    }

    private boolean isAlone() {
        return kit.view().lineFocus() == LineFocus.ON;
    }

    /** The height that this text needs at a width, in pixels. */
    public int heightFor(int width) {
        return linesFor(width).height() + 2 * padding();
    }

    /** The width of the text on as few lines as fit into a width, in pixels. */
    public int widthWithin(int width) {
        return (int) Math.ceil(linesFor(width).width()) + indent() + 2 * side();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : Short.MAX_VALUE;
        return new Dimension(widthWithin(width), heightFor(width));
    }

    private Lines linesFor(int width) {
        if (width != brokenFor) {
            int room = width - indent() - 2 * side();
            lines = isHeading()
                    ? Lines.balanced(kit.paragraph(text, style), room, Lines.Spacing.HEADING)
                    : Lines.reading(kit.paragraph(text, style), room);
            brokenFor = width;
        }
        return lines;
    }

    private boolean isHeading() {
        return style == TextStyle.TITLE || style == TextStyle.HEADING || style == TextStyle.DISPLAY;
    }

    private int indent() {
        return bullet == Bullet.DOT ? Math.round(kit.font(style).getSize2D() * 1.0f) : 0;
    }

    /** Room before the letters, and behind them. */
    private int side() {
        return beginning == Beginning.AT_FACES ? kit.theme().focusRoom() : padding();
    }

    /** Room for the mark around the letters. */
    private int padding() {
        return kit.theme().markRoom();
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        Lines broken = linesFor(getWidth());
        brush.translate(indent() + side(), padding());
        paintBullet(brush, broken);
        if (mark.isSome()) {
            paintMark(brush, broken, mark.sentence(), Role.SENTENCE_MARK);
            paintMark(brush, broken, mark.word(), Role.WORD_MARK);
        }
        paintLetters(brush, broken);
        brush.dispose();
    }

    private void paintBullet(Graphics2D brush, Lines broken) {
        if (bullet == Bullet.DOT && !broken.lines().isEmpty()) {
            double size = kit.font(style).getSize2D() * 0.34;
            double middle = broken.baseline(0) - kit.font(style).getSize2D() * 0.33;
            brush.setColor(kit.color(ink == Role.INK ? Role.EDGE : ink));
            brush.fill(new Ellipse2D.Double(-indent(), middle - size / 2, size, size));
        }
    }

    private void paintMark(Graphics2D brush, Lines broken, TextMark.Span span, Role role) {
        double corner = kit.theme().px(2);
        brush.setColor(kit.color(role));
        for (int i = 0; i < broken.lines().size(); i++) {
            Lines.Line line = broken.lines().get(i);
            if (span.touches(line.start(), line.end())) {
                Rectangle2D at = highlight(broken, line, span).getBounds2D();
                double top = i * broken.lineHeight();
                brush.fill(new RoundRectangle2D.Double(
                        at.getX() - padding(),
                        top,
                        at.getWidth() + 2 * padding(),
                        broken.lineHeight(),
                        corner,
                        corner));
            }
        }
    }

    private static Shape highlight(Lines broken, Lines.Line line, TextMark.Span span) {
        int from = Math.max(span.start(), line.start()) - line.start();
        int to = Math.min(span.end(), line.end()) - line.start();
        return broken.layout(line).getLogicalHighlightShape(from, to);
    }

    private void paintLetters(Graphics2D brush, Lines broken) {
        for (int i = 0; i < broken.lines().size(); i++) {
            Lines.Line line = broken.lines().get(i);
            double baseline = broken.baseline(i);
            brush.setColor(kit.color(ink));
            broken.layout(line).draw(brush, 0, (float) baseline);
            paintWordAgain(brush, broken, line, baseline);
        }
    }

    /** The word being spoken stands on a strong ground, so its letters are drawn once more in the ink for that ground. */
    private void paintWordAgain(Graphics2D brush, Lines broken, Lines.Line line, double baseline) {
        if (mark.isSome() && mark.word().touches(line.start(), line.end())) {
            Graphics2D clipped = (Graphics2D) brush.create();
            Shape word = highlight(broken, line, mark.word());
            clipped.clip(AffineTransform.getTranslateInstance(0, baseline).createTransformedShape(word));
            clipped.setColor(kit.color(Role.ON_WORD));
            broken.layout(line).draw(clipped, 0, (float) baseline);
            clipped.dispose();
        }
    }

    @Override
    protected String inWords() {
        return text;
    }
}
