package org.backwise.kiosk.core.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a flow's words.
 *
 * @param reviewedBy the clinician who signed it; empty while nobody has
 * @param sources numbers of the sources, such as S38
 */
public record ReviewRecord(
        String writtenBy,
        Optional<String> reviewedBy,
        Optional<LocalDate> reviewed,
        Optional<LocalDate> nextReview,
        List<String> sources) {

    public ReviewRecord {
        sources = List.copyOf(sources);
    }
}
