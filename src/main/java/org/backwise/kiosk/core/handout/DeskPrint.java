package org.backwise.kiosk.core.handout;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Library;

/** What staff have printed. */
public sealed interface DeskPrint {

    /**
     * Hand-outs, each with its own pages and help cards.
     *
     * @param copies of each, 1 to 50
     */
    record HandOuts(List<HandOut> handOuts, int copies) implements DeskPrint {

        /** As many as a full tray gives. */
        public static final int MOST_COPIES = 50;

        public HandOuts {
            handOuts = List.copyOf(handOuts);
            if (copies < 1 || copies > MOST_COPIES) {
                throw new IllegalArgumentException("copies are 1 to " + MOST_COPIES + ", not " + copies);
            }
        }
    }

    /** One page that shows whether printer, paper and margins are right. */
    record TestPage() implements DeskPrint {}

    /** These flows as they are, with all their moves. */
    static DeskPrint blank(Library library, List<Flow> flows, PrintSize size, int copies) {
        return new HandOuts(
                flows.stream()
                        .map(flow -> HandOut.of(library, flow, Set.of()).in(size))
                        .toList(),
                copies);
    }
}
