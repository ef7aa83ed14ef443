package org.backwise.kiosk.adapter.files;

import java.util.List;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.KioskSettings;

/**
 * What {@code kiosk.yaml} says.
 *
 * @param settings complete: what could not be read is as in {@link KioskSettings#FALLBACK}
 * @param problems everything that is wrong, by line; empty when all is well
 */
public record ReadSettings(KioskSettings settings, List<Problem> problems) {

    public ReadSettings {
        problems = List.copyOf(problems);
    }
}
