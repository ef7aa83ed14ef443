package org.backwise.kiosk.adapter.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuPressureTest {

    @TempDir
    private Path folder;

    @Test
    void isReadAsLinuxTellsIt() throws IOException {
        Path file = Files.writeString(
                folder.resolve("cpu"),
                "some avg10=98.14 avg60=99.03 avg300=97.61 total=6458452965\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=7\n");

        assertThat(new CpuPressure(file).total()).isEqualTo(Duration.ofNanos(6_458_452_965_000L));
    }

    @Test
    void isNoneWhereItIsNotTold() {
        assertThat(new CpuPressure(folder.resolve("missing")).total()).isZero();
    }
}
