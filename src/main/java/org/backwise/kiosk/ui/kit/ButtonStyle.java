package org.backwise.kiosk.ui.kit;

import org.backwise.kiosk.ui.theme.Role;

/** How much a button asks to be pressed; told by form and weight, and never by colour alone. */
public enum ButtonStyle {
    /** The one way on. */
    PRIMARY(Role.PRIMARY, Role.ON_PRIMARY, Role.PRIMARY),
    /** One of several ways. */
    OUTLINE(Role.CARD, Role.EDGE, Role.EDGE),
    /** A way that is always there. */
    QUIET(Role.SURFACE, Role.ON_SURFACE, Role.SURFACE),
    /** To stop or to call for help. */
    DANGER_OUTLINE(Role.CARD, Role.DANGER_INK, Role.DANGER_INK),
    DANGER(Role.DANGER, Role.ON_DANGER, Role.DANGER),
    /** Cannot be done just now; pressed, it tells why. */
    IDLE(Role.BACKGROUND, Role.EDGE, Role.EDGE);

    private final Role ground;
    private final Role ink;
    private final Role border;

    ButtonStyle(Role ground, Role ink, Role border) {
        this.ground = ground;
        this.ink = ink;
        this.border = border;
    }

    Role ground() {
        return ground;
    }

    Role ink() {
        return ink;
    }

    Role border() {
        return border;
    }
}
