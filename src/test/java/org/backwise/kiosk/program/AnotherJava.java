package org.backwise.kiosk.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a program in a Java of its own, which sees what these tests see.
 *
 * @param program its main class
 * @param options of that Java
 */
public record AnotherJava(Class<?> program, List<String> options) {

    /** Options with which a small program is soon started. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    /** For a program that does little. */
    public static AnotherJava running(Class<?> program) {
        return new AnotherJava(program, QUICK);
    }

    /** Where the Java is that runs these tests. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** With these arguments of the program. */
    public List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(executable()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** To be started; what it has to complain about stands among what the tests print. */
    public ProcessBuilder builder(String... arguments) {
        return new ProcessBuilder(command(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
