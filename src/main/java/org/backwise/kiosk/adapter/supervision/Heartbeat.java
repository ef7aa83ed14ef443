package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.Semaphore;

/**
 * The kiosk's side of the pipe to its supervisor: a line for every half second in which the event thread lived, and a watch
 * on the supervisor, whose end of the pipe closes when it dies. Two daemon threads, since a pipe may block.
 */
public final class Heartbeat {

    /** How often the event thread should say that it lives. */
    public static final int EVERY_MILLIS = 500;

    private final PrintStream out;
    private final String line;
    private final Semaphore beats = new Semaphore(0);

    /**
     * @param out goes to the supervisor
     * @param silence after how many seconds of silence the supervisor has to act
     */
    public Heartbeat(PrintStream out, int silence) {
        this.out = out;
        this.line = Beat.line(silence);
    }

    /** The event thread lives; from any thread, never blocks. */
    public void beat() {
        beats.release();
    }

    /**
     * Begins to beat and to watch.
     *
     * @param in from the supervisor
     * @param alone is run, on a thread of its own, when the supervisor is gone
     */
    public void start(InputStream in, Runnable alone) {
        daemon("heartbeat", this::send);
        daemon("supervisor", () -> {
            awaitEnd(in);
            alone.run();
        });
    }

    private void send() {
        try {
            while (!out.checkError()) {
                beats.acquire();
                beats.drainPermits();
                out.println(line);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(InputStream in) {
        try {
            while (in.read() >= 0) {
                // nothing is ever sent this way
            }
        } catch (IOException closed) {
            // the same as an end
        }
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
