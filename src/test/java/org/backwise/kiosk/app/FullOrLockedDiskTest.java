package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.kiosk.adapter.files.TinyLibrary;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.setup.SetUpFiles;
import org.backwise.kiosk.adapter.state.JournalFile;
import org.backwise.kiosk.adapter.state.PinFiles;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.program.AnotherJava;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that staff can have written is tried by a real program on a real disk that is full, and in a real folder that cannot
 * be written: each is told, and every file is as it was. The disks are made in a mount namespace of the program's own, which
 * goes with it.
 */
@EnabledOnOs(OS.LINUX)
class FullOrLockedDiskTest {

    private static final String FULL = "mount -t tmpfs -o size=4m none \"$1\" && cp -a \"$2/.\" \"$1\" && "
            + "{ head -c 8m /dev/zero > \"$1/filler\" 2>/dev/null || true; }";
    private static final String LOCKED =
            "cp -a \"$2/.\" \"$1\" && mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\"";

    @TempDir
    Path root;

    private Path kiosk;
    private Path disk;

    @BeforeEach
    void setUpTheKiosk() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "disks are made by util-linux' unshare");
        kiosk = Files.createDirectory(root.resolve("kiosk"));
        disk = Files.createDirectory(root.resolve("disk"));
        TinyLibrary files = new TinyLibrary(kiosk);
        Path state = Files.createDirectory(kiosk.resolve("state"));
        new PinFiles(state, Clock.systemUTC()).keep(StaffRole.MANAGER, new Pin("27182818"));
        Medium own = new Medium(state.resolve("set-ups").toString(), "set-ups", Medium.Kind.OWN_FOLDER);
        new SetUpFiles(files.folder(), new Media(List.of(), state), Clock.systemUTC()).exportTo(own);
        Path set = Files.list(state.resolve("set-ups")).findFirst().orElseThrow();
        Files.move(set, set.resolveSibling("good.zip"));
        try (JournalFile journal = new JournalFile(state, 730, Clock.systemUTC())) {
            journal.changed(StaffRole.STAFF, "sound", "off", "on");
        }
    }

    @Test
    void onAFullDiskEverythingIsToldAndNothingIsLost() throws Exception {
        Map<String, String> told = everyWriteOn(FULL);

        assertThat(told.get("order")).startsWith("Refused[fault=DISK_FULL");
        assertThat(told.get("setting")).startsWith("Refused").contains("everything is as it was", "disk has room");
        assertNothingIsLost(told);
    }

    @Test
    void inAFolderThatCannotBeWrittenEverythingIsToldAndNothingIsLost() throws Exception {
        Map<String, String> told = everyWriteOn(LOCKED);

        assertThat(told.get("order")).startsWith("Refused[fault=MAY_NOT_WRITE");
        assertThat(told.get("setting")).startsWith("Refused").contains("everything is as it was", "may write");
        assertNothingIsLost(told);
    }

    private static void assertNothingIsLost(Map<String, String> told) {
        assertThat(told.get("notice")).contains("cannot be written");
        assertThat(told).containsEntry("pin", "NOT_WRITTEN").containsEntry("table", "Optional.empty");
        assertThat(told.get("export")).startsWith("Refused[fault=CANNOT_WRITE");
        assertThat(told.get("import")).startsWith("Refused[fault=CANNOT_WRITE");
        assertThat(told).containsEntry("journal", "on").containsEntry("changed", "[]");
    }

    private Map<String, String> everyWriteOn(String disks) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "--user", "--map-root-user", "sh", "-c"));
        command.add(disks + " && shift 2 && exec \"$@\"");
        command.addAll(List.of("sh", disk.toString(), kiosk.toString()));
        command.addAll(AnotherJava.running(EveryWrite.class).command(disk.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.matches("[a-z]+: .*"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ")), line -> line.substring(line.indexOf(": ") + 2)));
    }
}
