package org.backwise.kiosk.ui.rooms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.Usage;
import org.jfree.data.category.DefaultCategoryDataset;

/** The numbers of a chart, as bars and in words. */
final class ChartData {

    private static final int MOST_FLOWS = 8;

    private final Walk walk;
    private final Usage usage;
    private final ChartKind kind;
    private final UsageRoom.Titles titles;
    private final List<Bar> bars = new ArrayList<>();

    private record Bar(String series, String category, int count) {}

    ChartData(Walk walk, Usage usage, ChartKind kind, UsageRoom.Titles titles) {
        this.walk = walk;
        this.usage = usage;
        this.kind = kind;
        this.titles = titles;
        switch (kind) {
            case FLOWS -> flows();
            case HOURS -> hours();
            case DAYS -> days();
            case ENDINGS -> endings();
        }
    }

    private String name(Counted what) {
        return walk.words("usage.counted." + what);
    }

    private void flows() {
        for (FlowId flow : usage.flows().stream().limit(MOST_FLOWS).toList()) {
            for (Counted what : kind.counted()) {
                bars.add(new Bar(name(what), titles.of(flow), usage.sum(what, flow)));
            }
        }
    }

    private void hours() {
        List<Integer> hours = usage.byHour(Counted.BEGAN);
        for (int hour = 0; hour < hours.size(); hour++) {
            bars.add(new Bar(name(Counted.BEGAN), String.valueOf(hour), hours.get(hour)));
        }
    }

    private void days() {
        for (Map.Entry<LocalDate, Integer> day : usage.byDay(Counted.BEGAN).entrySet()) {
            String name = walk.words(
                    "usage.day", day.getKey().getMonthValue(), day.getKey().getDayOfMonth());
            bars.add(new Bar(name(Counted.BEGAN), name, day.getValue()));
        }
    }

    private void endings() {
        for (Counted what : kind.counted()) {
            bars.add(new Bar(walk.words("usage.visits"), name(what), usage.sum(what)));
        }
    }

    DefaultCategoryDataset bars() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.count(), bar.series(), bar.category()));
        return data;
    }

    /** Whether there is nothing to see. */
    boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.count() == 0);
    }

    /** The same numbers to be heard or read; what is zero is left out. */
    String inWords() {
        return bars.stream()
                .filter(bar -> bar.count() > 0)
                .map(bar -> walk.words("usage.bar", bar.category(), bar.series(), bar.count()))
                .collect(Collectors.joining(" "));
    }
}
