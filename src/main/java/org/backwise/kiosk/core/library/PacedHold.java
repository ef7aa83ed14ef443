package org.backwise.kiosk.core.library;

/** A hold and what is said during it. */
public record PacedHold(Hold hold, HoldCues cues) {}
