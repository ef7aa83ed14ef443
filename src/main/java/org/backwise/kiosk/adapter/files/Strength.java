package org.backwise.kiosk.adapter.files;

/**
 * How far a source can be relied on. A: an official body, a hospital, a health service or a reviewed paper. B: a
 * faithful copy of such a text. C: a secondary or weak text, used where no better one was found.
 */
enum Strength {
    A,
    B,
    C
}
