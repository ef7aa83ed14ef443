package org.backwise.kiosk.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.program.AnotherJava;

/**
 * A program in a Java of its own, each time a fresh one, with or without an archive of the data of its classes.
 *
 * @param program its main class
 * @param options of the JVM
 * @param classPath folders and jars, in order
 */
record FreshJava(Class<?> program, List<String> options, List<Path> classPath) {

    /** With the compiler that the kiosk is started with, which is soon done with what is used once. */
    static FreshJava asTheKiosk(Class<?> program) {
        return new FreshJava(program, List.of("-XX:TieredStopAtLevel=1"), classPathOf(program));
    }

    /** Runs once with these arguments to see what is loaded. Archives know jars only, so folders become jars first. */
    FreshJava archived(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<Path> jars = new ArrayList<>();
        for (Path place : classPath) {
            if (!Files.isDirectory(place)) {
                jars.add(place);
            } else if (Files.isDirectory(place.resolve("org"))) {
                jars.add(jar(place, folder.resolve(jars.size() + ".jar")));
            }
        }
        Path archive = folder.resolve("class-data.jsa");
        new FreshJava(program, and("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"), jars).run(arguments);
        return new FreshJava(program, and("-XX:SharedArchiveFile=" + archive), jars);
    }

    private List<String> and(String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    /** What it prints, without the last line's end. */
    String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(AnotherJava.executable()));
        command.addAll(options);
        command.addAll(List.of("-cp", joined(), program.getName()));
        command.addAll(arguments);
        Process java = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(java.getInputStream().readAllBytes()).strip();
        if (java.waitFor() != 0) {
            throw new IllegalStateException("it failed: " + said);
        }
        return said;
    }

    private String joined() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path folder, Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
                Stream<Path> inside = Files.walk(folder)) {
            for (Path part : (Iterable<Path>) inside.filter(Files::isRegularFile)::iterator) {
                jar.putNextEntry(new JarEntry(folder.relativize(part).toString().replace(File.separatorChar, '/')));
                Files.copy(part, jar);
                jar.closeEntry();
            }
        }
        return file;
    }

    /** Under Maven the classes come from its own loader, which knows their places. */
    private static List<Path> classPathOf(Class<?> program) {
        if (program.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(url.getPath()))
                    .toList();
        }
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }
}
