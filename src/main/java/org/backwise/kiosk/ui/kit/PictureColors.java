package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.ui.theme.Palette;
import org.backwise.kiosk.ui.theme.Role;

/**
 * How each role of the pictures is drawn in one contrast, from a table beside this class. A line of it reads
 * {@code role = shade; wider 2; edged 3; rimmed 4}, all but the shade as needed, in units of the picture. A shade is
 * {@code #rrggbb}; {@code ground} or {@code ink}, the theme's own; {@code hatch fine}, {@code bold} or {@code dense},
 * stripes of ink on ground; {@code split}, ink where it was drawn dark and ground where pale; or {@code tone darkest
 * lightest strength}. Instead of a role there may be {@code role/other}, the role where it edges another or is edged by
 * it, {@code role/line}, the role where it is a line, and {@code *}, every colour without a role.
 */
final class PictureColors {

    private static final String OTHERS = "*";

    private final Color ground;
    private final Color ink;
    private final Map<String, Tint> tints;

    private PictureColors(Contrast contrast) {
        Palette palette = Palette.of(contrast);
        this.ground = palette.color(Role.PICTURE_GROUND);
        this.ink = palette.color(Role.INK);
        Properties table = read(contrast.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        this.tints = table.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(role -> role, role -> asWritten(table.getProperty(role))));
    }

    static PictureColors of(Contrast contrast) {
        return new PictureColors(contrast);
    }

    Color ground() {
        return ground;
    }

    Color ink() {
        return ink;
    }

    /** The tint of a role; empty if this is none. */
    Optional<Tint> tint(String role) {
        return role.equals(OTHERS) ? Optional.empty() : Optional.ofNullable(tints.get(role));
    }

    /** The tint of a role in a place of its own, else wherever it is. */
    Optional<Tint> tint(String role, List<String> places) {
        return places.stream()
                .map(place -> tints.get(role + "/" + place))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> tint(role));
    }

    /** The tint of what has no role. */
    Tint others() {
        return tints.get(OTHERS);
    }

    private static Properties read(String contrast) {
        String resource = "picture-colors/" + contrast + ".properties";
        Properties table = new Properties();
        try (InputStream in = PictureColors.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + resource);
            }
            table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return table;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Tint asWritten(String written) {
        String[] parts = written.split(";");
        return new Tint(
                shade(parts[0].trim().split(" +")),
                number(parts, "wider "),
                number(parts, "edged "),
                number(parts, "rimmed "));
    }

    private static double number(String[] parts, String name) {
        return Arrays.stream(parts)
                .map(String::trim)
                .filter(part -> part.startsWith(name))
                .mapToDouble(part -> Double.parseDouble(part.substring(name.length())))
                .findFirst()
                .orElse(0);
    }

    private Shade shade(String[] words) {
        return switch (words[0]) {
            case "ground" -> Shade.Same.of(ground);
            case "ink" -> Shade.Same.of(ink);
            case "hatch" ->
                new Shade.Same(
                        Hatching.valueOf(words[1].toUpperCase(Locale.ROOT)).paint());
            case "split" -> new Shade.Split(ink, ground);
            case "tone" ->
                new Shade.Toned(
                        Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
            default -> Shade.Same.of(Color.decode(words[0]));
        };
    }
}
