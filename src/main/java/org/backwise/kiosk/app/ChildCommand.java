package org.backwise.kiosk.app;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.health.Recovery;

/** The command line of the kiosk as its supervisor starts it: the same program in a JVM of its own. */
final class ChildCommand {

    /** More options for the kiosk's JVM, parted by spaces, can be given to the supervisor by this property. */
    private static final String MORE_OPTIONS = "backwise.jvm";

    /**
     * Without data for monitoring tools, which would wake the kiosk twenty times a second and lie in a temporary folder.
     * Compiled once and simply: that halves what a start takes of the processor, and what moves later is drawn no slower.
     * The last four let the machine rest while nobody is there: the JVM's own housekeeping comes every 10 s, not five times
     * a second. Where a JVM does not know them, it leaves them out.
     */
    private static final List<String> JVM = List.of(
            "-Xmx768m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:GuaranteedSafepointInterval=0",
            "-XX:AsyncDeflationInterval=10000");

    private final List<String> arguments;

    /** @param arguments what the program was started with */
    ChildCommand(List<String> arguments) {
        this.arguments = arguments;
    }

    List<String> of(Recovery.Mode mode) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        Stream.of(System.getProperty(MORE_OPTIONS, "").split(" "))
                .filter(Predicate.not(String::isBlank))
                .forEach(command::add);
        command.addAll(properties());
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.addAll(arguments);
        command.add(StartCommand.SUPERVISED);
        if (mode == Recovery.Mode.SAFE) {
            command.add(StartCommand.SAFE);
        }
        return command;
    }

    private static List<String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("backwise.") || name.equals(AssistiveTechnologies.PROPERTY))
                .filter(name -> !name.equals(MORE_OPTIONS))
                .sorted()
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .toList();
    }

    /** Maven runs the program in its own JVM with a class loader that knows where the classes are. */
    private static String classPath() {
        if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(ChildCommand::path)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static Path path(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException strange) {
            throw new IllegalStateException("not a place of classes: " + url, strange);
        }
    }
}
