package org.backwise.kiosk.core.staff;

import org.backwise.kiosk.core.comfort.Mute;

/**
 * Remembers whether staff have silenced the kiosk, so that a restart on the same day does not make it loud. On another day
 * it can be heard again: a kiosk that was forgotten would stay closed to whoever cannot read. Blocks; never throws.
 */
public interface MuteStore {

    Mute now();

    void keep(Mute mute);
}
