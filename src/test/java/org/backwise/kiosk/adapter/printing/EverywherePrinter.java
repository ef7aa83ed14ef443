package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** A real IPP printer ({@code ippeveprinter} of CUPS) that does with each job what a script says. */
final class EverywherePrinter implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final Process process;
    private final int port;

    private EverywherePrinter(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Switched on.
     *
     * @param script lines of a shell; what it says on standard error as "STATE: +reason" the printer tells
     */
    static EverywherePrinter doing(String script, Path folder) {
        try {
            Path command = Files.writeString(folder.resolve("job.sh"), "#!/bin/sh\n" + script + "\n");
            Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path spool = Files.createDirectories(folder.resolve("spool"));
            int port = freePort();
            Process process = new ProcessBuilder(
                            "ippeveprinter",
                            "-r",
                            "off",
                            "-p",
                            String.valueOf(port),
                            "-n",
                            "localhost",
                            "-f",
                            "application/pdf",
                            "-d",
                            spool.toString(),
                            "-c",
                            command.toString(),
                            "Waiting Room")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printer.log").toFile())
                    .start();
            EverywherePrinter printer = new EverywherePrinter(process, port);
            printer.untilItAnswers(folder);
            return printer;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String address() {
        return "ipp://localhost:" + port + "/ipp/print";
    }

    private void untilItAnswers(Path folder) throws IOException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new AssertionError("no printer: " + Files.readString(folder.resolve("printer.log")));
            }
            Thread.onSpinWait();
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Switched off. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
