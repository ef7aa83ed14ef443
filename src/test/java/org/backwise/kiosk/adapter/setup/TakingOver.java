package org.backwise.kiosk.adapter.setup;

import java.nio.file.Path;

/**
 * A program that takes over one set-up after the other until somebody kills it, and tells each move. Its arguments are the folder of
 * {@link TwoSetUps} and whether it is to stop for good in the middle of the first one.
 */
final class TakingOver {

    static final String STOPS = "stops";

    private TakingOver() {}

    public static void main(String[] arguments) {
        TwoSetUps all = new TwoSetUps(Path.of(arguments[0]));
        boolean stops = arguments[1].equals(STOPS);
        for (int times = 0; ; times++) {
            all.takeOver(times % 2 == 0 ? "lake" : "hill", (from, to) -> {
                Moves.ON_DISK.move(from, to);
                System.out.println("moved");
                if (stops) {
                    System.in.read();
                }
            });
        }
    }
}
