package org.backwise.kiosk.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.backwise.kiosk.program.AnotherJava;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon the first screen comes, with and without an archive of the data of its classes, made as the package makes its
 * own. Both in turn, since other programs share the machines that run tests.
 */
@Tag("real")
@Tag("real-screen")
final class StartTest {

    private static final int TIMES = 5;

    @TempDir
    private Path folder;

    @Test
    void theFirstScreenComesSoonerWithAnArchive() throws Exception {
        Clinic clinic = Clinic.in(folder);
        Program plain = clinic.program().from(jar());
        Path archive = archive(clinic, plain);
        Program archived = plain.kioskOptions("-Xshare:auto", "-XX:SharedArchiveFile=" + archive);

        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            without.add(millisToFirstScreen(clinic, plain));
            with.add(millisToFirstScreen(clinic, archived));
        }

        Figures.tell("start to first screen, without an archive", without);
        Figures.tell("start to first screen, with an archive", with);
        assertThat(Figures.median(with)).isLessThan(Figures.median(without));
    }

    private static double millisToFirstScreen(Clinic clinic, Program program) throws Exception {
        long begun = System.nanoTime();
        try (RunningKiosk kiosk = RunningKiosk.open(clinic, program, Display.given())) {
            double millis = (System.nanoTime() - begun) / 1e6;
            assertThat(kiosk.screen()).isEqualTo("Welcome");
            return millis;
        } finally {
            Files.delete(clinic.state().resolve("log").resolve("backwise.log"));
        }
    }

    /** Archives know jars only. */
    private Path jar() {
        Path jar = folder.resolve("backwise.jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        int code = tool.run(
                System.out,
                System.err,
                "cf",
                jar.toString(),
                "-C",
                Path.of("target", "classes").toString(),
                ".");
        assertThat(code).isZero();
        return jar;
    }

    /** Of what is loaded until the first screen shows. */
    private Path archive(Clinic clinic, Program plain) throws Exception {
        Path loaded = folder.resolve("classes.txt");
        Path archive = folder.resolve("backwise.jsa");
        millisToFirstScreen(clinic, plain.kioskOptions("-XX:DumpLoadedClassList=" + loaded));
        Said.by(
                Map.of(),
                AnotherJava.executable(),
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + loaded,
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                folder.resolve("backwise.jar") + File.pathSeparator + Program.libraries());
        assertThat(archive).exists();
        return archive;
    }
}
