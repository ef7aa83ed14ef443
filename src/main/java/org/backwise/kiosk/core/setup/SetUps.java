package org.backwise.kiosk.core.setup;

import java.util.List;

/** Carries a clinic's whole set-up from kiosk to kiosk. Every method blocks, some for seconds, and none throws. */
public interface SetUps {

    /** Where a set-up can be written: USB sticks first, then the kiosk's own folder. */
    List<Medium> media();

    /** The set-ups on all media, the newest first. */
    List<FoundSetUp> found();

    /** Writes the whole set-up as one file; never a PIN, never counts, never the journal. */
    SetUpOutcome exportTo(Medium medium);

    /** Checks all of it, and only then puts it in the place of the present one, which is kept. */
    SetUpOutcome importFrom(FoundSetUp file);

    /** Changes the present set-up for the one that was kept. */
    SetUpOutcome putBack();
}
