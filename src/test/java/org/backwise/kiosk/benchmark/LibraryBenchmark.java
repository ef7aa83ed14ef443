package org.backwise.kiosk.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.adapter.files.SettingsFile;

/**
 * How long loading and checking takes, from the start of a fresh Java to the finished library, how much work it is for
 * the processors, and how much memory the library keeps: for the shipped flows, for 1,000, and for 1,000 with pictures
 * of {@value #LARGE} bytes each; the shipped ones also with an archive of class data, as an installed kiosk has it. On a
 * busy machine the time tells of the others too, the work does not. Run it with {@code mvn -q test-compile exec:java
 * -Plibrary-benchmark}.
 */
final class LibraryBenchmark {

    private static final int RUNS = 5;
    private static final int MANY = 1000;
    private static final int LARGE = 490_000;

    private LibraryBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 2) {
            load(new KioskFolder(Path.of(args[0]), Path.of(args[1])));
            return;
        }
        Path media = Path.of("media").toAbsolutePath();
        Path shipped = Path.of("kiosk-config").toAbsolutePath();
        FreshJava kiosk = FreshJava.asTheKiosk(LibraryBenchmark.class);
        print("shipped flows", kiosk, shipped, media);
        Path archive = Files.createTempDirectory("class-data");
        Path many = Files.createTempDirectory("many-flows");
        Path large = Files.createTempDirectory("large-pictures");
        try {
            FreshJava archived = kiosk.archived(archive, List.of(shipped.toString(), media.toString()));
            print("shipped flows, class-data archive", archived, shipped, media);
            multiply(shipped, many);
            print(MANY + " flows", kiosk, many, media);
            enlarge(media, large);
            print(MANY + " flows, large pictures", kiosk, many, large);
        } finally {
            delete(archive);
            delete(many);
            delete(large);
        }
    }

    /** Runs in a Java of its own: time and work since it started, flows, problems, and memory kept, in one line. */
    private static void load(KioskFolder folder) {
        ReadLibrary read =
                new LibraryFiles().read(folder, new SettingsFile().read(folder).settings());
        long millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long work = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        System.gc();
        long kept = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(
                "%d %d %d %d %d%n",
                millis,
                work / 1_000_000,
                read.library().flows().size(),
                read.problems().size(),
                kept / 1024);
    }

    private static void print(String what, FreshJava java, Path config, Path media)
            throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        String[] last = {};
        for (int run = 0; run < RUNS; run++) {
            last = java.run(List.of(config.toString(), media.toString())).split(" ");
            millis.add(Long.parseLong(last[0]));
            work.add(Long.parseLong(last[1]));
        }
        Collections.sort(millis);
        Collections.sort(work);
        System.out.printf(
                "%s: %s loaded in %d ms (median of %d fresh starts, %d to %d), work %d ms, problems %s, heap %s kB%n",
                what,
                last[2],
                millis.get(RUNS / 2),
                RUNS,
                millis.get(0),
                millis.get(RUNS - 1),
                work.get(RUNS / 2),
                last[3],
                last[4]);
    }

    private static void multiply(Path config, Path into) throws IOException {
        copy(config, into);
        List<Path> flows;
        try (Stream<Path> found = Files.list(config.resolve("flows"))) {
            flows = found.filter(Files::isDirectory).sorted().toList();
        }
        StringBuilder order = new StringBuilder("flows:\n");
        flows.forEach(
                flow -> order.append("  - flow: ").append(flow.getFileName()).append("\n    shown: yes\n"));
        for (int number = flows.size(); number < MANY; number++) {
            Path flow = flows.get(number % flows.size());
            String id = flow.getFileName() + "-" + number;
            Path copy = into.resolve("flows").resolve(id);
            copy(flow, copy);
            Path structure = copy.resolve("flow.yaml");
            Files.writeString(
                    structure, Files.readString(structure).replaceFirst("(?m)^id: " + flow.getFileName(), "id: " + id));
            order.append("  - flow: ").append(id).append("\n    shown: yes\n");
        }
        Files.writeString(into.resolve("order.yaml"), order.toString());
    }

    private static void enlarge(Path media, Path into) throws IOException {
        copy(media.resolve("pictures"), into.resolve("pictures"));
        try (Stream<Path> pictures = Files.list(into.resolve("pictures"))) {
            for (Path picture : (Iterable<Path>) pictures::iterator) {
                String text = Files.readString(picture);
                Files.writeString(picture, text + " ".repeat(Math.max(0, LARGE - text.length())));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException stuck) {
                    throw new UncheckedIOException(stuck);
                }
            });
        }
    }
}
