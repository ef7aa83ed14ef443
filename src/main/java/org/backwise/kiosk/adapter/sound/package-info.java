/**
 * Our own audio line as a {@link org.backwise.kiosk.core.speech.Speaker}: stops at once, pauses in mid-word, follows
 * what is heard, and reads on by the clock when there is no sound.
 */
package org.backwise.kiosk.adapter.sound;
