package org.backwise.kiosk.real;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backwise.kiosk.program.AnotherJava;
import org.backwise.kiosk.real.ScreenReader.Told;

/** A program in a JVM of its own that can be asked, line by line, what stands in its window. */
final class Interview implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    /** Something that stands in the window, and whether it has the focus. */
    record Standing(Told told, String id, boolean hasFocus) {

        static Standing of(String line) {
            String[] words = line.split("\t", -1);
            return new Standing(new Told(words[0], words[1], words[2]), words[3], Boolean.parseBoolean(words[4]));
        }
    }

    Interview(Map<String, String> environment, Path bridge, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                AnotherJava.executable(),
                "-Djavax.accessibility.assistive_technologies=org.GNOME.Accessibility.AtkWrapper",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + bridge,
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            this.process = builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        this.answers = process.inputReader();
        this.questions = process.outputWriter();
    }

    /** What stands in the window after this was asked for, in reading order; nothing where it ends. */
    List<Standing> ask(String question) {
        try {
            questions.write(question + "\n");
            questions.flush();
            List<Standing> standing = new ArrayList<>();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.equals(WindowContents.END)) {
                    return standing;
                }
                if (line.startsWith(WindowContents.PART)) {
                    standing.add(Standing.of(line.substring(WindowContents.PART.length())));
                }
            }
            throw new AssertionError("the program has ended while it was asked: " + question);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        Program.end(process);
    }
}
