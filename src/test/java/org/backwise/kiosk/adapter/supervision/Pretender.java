package org.backwise.kiosk.adapter.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A program that behaves to its supervisor as a kiosk does: well, or in the way it is told to. */
final class Pretender {

    private Pretender() {}

    /**
     * @param args a file in which it writes its number as a process, one line a start; then what it does at each start, of
     *     which the last is repeated: {@code lives}, {@code hangs}, or an exit code
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path starts = Path.of(args[0]);
        Files.writeString(
                starts,
                ProcessHandle.current().pid() + " " + args[args.length - 1] + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        List<String> deeds = List.of(args).subList(1, args.length - 1);
        String deed = deeds.get(Math.min(Files.readAllLines(starts).size(), deeds.size()) - 1);
        if (deed.matches("\\d+")) {
            System.exit(Integer.parseInt(deed));
        }
        Heartbeat heart = new Heartbeat(System.out, 1);
        heart.start(System.in, () -> Runtime.getRuntime().halt(22));
        for (int beats = 0; deed.equals("lives") || beats < 3; beats++) {
            heart.beat();
            Thread.sleep(100);
        }
        Thread.sleep(Long.MAX_VALUE);
    }
}
