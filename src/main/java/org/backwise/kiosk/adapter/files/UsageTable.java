package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.backwise.kiosk.core.usage.Usage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes counts as a table that any spreadsheet opens. */
public final class UsageTable {

    private static final Logger LOG = LoggerFactory.getLogger(UsageTable.class);

    private UsageTable() {}

    /** The name of the file; empty where it could not be written. Blocks until it is on the disk. */
    public static Optional<String> write(Usage usage, Path folder, LocalDate day) {
        Path file = folder.resolve("backwise-usage-" + day + ".csv");
        try {
            Files.createDirectories(folder);
            new SafeFile(file, SafeFile.Kept.NOT).write(UsageLines.write(usage));
            return Optional.of(String.valueOf(file.getFileName()));
        } catch (IOException refused) {
            LOG.warn("Counts cannot be written to {}: {}", folder, refused.toString());
            return Optional.empty();
        }
    }
}
