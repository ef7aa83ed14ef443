package org.backwise.kiosk.adapter.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.backwise.kiosk.adapter.files.SafeFile;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.staff.MuteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The day on which staff silenced the kiosk, as {@code muted.txt} in the state folder; no file where they did not. */
public final class MuteFile implements MuteStore {

    private static final Logger LOG = LoggerFactory.getLogger(MuteFile.class);

    private final Path file;
    private final Clock clock;

    /** @param state the state folder */
    public MuteFile(Path state, Clock clock) {
        this.file = state.resolve("muted.txt");
        this.clock = clock;
    }

    @Override
    public Mute now() {
        try {
            boolean today = Files.exists(file) && Files.readString(file).strip().equals(today());
            return today ? Mute.ON : Mute.OFF;
        } catch (IOException unreadable) {
            return Mute.OFF;
        }
    }

    @Override
    public void keep(Mute mute) {
        try {
            if (mute == Mute.OFF) {
                Files.deleteIfExists(file);
            } else {
                new SafeFile(file, SafeFile.Kept.NOT).write(today() + "\n");
            }
        } catch (IOException refused) {
            LOG.warn("Whether the kiosk is muted cannot be kept: {}", refused.toString());
        }
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
