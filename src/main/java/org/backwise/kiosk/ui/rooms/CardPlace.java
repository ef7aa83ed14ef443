package org.backwise.kiosk.ui.rooms;

import java.util.List;
import java.util.Map;
import org.backwise.kiosk.core.settings.ScreenMillimetres;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;

/** Measures the glass: a bank card is held against it, and its picture is made just as large. */
final class CardPlace implements Place {

    private static final int STEP = 10;

    private final SettingsRoom.Outside outside;
    private int pixels;
    private String note = "";

    CardPlace(SettingsRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        if (pixels == 0) {
            pixels = (int) Math.round(CardOutline.WIDTH_MM * now(walk));
        }
        CardOutline outline = new CardOutline(walk, pixels);
        List<KioskButton> ways = List.of(
                button(walk, "smaller.more", Glyph.MINUS, () -> change(walk, -STEP)),
                button(walk, "smaller", Glyph.MINUS, () -> change(walk, -1)),
                button(walk, "larger", Glyph.PLUS, () -> change(walk, 1)),
                button(walk, "larger.more", Glyph.PLUS, () -> change(walk, STEP)),
                FormPlace.button(
                        walk,
                        "card-keep",
                        walk.words("card.keep"),
                        Glyph.CHECK,
                        ButtonStyle.PRIMARY,
                        () -> keep(walk)));
        ScreenMillimetres glass = measured(walk);
        return new Pane(walk, walk.words("settings.card"))
                .line(walk.words("card.about"))
                .fill(outline)
                .part(new Strip(walk.kit(), ways))
                .line(note.isEmpty() ? walk.words("card.glass", glass.width(), glass.height()) : note)
                .focus(ways.get(2));
    }

    private static KioskButton button(Walk walk, String what, Glyph glyph, Runnable press) {
        return FormPlace.button(walk, "card-" + what, walk.words("card." + what), glyph, ButtonStyle.OUTLINE, press);
    }

    private static double now(Walk walk) {
        return walk.kit().theme().glass().pixelsAMillimetre();
    }

    /** The glass has as many more millimetres as the card has fewer pixels than it was thought to have. */
    private ScreenMillimetres measured(Walk walk) {
        double wrongBy = CardOutline.WIDTH_MM * now(walk) / pixels;
        ScreenMillimetres thought = outside.inForce().screen();
        return new ScreenMillimetres(
                (int) Math.round(thought.width() * wrongBy),
                (int) Math.round(thought.height() * wrongBy),
                thought.viewingDistance());
    }

    private void change(Walk walk, int by) {
        pixels = Math.max(STEP, pixels + by);
        note = "";
        walk.again();
    }

    private void keep(Walk walk) {
        ScreenMillimetres glass = measured(walk);
        ScreenMillimetres thought = outside.inForce().screen();
        List<SettingChange> changes = List.of(
                change("screen.width-millimetres", glass.width()), change("screen.height-millimetres", glass.height()));
        Map<String, String> before = Map.of(
                "screen.width-millimetres", String.valueOf(thought.width()),
                "screen.height-millimetres", String.valueOf(thought.height()));
        walk.ask(() -> SettingForm.keep(walk, outside, changes, before), wrong -> {
            note = wrong.isEmpty() ? walk.words("card.kept") : String.join(" ", wrong);
            walk.again();
            walk.say(note);
        });
    }

    private static SettingChange change(String path, int value) {
        Setting setting = SettingsCatalog.at(path).orElseThrow();
        return SettingChange.typed(setting, String.valueOf(value));
    }
}
