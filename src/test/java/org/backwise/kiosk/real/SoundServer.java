package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A sound server of one test's own, so that it may die; only where the tests were given one at all. */
final class SoundServer implements AutoCloseable {

    private final Path folder;
    private Optional<Process> server = Optional.empty();

    SoundServer(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isThere() {
        return System.getenv("PULSE_SERVER") != null;
    }

    /** This program, with its loudspeaker here. */
    Program heard(Program program) {
        return isThere() ? program.with("PULSE_SERVER", address()) : program;
    }

    /** What a program must know to be heard here, or to hear. */
    Map<String, String> environment() {
        return Map.of("PULSE_SERVER", address());
    }

    void start() {
        if (isThere()) {
            Map<String, String> own = Map.of("XDG_RUNTIME_DIR", folder.toString(), "HOME", folder.toString());
            server = Optional.of(Said.process(
                    own,
                    "pulseaudio",
                    "--daemonize=no",
                    "--exit-idle-time=-1",
                    "-n",
                    "--load=module-null-sink sink_name=kiosk",
                    "--load=module-native-protocol-unix auth-anonymous=1 socket=" + socket()));
            Wait.until("the sound server runs", () -> Files.exists(socket()));
        }
    }

    void kill() {
        server.ifPresent(Process::destroyForcibly);
        server.ifPresent(dead -> Wait.until("the sound server is gone", () -> !dead.isAlive()));
    }

    private String address() {
        return "unix:" + socket();
    }

    private Path socket() {
        return folder.resolve("native");
    }

    @Override
    public void close() {
        server.ifPresent(Program::end);
    }
}
