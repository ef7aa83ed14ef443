package org.backwise.kiosk.core.review;

import java.util.List;
import org.backwise.kiosk.core.library.Problem;

/** Looks through the clinic's content and signs it. All methods block while files are read, for a second or two. */
public interface ContentDesk {

    /** How everything stands now. */
    ContentReview review();

    /** Every language that the clinic has words in, English first. */
    List<LanguageReview> languages();

    /** Writes a signature into the flow's own file; empty when it is there, else what keeps it from being written. */
    List<Problem> sign(Signature signature);
}
