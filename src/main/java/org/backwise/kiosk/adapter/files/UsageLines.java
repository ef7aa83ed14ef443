package org.backwise.kiosk.adapter.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.Usage;
import org.backwise.kiosk.core.usage.UsageFact;
import org.backwise.kiosk.core.usage.UsageSlot;

/** Counts as lines of a table: {@code day,hour,what,flow,count}, the first line naming the columns. */
final class UsageLines {

    static final String HEAD = "day,hour,what,flow,count";

    private static final int COLUMNS = 5;

    private UsageLines() {}

    static String write(Usage usage) {
        Stream<String> rows = usage.rows().stream().map(UsageLines::line);
        return Stream.concat(Stream.of(HEAD), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Map.Entry<UsageSlot, Integer> row) {
        UsageSlot slot = row.getKey();
        String flow = slot.fact().flow().map(FlowId::value).orElse("");
        return String.join(
                ",",
                slot.day().toString(),
                String.valueOf(slot.hour()),
                Kebab.of(slot.fact().what()),
                flow,
                String.valueOf(row.getValue()));
    }

    /** What is no count is left out. */
    static Usage read(List<String> lines) {
        Map<UsageSlot, Integer> counts = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length == COLUMNS && cells[COLUMNS - 1].matches("\\d{1,9}")) {
                slot(cells).ifPresent(slot -> counts.merge(slot, Integer.valueOf(cells[COLUMNS - 1]), Integer::sum));
            }
        }
        return new Usage(counts);
    }

    private static Optional<UsageSlot> slot(String[] cells) {
        try {
            Optional<FlowId> flow =
                    Optional.of(cells[3]).filter(id -> !id.isEmpty()).map(FlowId::new);
            return Stream.of(Counted.values())
                    .filter(what -> Kebab.of(what).equals(cells[2]))
                    .findFirst()
                    .map(what -> new UsageSlot(
                            LocalDate.parse(cells[0]), Integer.parseInt(cells[1]), new UsageFact(what, flow)));
        } catch (DateTimeException | IllegalArgumentException noCount) {
            return Optional.empty();
        }
    }
}
