package org.backwise.kiosk.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The screen readers' bridges that this machine asks Java for. AWT ends the program where one of them is not installed;
 * so those that are not are left out, before AWT begins.
 */
final class AssistiveTechnologies {

    /** Read by AWT; empty for none. */
    static final String PROPERTY = "javax.accessibility.assistive_technologies";

    private static final String KEY = "assistive_technologies";

    private AssistiveTechnologies() {}

    /** From now on only those are asked for that are there. Called before the first window. */
    static void leaveOutMissing() {
        asked().ifPresent(names -> System.setProperty(PROPERTY, there(names)));
    }

    /** What is asked for: on the command line, else by this user, else by this machine. */
    private static Optional<String> asked() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> in(Path.of(System.getProperty("user.home"), ".accessibility.properties")))
                .or(() -> in(Path.of(System.getProperty("java.home"), "conf", "accessibility.properties")));
    }

    private static Optional<String> in(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
        return Optional.ofNullable(properties.getProperty(KEY));
    }

    /** Those of the names, joined by commas, that can be loaded. */
    static String there(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && isThere(name))
                .collect(Collectors.joining(","));
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, ClassLoader.getSystemClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
