package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.group.GroupPlan;
import org.backwise.kiosk.core.group.Station;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.ListRow;

/** Chooses what is read to a group. */
final class GroupFlowsPlace implements Place {

    private static final List<Integer> PAUSES = List.of(3, 6, 10, 20);

    private final GroupRoom.Outside outside;
    private final Set<FlowId> chosen = new LinkedHashSet<>();
    private int pause = PAUSES.get(1);
    private String note = "";

    GroupFlowsPlace(GroupRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        Library library = outside.library().get();
        List<ListRow> rows =
                library.flows().stream().map(flow -> row(walk, flow)).toList();
        return new Pane(walk, walk.words("group.read.heading"))
                .line(walk.words("group.read.about"))
                .warning(note)
                .fill(new PagedRows(walk, rows))
                .part(new Strip(walk.kit(), ways(walk, library)));
    }

    private ListRow row(Walk walk, Flow flow) {
        boolean held = chosen.contains(flow.id());
        ListRow row = Rows.row(
                walk,
                "group-" + flow.id(),
                flow.title(),
                walk.words("group.read.flow", flow.minutes()),
                held ? walk.words("group.read.chosen") : "",
                () -> choose(walk, flow.id()));
        return held ? row.with(Glyph.CHECK) : row;
    }

    private void choose(Walk walk, FlowId flow) {
        if (!chosen.remove(flow)) {
            chosen.add(flow);
        }
        note = "";
        walk.again();
        walk.say(walk.words(chosen.contains(flow) ? "group.read.chosen" : "group.read.not.chosen"));
    }

    private List<KioskButton> ways(Walk walk, Library library) {
        List<KioskButton> ways = new ArrayList<>();
        ways.add(FormPlace.button(
                walk,
                "group-read",
                walk.words("group.read.begin"),
                Glyph.PLAY,
                ButtonStyle.PRIMARY,
                () -> go(walk, library, stations -> new GroupReadingPlace(outside, stations, pause))));
        ways.add(FormPlace.button(
                walk,
                "group-script",
                walk.words("group.read.script"),
                Glyph.LIST,
                ButtonStyle.OUTLINE,
                () -> go(
                        walk,
                        library,
                        stations -> new ScriptPlace(
                                outside, stations, library.shared().stopSigns()))));
        ways.add(FormPlace.button(
                walk,
                "group-pause",
                walk.words("group.read.pause", pause),
                Glyph.TIMER,
                ButtonStyle.OUTLINE,
                () -> nextPause(walk)));
        return ways;
    }

    private void nextPause(Walk walk) {
        pause = PAUSES.get((PAUSES.indexOf(pause) + 1) % PAUSES.size());
        walk.again();
        walk.say(walk.words("group.read.pause", pause));
    }

    private interface Way {

        Place to(List<Station> stations);
    }

    private void go(Walk walk, Library library, Way way) {
        List<Station> stations = new GroupPlan(library).stations(chosen);
        if (stations.isEmpty()) {
            note = walk.words("group.read.none");
            walk.again();
            walk.say(note);
        } else {
            note = "";
            walk.go(way.to(stations));
        }
    }
}
