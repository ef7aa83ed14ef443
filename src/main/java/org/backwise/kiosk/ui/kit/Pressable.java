package org.backwise.kiosk.ui.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JButton;
import org.backwise.kiosk.ui.theme.Role;

/**
 * Anything that can be pressed: a rounded face, a border, a pressed state, and a ring while it has the focus. A press must
 * begin and end on it, as Swing's buttons ask.
 */
public abstract class Pressable extends JButton {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final ButtonStyle style;
    private double filled;

    @SuppressWarnings("this-escape") // the listener only repaints
    protected Pressable(Kit kit, ButtonStyle style) {
        this.kit = kit;
        this.style = style;
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setRolloverEnabled(false);
        addFocusListener(new RepaintOnFocus());
    }

    /** What cannot be done just now can have the focus, so that it is found and explained; but it is told as disabled. */
    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJButton() {
                private static final long serialVersionUID = 1;

                @Override
                public AccessibleStateSet getAccessibleStateSet() {
                    AccessibleStateSet states = super.getAccessibleStateSet();
                    if (style == ButtonStyle.IDLE) {
                        states.remove(AccessibleState.ENABLED);
                    }
                    return states;
                }
            };
        }
        return accessibleContext;
    }

    protected final Kit kit() {
        return kit;
    }

    /** Room that the focus ring takes on each side, in pixels. */
    protected final int inset() {
        return kit.theme().focusRoom();
    }

    /** How far from each other two touches may be that are taken for one: as far as the smallest target is high. */
    public final int near() {
        return kit.theme().targetHeight();
    }

    /** Whether the one switch would take this. */
    public final boolean isLit() {
        return kit.seenFocus().lit().contains(this);
    }

    /** Shows how much of the time is over that something must rest here to press it, 0 to 1. */
    public final void fill(double share) {
        if (share != filled) {
            filled = share;
            repaint();
        }
    }

    @Override
    protected void processMouseEvent(MouseEvent e) {
        if (kit.touches().happens(this, e) == Touches.Meant.AS_EVER) {
            super.processMouseEvent(e);
        }
    }

    @Override
    protected void processMouseMotionEvent(MouseEvent e) {
        if (kit.touches().happens(this, e) == Touches.Meant.AS_EVER) {
            super.processMouseMotionEvent(e);
        }
    }

    /** Draws what stands on the face, in this ink. */
    protected abstract void paintFace(Graphics g, Role ink);

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        boolean pressed = getModel().isArmed() && getModel().isPressed();
        paintAll(brush, pressed ? style.ink() : style.ground(), pressed ? style.ground() : style.ink());
        if (filled > 0) {
            Graphics2D over = (Graphics2D) brush.create();
            over.clipRect(0, 0, (int) Math.round(getWidth() * filled), getHeight());
            paintAll(over, style.ink(), style.ground());
            over.dispose();
        }
        if (kit.seenFocus().isSeenOn(this)) {
            paintRing(brush);
        }
        brush.dispose();
    }

    private void paintAll(Graphics2D brush, Role ground, Role ink) {
        brush.setColor(kit.color(ground));
        brush.fill(face(0));
        paintBorderOf(brush);
        paintFace(brush, ink);
    }

    private void paintBorderOf(Graphics2D brush) {
        int edge = kit.theme().edge();
        brush.setColor(border());
        brush.setStroke(style == ButtonStyle.IDLE ? dashes(edge / 2f) : new BasicStroke(edge));
        brush.draw(face(edge / 2.0));
    }

    private static BasicStroke dashes(float thick) {
        float[] onAndOff = {4 * thick, 4 * thick};
        return new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, onAndOff, 0);
    }

    /** In black and white a quiet button's ground is that of the screen: only an edge shows where it is. */
    private Color border() {
        Color own = kit.color(style.border());
        return own.equals(kit.color(Role.BACKGROUND)) ? kit.color(Role.EDGE) : own;
    }

    /** What shows that it has the focus. */
    Role ring() {
        return Role.FOCUS;
    }

    private void paintRing(Graphics2D brush) {
        int ring = kit.theme().focusRing();
        brush.setColor(kit.color(ring()));
        brush.setStroke(new BasicStroke(ring));
        brush.draw(face(ring / 2.0 - inset()));
    }

    /** Two things to be said one after the other; a title may be a question. */
    static String told(String title, String about) {
        return title + (title.endsWith("?") ? " " : ". ") + about;
    }

    /** The part of this component that looks like something to press. */
    public final Rectangle faceBounds() {
        return face(0).getBounds();
    }

    /** The rounded face, this many pixels further in. */
    protected final RoundRectangle2D face(double further) {
        double in = inset() + further;
        double corner = Math.max(0, 2 * (kit.theme().corner() - further));
        return new RoundRectangle2D.Double(in, in, getWidth() - 2 * in, getHeight() - 2 * in, corner, corner);
    }
}
