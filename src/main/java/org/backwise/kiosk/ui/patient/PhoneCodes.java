package org.backwise.kiosk.ui.patient;

import java.util.Optional;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.CodeView;

/** Where no paper comes, the page goes home by phone. */
final class PhoneCodes {

    private PhoneCodes() {}

    /** The code of the page, where that is how the patient takes it along. */
    static Optional<CodeView> of(Making making, Visit visit) {
        return visit.screen() instanceof Printing printing && printing.isTakenByPhone()
                ? printing.proof()
                        .map(proof -> new CodeView(
                                making.kit(), proof.code(), making.words().get("print.code")))
                : Optional.empty();
    }
}
