package org.backwise.kiosk.ui.kit;

import java.awt.Component;
import java.util.List;

/**
 * Where a ring shows: around what has the focus, from the first key on, until the screen is touched; or, for whoever has one
 * switch, around what the switch would take. Used on the event thread only.
 */
public final class SeenFocus {

    private Means means = Means.TOUCH;
    private List<? extends Component> lit = List.of();

    /** How the patient last acted. */
    public enum Means {
        KEYS,
        TOUCH
    }

    public void used(Means now) {
        means = now;
    }

    /** From now on the rings show here and nowhere else; none: around the focus again. */
    public void light(List<? extends Component> now) {
        List<? extends Component> before = lit;
        lit = List.copyOf(now);
        before.forEach(Component::repaint);
        lit.forEach(Component::repaint);
    }

    /** What the one switch would take; empty where there is none. */
    public List<? extends Component> lit() {
        return lit;
    }

    /** Whether a ring shows around this. */
    public boolean isSeenOn(Component component) {
        return lit.isEmpty() ? component.isFocusOwner() && means == Means.KEYS : lit.contains(component);
    }
}
