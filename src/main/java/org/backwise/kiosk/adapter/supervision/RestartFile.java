package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.health.Ending;
import org.backwise.kiosk.core.health.Recovery;
import org.backwise.kiosk.core.health.Restart;

/** The last hundred restarts and why, one a line, in the state folder. */
public final class RestartFile {

    private static final int MOST = 100;

    private final Path file;
    private final Clock clock;

    /** @param state the state folder, made when it is not there */
    public RestartFile(Path state, Clock clock) {
        this.file = state.resolve("restarts.txt");
        this.clock = clock;
    }

    /** Writes one more down. A disk that is full keeps nobody from starting again. */
    void add(Ending ending, int code, Duration lived, Recovery.Mode next) {
        List<String> lines = new ArrayList<>(lines());
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        lines.add(new Restart(now, ending, code, lived.toSeconds(), next).line());
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling("restarts.tmp");
            Files.write(fresh, lines.subList(Math.max(0, lines.size() - MOST), lines.size()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            // told by the health screen, which looks at the disk
        }
    }

    /** All that are known, the oldest first; lines that cannot be read are left out. */
    public List<Restart> read() {
        return lines().stream().flatMap(line -> Restart.of(line).stream()).toList();
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
