package org.backwise.kiosk.gallery;

import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;

/**
 * Something to be looked at.
 *
 * @param name in words with hyphens, and no other exhibit's
 * @param pages makes it for a look, laid out; more than one where a patient turns through it
 */
record Exhibit(String name, Function<Look, List<JComponent>> pages) {}
