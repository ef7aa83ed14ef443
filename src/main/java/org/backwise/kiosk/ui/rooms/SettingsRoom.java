package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.function.Supplier;
import org.backwise.kiosk.core.review.LanguageReview;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.SettingsStore;
import org.backwise.kiosk.core.settings.WordBook;
import org.backwise.kiosk.core.speech.Phonetics;
import org.backwise.kiosk.core.staff.RoomName;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Glyph;

/** Everything that a clinic sets: the settings in groups, and what is set by looking and listening. */
public final class SettingsRoom extends WalkRoom {

    private final Outside outside;

    /**
     * What this room needs from outside.
     *
     * @param inForce the settings that the kiosk was started with
     * @param languages which there are; slow
     * @param aloud by which loudness is tried out
     * @param changed is told when the kiosk has to take up new settings
     */
    public record Outside(
            KioskSettings inForce,
            SettingsStore store,
            WordBook book,
            Supplier<List<LanguageReview>> languages,
            Phonetics phonetics,
            TestVoice voice,
            Supplier<Aloud> aloud,
            Runnable changed) {}

    public SettingsRoom(RoomBase base, Outside outside) {
        super(new RoomName("settings"), Glyph.SLIDERS, StaffRole.MANAGER, base);
        this.outside = outside;
    }

    @Override
    Place entrance() {
        return new GroupsPlace(outside);
    }
}
