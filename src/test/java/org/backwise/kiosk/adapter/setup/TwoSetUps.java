package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.core.setup.FoundSetUp;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.setup.SetUpOutcome;

/**
 * A kiosk, and two set-ups that it can take over: "hill" and "lake". Each has the clinic's name and a picture of its own.
 *
 * @param root holds the kiosk in {@code kiosk} and the set-ups beside it
 */
record TwoSetUps(Path root) {

    private static final String SETTINGS = "kiosk-config/kiosk.yaml";
    private static final String PICTURE = "media/pictures/dot.svg";

    static TwoSetUps writtenTo(Path root) {
        new TinyLibrary(root.resolve("kiosk"));
        TwoSetUps made = new TwoSetUps(root);
        made.export("hill");
        made.export("lake");
        return made;
    }

    private void export(String name) {
        TinyLibrary other = new TinyLibrary(root.resolve(name)).change(SETTINGS, "Tiny Clinic", name);
        other.write(PICTURE, other.text(PICTURE).replace("</svg>", "<!-- " + name + " --></svg>"));
        Path stick = root.resolve(name + "-stick");
        Medium medium = new Medium(stick.toString(), name, Medium.Kind.REMOVABLE);
        new SetUpFiles(other.folder(), noMedia(), Clock.systemUTC()).exportTo(medium);
    }

    /** The kiosk's own folders. */
    KioskFolder folder() {
        return new KioskFolder(root.resolve("kiosk/kiosk-config"), root.resolve("kiosk/media"));
    }

    SetUpFiles kiosk(Moves moves) {
        return new SetUpFiles(folder(), noMedia(), Clock.systemUTC(), Limits.USUAL, moves);
    }

    private Media noMedia() {
        return new Media(List.of(), root.resolve("no-state"));
    }

    SetUpOutcome takeOver(String name, Moves moves) {
        return kiosk(moves).importFrom(found(name));
    }

    private FoundSetUp found(String name) {
        Path stick = root.resolve(name + "-stick");
        try (Stream<Path> files = Files.list(stick)) {
            Path file = files.findFirst().orElseThrow();
            Medium medium = new Medium(stick.toString(), name, Medium.Kind.REMOVABLE);
            return new FoundSetUp(file.toString(), String.valueOf(file.getFileName()), medium);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every file of the kiosk, hidden ones and those kept included. */
    Map<String, String> kiosk() {
        return all(root.resolve("kiosk"));
    }

    /** What the kiosk would be with this set-up, and without what it keeps. */
    Map<String, String> alone(String name) {
        return visible(all(root.resolve(name)));
    }

    Map<String, String> visible() {
        return visible(kiosk());
    }

    private static Map<String, String> visible(Map<String, String> all) {
        all.keySet().removeIf(name -> name.startsWith(".") || name.contains("/."));
        return all;
    }

    private static Map<String, String> all(Path folder) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }
}
