package org.backwise.kiosk.ui.input;

import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.Stroke;

/** A key went down: which one, and what it means at this kiosk. */
public record KeyPress(Stroke stroke, Command meaning) {}
