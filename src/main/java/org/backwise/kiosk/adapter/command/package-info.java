/**
 * A {@link org.backwise.kiosk.core.speech.Voice} that lets a program of the clinic's choice speak, with the embedded
 * voice as its stand-in and its measure of time.
 */
package org.backwise.kiosk.adapter.command;
