package org.backwise.kiosk.adapter.sound;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where calls are made that may hang in a driver. Asked by one thread only. */
final class DeviceThread<T> {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceThread.class);

    private final ExecutorService executor = Executors.newSingleThreadExecutor(DeviceThread::named);
    private Optional<Future<Optional<T>>> unanswered = Optional.empty();

    /**
     * Makes a call and waits for it, but not for longer than this. An answer that came too late is given to the next
     * one who asks; while a call hangs, nobody waits again.
     *
     * @return empty where the call says so, failed, or takes too long
     */
    Optional<T> ask(Supplier<Optional<T>> call, Duration patience) {
        boolean isLate = unanswered.isPresent();
        Future<Optional<T>> answer = unanswered.orElseGet(() -> executor.submit(call::get));
        unanswered = Optional.empty();
        try {
            return answer.get(isLate ? 0 : patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            unanswered = Optional.of(answer);
            LOG.warn("The sound device hangs");
        } catch (ExecutionException e) {
            LOG.warn("The sound device fails", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /** Makes a call that nobody waits for. */
    void leave(Runnable call) {
        executor.execute(call);
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "sound device");
        thread.setDaemon(true);
        return thread;
    }
}
