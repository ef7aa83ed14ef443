package org.backwise.kiosk.ui.patient;

import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.kit.CardView;

/** A card, or a part of it where it is too tall for the screen. */
record ShownCard(CardView card, CardView.Slice slice) {

    static ShownCard whole(CardView card) {
        return new ShownCard(card, card.slices(Short.MAX_VALUE, Short.MAX_VALUE).get(0));
    }

    boolean holds(Part part) {
        return card.block(part).isPresent() && card.isOn(part, slice);
    }

    int heightFor(int width) {
        return card.heightFor(width, slice);
    }
}
