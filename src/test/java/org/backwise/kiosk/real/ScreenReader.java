package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The service that screen readers ask, on a bus of its own, and what it tells of the kiosk. */
final class ScreenReader implements AutoCloseable {

    private static final Path JAR = Path.of("/usr/share/java/java-atk-wrapper.jar");
    private static final Path LAUNCHER = Path.of("/usr/libexec/at-spi-bus-launcher");
    private static final Path TREE = Path.of("src/test/python/tree.py");

    private static final Set<String> GROUNDS =
            Set.of("frame", "window", "root pane", "layered pane", "glass pane", "panel", "filler");

    private final Process bus;
    private final Process service;
    private final Map<String, String> environment = new HashMap<>();

    /** One thing that shows, as it is told. */
    record Told(String role, String name, String description) {

        /** What a line of three words with tabs between them says. */
        static Told of(String line) {
            String[] words = line.split("\t", -1);
            return new Told(words[0], words[1], words[2]);
        }

        /** Whether it only holds other things. */
        boolean isGround() {
            return GROUNDS.contains(role);
        }
    }

    private ScreenReader(Display display) {
        this.bus = Said.process(Map.of(), "dbus-daemon", "--session", "--nofork", "--print-address=1");
        environment.put("DISPLAY", display.name());
        environment.put("DBUS_SESSION_BUS_ADDRESS", firstLine(bus));
        environment.put("LD_LIBRARY_PATH", libraries());
        this.service = Said.process(environment, LAUNCHER.toString(), "--launch-immediately");
    }

    static ScreenReader on(Display display) {
        return new ScreenReader(display);
    }

    /** A class that is started with these tests' own classes and the bridge to this reader. */
    Interview interview(Class<?> main, String... arguments) {
        return new Interview(environment, JAR, main, arguments);
    }

    /** This program, with the bridge to this reader. */
    Program heard(Program program) {
        Program there =
                program.on(JAR).set("javax.accessibility.assistive_technologies", "org.GNOME.Accessibility.AtkWrapper");
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            there = there.with(variable.getKey(), variable.getValue());
        }
        return there;
    }

    /** What is told of the window, in this order, without what only holds other things. */
    List<Told> parts() {
        return tree().stream().filter(told -> !told.isGround()).toList();
    }

    /** What shows in the window, in the order in which it is told. */
    List<Told> tree() {
        String said = Said.by(environment, "/usr/bin/python3", TREE.toString(), "Backwise");
        return Stream.of(said.split("\n"))
                .filter(line -> line.contains("\t"))
                .map(Told::of)
                .toList();
    }

    private static String firstLine(Process process) {
        try {
            return process.inputReader().readLine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where Debian keeps the bridge's own library; not every JDK looks there. */
    private static String libraries() {
        try (Stream<Path> machines = Files.list(Path.of("/usr/lib"))) {
            return machines.map(machine -> machine.resolve("jni"))
                    .filter(folder -> Files.exists(folder.resolve("libatk-wrapper.so")))
                    .map(Path::toString)
                    .findFirst()
                    .orElse("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        service.destroy();
        bus.destroy();
    }
}
