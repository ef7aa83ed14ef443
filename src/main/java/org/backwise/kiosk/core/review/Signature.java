package org.backwise.kiosk.core.review;

import java.time.LocalDate;
import org.backwise.kiosk.core.library.FlowId;

/**
 * A clinician stands for a flow's words.
 *
 * @param name of the clinician, as typed
 * @param role such as "physiotherapist"
 * @param next day of the next review
 */
public record Signature(FlowId flow, String name, String role, LocalDate day, LocalDate next) {

    /** What is offered as the time to the next review, in months; our own choice, staff may type another day. */
    public static final int USUAL_MONTHS = 24;

    /** As it is written in the flow's review record. */
    public String signer() {
        return role.isBlank() ? name.strip() : name.strip() + ", " + role.strip();
    }
}
