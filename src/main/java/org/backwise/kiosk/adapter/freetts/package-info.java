/**
 * FreeTTS as a {@link org.backwise.kiosk.core.speech.Voice}: one engine on one thread of its own, never FreeTTS' own
 * players.
 */
package org.backwise.kiosk.adapter.freetts;
