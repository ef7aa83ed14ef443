package org.backwise.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.setup.SwappedFolder;
import org.backwise.kiosk.adapter.setup.SwappedSetUp;

/** Where the kiosk finds its files. */
final class Places {

    private static final String CONFIG = "kiosk-config";
    private static final String MEDIA = "media";

    private Places() {}

    /** The clinic's folder as named, else the one in the current folder, else the one beside the program. */
    static KioskFolder kioskFolder(Optional<Path> named) {
        Path home = home();
        Path config =
                mended(named.orElse(home.resolve(CONFIG))).toAbsolutePath().normalize();
        Path beside = config.resolveSibling(MEDIA);
        return whole(new KioskFolder(config, Files.isDirectory(beside) ? beside : home.resolve(MEDIA)));
    }

    /** The same folders, as they were before a set-up of which only a part was taken over. */
    private static KioskFolder whole(KioskFolder folder) {
        try {
            new SwappedSetUp(folder).mend();
        } catch (IOException refused) {
            System.err.println(folder.config() + " is half of one set-up and half of another: " + refused);
        }
        return folder;
    }

    /** The same folder, put back where taking over a set-up was cut off. */
    private static Path mended(Path config) {
        try {
            new SwappedFolder(config).mend();
        } catch (IOException refused) {
            System.err.println(config + " is missing and cannot be put back: " + refused);
        }
        return config;
    }

    private static Path home() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.of(here, program(), program().resolveSibling(""))
                .filter(folder -> Files.isDirectory(mended(folder.resolve(CONFIG))))
                .findFirst()
                .orElse(here);
    }

    /** The folder that holds the program's jar. */
    private static Path program() {
        try {
            Path code = Path.of(Places.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.toAbsolutePath().getParent();
        } catch (java.net.URISyntaxException | RuntimeException unknown) {
            return Path.of("").toAbsolutePath();
        }
    }

    /** The state folder as named, else the one that the XDG Base Directory Specification gives. */
    static Path stateFolder(Optional<Path> named) {
        return named.orElseGet(() -> Optional.ofNullable(System.getenv("XDG_STATE_HOME"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), ".local", "state"))
                        .resolve("backwise"))
                .toAbsolutePath()
                .normalize();
    }
}
