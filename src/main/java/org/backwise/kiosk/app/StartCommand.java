package org.backwise.kiosk.app;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.backwise.kiosk.adapter.files.KeysFile;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureCheck;
import org.backwise.kiosk.adapter.files.PronunciationFile;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.adapter.files.ReadSettings;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.supervision.RestartFile;
import org.backwise.kiosk.adapter.supervision.Supervisor;
import org.backwise.kiosk.adapter.supervision.Systemd;
import org.backwise.kiosk.core.health.Recovery;
import org.backwise.kiosk.core.library.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be asked of the program on the command line. */
@Command(
        name = "backwise",
        versionProvider = BuildVersion.class,
        description = "A kiosk for waiting rooms: ease a stiff back, safely.",
        sortOptions = false)
final class StartCommand implements Callable<Integer> {

    /** The window is open; the program ends when staff leave it. */
    static final int KEEPS_RUNNING = -1;

    /** How the supervisor starts the kiosk; not for people. */
    static final String SUPERVISED = "--supervised";

    static final String SAFE = "--safe";

    private static final int FINE = 0;
    private static final int PROBLEMS = 1;
    private static final int CANNOT_START = 2;

    @Option(
            names = "--window",
            paramLabel = "WxH",
            converter = WindowSize.class,
            description = "open in a window of this size, for example 1280x800, and not on the whole screen")
    private Dimension window;

    @Option(names = "--config", paramLabel = "DIR", description = "the clinic's folder, in place of kiosk-config")
    private Path config;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "where the kiosk keeps its log and pages, in place of $XDG_STATE_HOME/backwise")
    private Path state;

    @Option(names = "--check", description = "check content and settings, tell every problem, and end: 0 none, 1 some")
    private boolean check;

    @Option(names = "--health", description = "tell how the kiosk is, and end: 0 well, 1 something is to be done")
    private boolean health;

    @Option(names = SUPERVISED, hidden = true)
    private boolean supervised;

    @Option(names = SAFE, hidden = true)
    private boolean safe;

    @Spec
    private CommandSpec spec;

    @Option(names = "--version", versionHelp = true, description = "tell the version")
    private boolean version;

    @Option(names = "--help", usageHelp = true, description = "tell all this")
    private boolean help;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path stateFolder = Places.stateFolder(Optional.ofNullable(state));
        if (health) {
            HealthReport report = HealthReport.of(stateFolder);
            System.out.println(report.text().stripTrailing());
            return report.code();
        }
        if (!check && !supervised && window == null) {
            return supervise(stateFolder);
        }
        System.setProperty("backwise.state", stateFolder.toString());
        KioskFolder given = Places.kioskFolder(Optional.ofNullable(config));
        return start(safe ? nowhere(given) : given, stateFolder);
    }

    /** The kiosk in a process of its own, started again whenever it fails. */
    private int supervise(Path stateFolder) throws IOException, InterruptedException {
        Supervisor supervisor = new Supervisor(
                new ChildCommand(spec.commandLine().getParseResult().originalArgs())::of,
                new RestartFile(stateFolder, Clock.systemDefaultZone()),
                Systemd.of(System.getenv()),
                System.err::println);
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::stop, "end"));
        return supervisor.run();
    }

    /** A folder without content: what is built in shows. */
    private static KioskFolder nowhere(KioskFolder given) {
        return new KioskFolder(given.config().resolve("none"), given.media().resolve("none"));
    }

    private int start(KioskFolder folder, Path stateFolder) {
        CompletableFuture<Boolean> display = check ? CompletableFuture.completedFuture(false) : display();
        ReadSettings settings = new SettingsFile().read(folder);
        ReadLibrary library = Content.read(folder, stateFolder, settings.settings());
        List<Problem> problems = new ArrayList<>(settings.problems());
        problems.addAll(library.problems());
        problems.addAll(new PronunciationFile().read(folder).problems());
        problems.addAll(new KeysFile().read(folder).problems());
        if (check) {
            problems.addAll(new PictureCheck(folder).problems(library.pictures()));
        }
        problems.forEach(System.err::println);
        if (check) {
            System.out.println(problems.isEmpty() ? "No problems." : "Problems: " + problems.size());
            return problems.isEmpty() ? FINE : PROBLEMS;
        }
        return canWrite(stateFolder) && isThere(display.join())
                ? open(folder, stateFolder, settings, library)
                : CANNOT_START;
    }

    private int open(KioskFolder folder, Path stateFolder, ReadSettings settings, ReadLibrary library) {
        new Kiosk(folder, stateFolder, settings.settings(), supervised ? Lifeline.SUPERVISED : Lifeline.NONE)
                .open(library, Optional.ofNullable(window), safe ? Recovery.Mode.SAFE : Recovery.Mode.USUAL);
        return KEEPS_RUNNING;
    }

    private static boolean canWrite(Path stateFolder) {
        try {
            Files.createDirectories(stateFolder);
            Files.delete(Files.createTempFile(stateFolder, "start", ".tmp"));
            return true;
        } catch (IOException refused) {
            System.err.println("Cannot write in the state folder " + stateFolder
                    + ". Make it writable, or name another with --state DIR.");
            return false;
        }
    }

    /** Looks for a display and gets it ready on threads of their own, since reading content takes as long. */
    private static CompletableFuture<Boolean> display() {
        return CompletableFuture.supplyAsync(StartCommand::prepareDisplay, work -> new Thread(work, "display").start());
    }

    private static boolean prepareDisplay() {
        try {
            GraphicsEnvironment screens = GraphicsEnvironment.getLocalGraphicsEnvironment();
            if (!GraphicsEnvironment.isHeadless() && screens.getScreenDevices().length > 0) {
                Kiosk.prepare();
                return true;
            }
        } catch (java.awt.AWTError | RuntimeException none) {
            // told by who waits for it
        }
        return false;
    }

    private static boolean isThere(boolean display) {
        if (!display) {
            System.err.println("No display found. Start the kiosk on a machine with a screen, or set DISPLAY.");
        }
        return display;
    }
}
