package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.staff.EarlierOrder;
import org.backwise.kiosk.core.staff.OrderStore;
import org.backwise.kiosk.core.staff.PublishOutcome;
import org.backwise.kiosk.core.staff.PublishOutcome.Fault;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes orders into the clinic's folder, which kiosks may share, and keeps earlier ones in the state folder. Whoever
 * publishes holds a lock on {@code .order.lock}, which the system lets go when the program ends, however it ends.
 */
public final class OrderFiles implements OrderStore {

    private static final Logger LOG = LoggerFactory.getLogger(OrderFiles.class);
    private static final String LOCK = ".order.lock";
    private static final String NO_FILE = "none";
    private static final int MOST_TRIES = 40;
    private static final long BETWEEN_TRIES_MILLIS = 50;

    private final Path config;
    private final KeptOrders kept;

    public OrderFiles(KioskFolder folder, KeptOrders kept) {
        this.config = folder.config();
        this.kept = kept;
    }

    @Override
    public PublishedOrder published() {
        Optional<String> text = text();
        String stamp = text.map(OrderFile::stamp).orElse(NO_FILE);
        Optional<OrderPlan> written = text.flatMap(OrderFiles::plan);
        if (written.isPresent()) {
            return new PublishedOrder(stamp, written.get(), PublishedOrder.State.AS_WRITTEN);
        }
        return kept.newest()
                .map(good -> new PublishedOrder(stamp, good.plan(), PublishedOrder.State.LAST_GOOD))
                .orElseGet(() -> new PublishedOrder(
                        stamp, OrderPlan.always(new Order(List.of())), PublishedOrder.State.NOTHING_READABLE));
    }

    /** Keeps what is published now, if it can be read, so that there is a last good one to go back to. */
    public void keepPublished() {
        text().filter(OrderFiles::isRight).ifPresent(text -> {
            try {
                kept.keep(text);
            } catch (IOException refused) {
                LOG.warn("The published order cannot be kept in the state folder: {}", refused.toString());
            }
        });
    }

    @Override
    public PublishOutcome publish(OrderPlan plan, String basedOn) {
        if (!Files.isDirectory(config)) {
            return new PublishOutcome.Refused(Fault.FOLDER_MISSING, config.toString());
        }
        try (FileChannel channel =
                FileChannel.open(config.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Optional<FileLock> lock = lock(channel);
            return lock.isPresent()
                    ? publishLocked(OrderText.of(plan), basedOn)
                    : new PublishOutcome.Refused(Fault.BUSY, LOCK);
        } catch (IOException | ReadOnlyFileSystemException refused) {
            LOG.warn("The order cannot be published", refused);
            return new PublishOutcome.Refused(fault(refused), String.valueOf(refused.getMessage()));
        }
    }

    private PublishOutcome publishLocked(String text, String basedOn) throws IOException {
        OrderFile.sweep(config, OrderFile.NAME);
        Optional<String> before = text();
        if (!before.map(OrderFile::stamp).orElse(NO_FILE).equals(basedOn)) {
            return new PublishOutcome.ChangedMeanwhile(published());
        }
        Optional<String> toKeep = before.filter(now -> plan(now).isPresent());
        if (toKeep.isPresent()) {
            kept.keep(toKeep.get());
        }
        new SafeFile(config.resolve(OrderFile.NAME), SafeFile.Kept.NOT).write(text);
        keepPublished();
        return new PublishOutcome.Published(published());
    }

    @Override
    public List<EarlierOrder> earlier() {
        Optional<String> now = text();
        return kept.readable().stream()
                .filter(order -> !now.equals(Optional.of(order.text())))
                .map(KeptOrders.Kept::earlier)
                .toList();
    }

    /** Tries for two seconds. */
    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<FileLock> lock = tryLock(channel);
            if (lock.isPresent()) {
                return lock;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        }
    }

    private Optional<String> text() {
        try {
            return Optional.of(new String(Files.readAllBytes(config.resolve(OrderFile.NAME)), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Optional<OrderPlan> plan(String text) {
        return OrderFile.read(text, new Problems(OrderFile.NAME)).map(WrittenOrder::plan);
    }

    private static boolean isRight(String text) {
        Problems problems = new Problems(OrderFile.NAME);
        return PlainBytes.decode(text.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(plain -> OrderFile.read(plain, problems))
                .filter(written -> problems.isEmpty())
                .isPresent();
    }

    private Fault fault(Exception refused) {
        String said = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        if (refused instanceof NoSuchFileException) {
            return Fault.FOLDER_MISSING;
        }
        boolean readOnly = refused instanceof AccessDeniedException || refused instanceof ReadOnlyFileSystemException;
        if (readOnly || said.contains("read-only")) {
            return Fault.MAY_NOT_WRITE;
        }
        return Stream.of("no space", "disk quota", "not enough space").anyMatch(said::contains)
                ? Fault.DISK_FULL
                : Fault.OTHER;
    }
}
