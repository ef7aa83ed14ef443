package org.backwise.kiosk.adapter.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program for one text after the other, and lets none run for longer than it is given. */
final class Runner {

    /** Ten minutes of speech at 16,000 samples a second. */
    private static final int MOST_BYTES = 20_000_000;

    private final VoiceCommand command;
    private final Duration patience;

    Runner(VoiceCommand command, Duration patience) {
        this.command = command;
        this.patience = patience;
    }

    /**
     * What the program made of a text, as bytes. Blocks until it has ended.
     *
     * @throws CommandFailed when it cannot be started, takes too long, ends with an error or says too much
     */
    byte[] run(String text, double stretch) throws CommandFailed, InterruptedException {
        if (command.words().isEmpty()) {
            throw new CommandFailed("names no program");
        }
        try {
            Path wav = Files.createTempFile("voice", ".wav");
            try {
                byte[] said = output(command.filled(text, wav, stretch), text);
                return command.writesFile() ? bounded(wav) : said;
            } finally {
                Files.deleteIfExists(wav);
            }
        } catch (IOException broken) {
            throw new CommandFailed("cannot be started or read: " + broken.getMessage());
        }
    }

    private byte[] output(List<String> words, String text) throws IOException, CommandFailed, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            FutureTask<byte[]> said = listen(process);
            write(text, process);
            byte[] bytes = said.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > MOST_BYTES) {
                throw new CommandFailed("says more than " + MOST_BYTES / 1_000_000 + " MB");
            }
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new CommandFailed("does not end");
            }
            if (process.exitValue() != 0) {
                throw new CommandFailed("ends with code " + process.exitValue());
            }
            return bytes;
        } catch (TimeoutException late) {
            throw new CommandFailed("gives no answer within " + patience.toMillis() + " ms");
        } catch (ExecutionException broken) {
            throw new CommandFailed("cannot be read: " + broken.getCause());
        } finally {
            end(process);
        }
    }

    /** All that the program says, or a byte more than it may. */
    private static FutureTask<byte[]> listen(Process process) {
        FutureTask<byte[]> said =
                new FutureTask<>(() -> process.getInputStream().readNBytes(MOST_BYTES + 1));
        Thread thread = new Thread(said, "voice command");
        thread.setDaemon(true);
        thread.start();
        return said;
    }

    /** A program that takes its text from its arguments may have closed its input, or ended. */
    private static void write(String text, Process process) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.write('\n');
        } catch (IOException closed) {
            // what it says, or that it says nothing, tells more
        }
    }

    private static byte[] bounded(Path wav) throws IOException, CommandFailed {
        if (Files.size(wav) > MOST_BYTES) {
            throw new CommandFailed("writes more than " + MOST_BYTES / 1_000_000 + " MB");
        }
        return Files.readAllBytes(wav);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
