package org.backwise.kiosk.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** The values of a theme, a line each: colours, sizes of letters in points of Java, everything else in pixels. */
final class ThemeText {

    private static final int LARGEST_SPACE = 8;

    private ThemeText() {}

    static String of(Theme theme) {
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            lines.add("color %s #%06X".formatted(role, theme.color(role).getRGB() & 0xFFFFFF));
        }
        for (TextStyle style : TextStyle.values()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "font %s %s %.1f",
                    style,
                    theme.font(style).getName(),
                    theme.font(style).getSize2D()));
        }
        for (int steps = 1; steps <= LARGEST_SPACE; steps++) {
            lines.add("space " + steps + " " + theme.space(steps));
        }
        lines.add("target " + theme.targetWidth() + " by " + theme.targetHeight());
        lines.add("gap " + theme.gap());
        lines.add("button padding " + theme.buttonPadding());
        lines.add("corner " + theme.corner());
        lines.add("edge " + theme.edge());
        lines.add("focus ring " + theme.focusRing());
        return String.join("\n", lines) + "\n";
    }
}
