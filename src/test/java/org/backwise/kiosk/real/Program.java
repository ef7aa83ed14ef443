package org.backwise.kiosk.real;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.program.AnotherJava;

/**
 * The kiosk as it was built, started in a JVM of its own from the project's folder.
 *
 * @param jvm options of that JVM
 * @param given variables of its environment that differ from those of the tests
 * @param taken variables that it does not get
 */
record Program(List<String> arguments, List<String> jvm, Map<String, String> given, Set<String> taken) {

    private static final Path LAUNCHER = Path.of("src", "deb", "files", "backwise");
    private static final String MAIN = "org.backwise.kiosk.app.Main";

    /** Which screens come is written to the log, which it is not in service. */
    private static final String SCREENS = "-Dbackwise.screens=INFO";

    /** As long as it may take to answer and end. */
    private static final long LONGEST_SECONDS = 60;

    Program(String... arguments) {
        this(List.of(arguments), List.of(), Map.of(), Set.of());
    }

    Program with(String name, String value) {
        Map<String, String> more = new HashMap<>(given);
        more.put(name, value);
        return new Program(arguments, jvm, more, taken);
    }

    Program without(String name) {
        Set<String> more = new HashSet<>(taken);
        more.add(name);
        return new Program(arguments, jvm, given, more);
    }

    /** With this system property. */
    Program set(String property, String value) {
        return options("-D" + property + "=" + value);
    }

    /** With this library on its class path. */
    Program on(Path jar) {
        return options("-cp", classes() + File.pathSeparator + jar);
    }

    /** Out of this jar instead of the folder in which its classes were compiled; those of the libraries stay. */
    Program from(Path jar) {
        return options("-cp", jar + File.pathSeparator + libraries());
    }

    /** Of the kiosk itself, not of its supervisor. */
    Program kioskOptions(String... options) {
        return set("backwise.jvm", String.join(" ", options));
    }

    /** With the options of the JVM that the package starts, but for those that need what it installs. */
    Program asInstalled() {
        try (Stream<String> lines = Files.lines(LAUNCHER)) {
            return options(lines.flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> word.startsWith("-X"))
                    .filter(word -> !word.contains("$"))
                    .toArray(String[]::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Program options(String... more) {
        List<String> all = new ArrayList<>(jvm);
        all.addAll(List.of(more));
        return new Program(arguments, all, given, taken);
    }

    /** On a machine that has neither loudspeaker nor printer. */
    Program withoutSoundAndPrinter() {
        return without("PULSE_SERVER")
                .with("ALSA_CONFIG_PATH", "/dev/null")
                .with("CUPS_SERVER", "localhost:9"); // nobody answers there
    }

    /** Started; what it says is written to {@code out} and {@code errors} in this folder. */
    Process startedIn(Path folder) {
        List<String> command = new ArrayList<>(List.of(AnotherJava.executable(), SCREENS, "-cp", classes()));
        command.addAll(jvm);
        command.add(MAIN);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().keySet().removeAll(taken);
        builder.environment().putAll(given);
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Started, and waited for until it has ended. */
    Ended endedIn(Path folder) throws IOException, InterruptedException {
        Process process = startedIn(folder);
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still runs: " + arguments);
        }
        return new Ended(
                process.exitValue(),
                Files.readAllLines(folder.resolve("out")),
                Files.readAllLines(folder.resolve("errors")));
    }

    /** Ends what was started: by asking, and, where that does not help in five seconds, by force. Then it writes no more. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
