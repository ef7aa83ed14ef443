package org.backwise.kiosk.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.PictureName;

/** The pictures that come with the kiosk. */
final class ShippedPictures {

    private static final Path FOLDER = Path.of("media", "pictures");
    private static final String END = ".svg";
    private static final Pattern COLORED =
            Pattern.compile("class=\"([a-z-]+)\" fill=\"(?:none\" stroke=\")?(#[0-9A-Fa-f]{6})\"");

    /** A colour that pictures are drawn in, and what it is for. */
    record Drawn(String role, String hex) {}

    private ShippedPictures() {}

    static List<PictureName> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(END))
                    .sorted()
                    .map(name -> new PictureName(name.substring(0, name.length() - END.length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Optional<String> text(PictureName name) {
        try {
            return Optional.of(Files.readString(FOLDER.resolve(name + END)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean hasGhost(PictureName name) {
        return text(name).orElseThrow().contains("class=\"ghost\" display");
    }

    /** Every colour in any of the pictures, with its role. */
    static Set<Drawn> colors() {
        Set<Drawn> found = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        for (PictureName name : names()) {
            Matcher matcher = COLORED.matcher(text(name).orElseThrow());
            while (matcher.find()) {
                found.add(new Drawn(matcher.group(1), matcher.group(2)));
            }
        }
        return found;
    }
}
