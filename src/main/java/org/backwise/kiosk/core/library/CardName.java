package org.backwise.kiosk.core.library;

/** The help cards, from the most to the least urgent. */
public enum CardName {
    NECK_NOW(Urgency.NOW),
    NOW(Urgency.NOW),
    TODAY(Urgency.TODAY),
    BOOK(Urgency.BOOK);

    private final Urgency urgency;

    CardName(Urgency urgency) {
        this.urgency = urgency;
    }

    public Urgency urgency() {
        return urgency;
    }
}
