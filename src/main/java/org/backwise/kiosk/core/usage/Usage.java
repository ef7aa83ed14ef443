package org.backwise.kiosk.core.usage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backwise.kiosk.core.library.FlowId;

/** Counts of many days. */
public record Usage(Map<UsageSlot, Integer> counts) {

    public static final Usage NONE = new Usage(Map.of());

    public Usage {
        counts = Map.copyOf(counts);
    }

    /** With one more of each of these. */
    public Usage plus(LocalDate day, int hour, List<UsageFact> facts) {
        Map<UsageSlot, Integer> more = new HashMap<>(counts);
        facts.forEach(fact -> more.merge(new UsageSlot(day, hour, fact), 1, Integer::sum));
        return new Usage(more);
    }

    /** These and those, which must be of other days. */
    public Usage and(Usage others) {
        Map<UsageSlot, Integer> all = new HashMap<>(counts);
        others.counts.forEach((slot, count) -> all.merge(slot, count, Integer::sum));
        return new Usage(all);
    }

    /** Only days from this to that, both counted. */
    public Usage between(LocalDate first, LocalDate last) {
        return only(slot -> !slot.day().isBefore(first) && !slot.day().isAfter(last));
    }

    private Usage only(Predicate<UsageSlot> wanted) {
        return new Usage(counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** How often this was counted. */
    public int sum(Counted what) {
        return sum(fact -> fact.what() == what);
    }

    /** How often this was counted of this flow. */
    public int sum(Counted what, FlowId flow) {
        return sum(new UsageFact(what, Optional.of(flow))::equals);
    }

    private int sum(Predicate<UsageFact> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey().fact()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Every flow that was ever opened, the most opened first. */
    public List<FlowId> flows() {
        return counts.keySet().stream()
                .flatMap(slot -> slot.fact().flow().stream())
                .distinct()
                .sorted(Comparator.comparing((FlowId flow) -> -sum(Counted.OPENED, flow))
                        .thenComparing(FlowId::value))
                .toList();
    }

    /** Counts for each hour from 0 to 23, all days together. */
    public List<Integer> byHour(Counted what) {
        Map<Integer, Integer> sums = sums(what, UsageSlot::hour);
        return IntStream.range(0, 24)
                .mapToObj(hour -> sums.getOrDefault(hour, 0))
                .toList();
    }

    /** Counts for each day that has any, the earliest first. */
    public SortedMap<LocalDate, Integer> byDay(Counted what) {
        return new TreeMap<>(sums(what, UsageSlot::day));
    }

    private <K> Map<K, Integer> sums(Counted what, Function<UsageSlot, K> key) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().fact().what() == what)
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue, Integer::sum));
    }

    /** Every count in the order of day, hour, what and flow. */
    public List<Map.Entry<UsageSlot, Integer>> rows() {
        Comparator<UsageSlot> order = Comparator.comparing(UsageSlot::day)
                .thenComparing(UsageSlot::hour)
                .thenComparing(slot -> slot.fact().what())
                .thenComparing(slot -> slot.fact().flow().map(FlowId::value).orElse(""));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .toList();
    }
}
