package org.backwise.kiosk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.backwise.kiosk.adapter.files.KeptOrders;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.OrderFiles;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.rooms.OrderRoom;
import org.backwise.kiosk.ui.shell.Shell;

/** The clinic's content as the kiosk has it: what was read last, what shows of it now, and where its order is kept. */
final class Content {

    private final KioskFolder folder;
    private final KioskSettings settings;
    private final Clock clock = Clock.systemDefaultZone();
    private final KeptOrders kept;
    private final OrderFiles orders;
    private final AtomicReference<ReadLibrary> read;
    private final AtomicReference<Optional<ContentThread>> thread = new AtomicReference<>(Optional.empty());

    /** @param read what has been read at the start */
    Content(KioskFolder folder, Path state, KioskSettings settings, ReadLibrary read) {
        this.folder = folder;
        this.settings = settings;
        this.kept = new KeptOrders(state, clock);
        this.orders = new OrderFiles(folder, kept);
        this.read = new AtomicReference<>(read);
    }

    /** Reads all content; where the order cannot be read, the last good one is taken. Blocks. */
    static ReadLibrary read(KioskFolder folder, Path state, KioskSettings settings) {
        return new LibraryFiles(new KeptOrders(state, Clock.systemDefaultZone())).read(folder, settings);
    }

    /** What was read last; from any thread. */
    ReadLibrary read() {
        return read.get();
    }

    /** What patients are to see at this hour; from any thread. */
    Library due() {
        return read.get().libraryAt(LocalDateTime.now(clock));
    }

    /** Looks for changed files now, and not only at the next time; from any thread. */
    void look() {
        thread.get().ifPresent(ContentThread::look);
    }

    /** Follows nothing any more. */
    void close() {
        thread.get().ifPresent(Thread::interrupt);
    }

    /** What the desk's room of the order needs; the shell is there before anybody is in the room. */
    OrderRoom.Outside roomOutside(CompletableFuture<Shell> shell) {
        return new OrderRoom.Outside(
                orders,
                () -> read.get().whole(),
                () -> shell.join().visit().library(),
                () -> !(shell.join().visit().screen() instanceof Welcome),
                () -> LocalDateTime.now(clock),
                this::look,
                library -> shell.join().preview(library),
                room -> shell.thenAccept(opened -> opened.watch((event, before, after) -> {
                    if (before.library() != after.library()) {
                        room.run();
                    }
                })));
    }

    /**
     * Follows changed files and the hour from now on.
     *
     * @param shows takes what patients are to see; called on a thread of its own, as the other is
     * @param changed is told before, where files were changed
     */
    void follow(Consumer<Library> shows, Runnable changed) {
        ContentThread.Takers takers = new ContentThread.Takers(
                now -> {
                    read.set(now);
                    changed.run();
                    shows.accept(due());
                },
                now -> shows.accept(due()),
                now -> {
                    read.set(now);
                    orders.keepPublished();
                });
        ContentThread watching = new ContentThread(folder, this::again, read.get(), takers, clock);
        thread.set(Optional.of(watching));
        watching.start();
    }

    private ReadLibrary again() {
        ReadLibrary now = new LibraryFiles(kept).read(folder, settings);
        orders.keepPublished();
        return now;
    }
}
