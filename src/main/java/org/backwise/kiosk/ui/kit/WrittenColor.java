package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The colours in an SVG text, in the ways in which drawing programs write them. */
final class WrittenColor {

    private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern LONG = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d+)\\s*,\\s*(\\d+)\\s*,\\s*(\\d+)\\s*\\)");
    private static final Pattern NO_COLOR =
            Pattern.compile("|none|transparent|inherit|currentcolor|context-.*|url\\(.*");
    private static final Map<String, Color> NAMES = Map.of("black", Color.BLACK, "white", Color.WHITE);
    private static final List<String> IN_STYLES = List.of("fill", "stroke", "stop-color", "stroke-width");

    private WrittenColor() {}

    /** Empty where a value stands for no colour of its own; a colour in an unusual spelling counts as a middle grey. */
    static Optional<Color> of(String value) {
        String written = value.trim().toLowerCase(Locale.ROOT);
        return NO_COLOR.matcher(written).matches() ? Optional.empty() : Optional.of(color(written));
    }

    private static Color color(String written) {
        Matcher three = SHORT.matcher(written);
        if (three.matches()) {
            return Color.decode(three.replaceAll("#$1$1$2$2$3$3"));
        }
        Matcher rgb = RGB.matcher(written);
        if (rgb.matches()) {
            return new Color(channel(rgb.group(1)), channel(rgb.group(2)), channel(rgb.group(3)));
        }
        return LONG.matcher(written).matches() ? Color.decode(written) : NAMES.getOrDefault(written, Color.GRAY);
    }

    private static int channel(String digits) {
        return digits.length() > 3 ? 255 : Math.min(255, Integer.parseInt(digits));
    }

    /** Writes the colours of a style as attributes, which a style would outdo. */
    static void spreadStyle(Element element) {
        String style = element.getAttribute("style");
        if (style.isBlank()) {
            return;
        }
        StringBuilder rest = new StringBuilder();
        Arrays.stream(style.split(";")).map(part -> part.split(":", 2)).forEach(part -> {
            if (part.length == 2 && IN_STYLES.contains(part[0].trim())) {
                element.setAttribute(part[0].trim(), part[1].trim());
            } else {
                rest.append(String.join(":", part)).append(';');
            }
        });
        element.setAttribute("style", rest.toString());
    }
}
