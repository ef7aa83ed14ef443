package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.group.Station;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** One page after the other for a member of staff who reads it out: what to say, how long to wait, what to watch for. */
final class ScriptPlace implements Place {

    private final GroupRoom.Outside outside;
    private final List<Station> stations;
    private final List<String> stopSigns;
    private int at;

    ScriptPlace(GroupRoom.Outside outside, List<Station> stations, List<String> stopSigns) {
        this.outside = outside;
        this.stations = List.copyOf(stations);
        this.stopSigns = List.copyOf(stopSigns);
    }

    @Override
    public Pane pane(Walk walk) {
        Station station = stations.get(at);
        KioskButton next = FormPlace.button(
                walk,
                "script-next",
                walk.words("group.read.next"),
                Glyph.NEXT,
                ButtonStyle.PRIMARY,
                () -> turn(walk, 1));
        KioskButton back = FormPlace.button(
                walk,
                "script-back",
                walk.words("group.read.back"),
                Glyph.BACK,
                ButtonStyle.OUTLINE,
                () -> turn(walk, -1));
        return new Pane(walk, GroupWords.where(walk, station))
                .fill(new PagedRows(walk, texts(walk, station)))
                .part(new Strip(walk.kit(), List.of(back, next)))
                .focus(next);
    }

    private List<TextBlock> texts(Walk walk, Station station) {
        List<TextBlock> texts = new ArrayList<>();
        texts.add(block(walk, walk.words("group.script.say"), TextStyle.LABEL_STRONG, Role.INK));
        texts.add(block(walk, outside.texts().script(station), TextStyle.BODY, Role.INK));
        if (station.rest() > 0) {
            texts.add(block(walk, walk.words("group.script.wait", station.rest()), TextStyle.LABEL_STRONG, Role.INK));
        }
        List<String> watch = outside.texts().watchFor(station, stopSigns);
        if (!watch.isEmpty()) {
            texts.add(block(walk, walk.words("group.script.watch"), TextStyle.LABEL_STRONG, Role.DANGER_INK));
            watch.forEach(line -> texts.add(block(walk, line, TextStyle.BODY, Role.INK)));
        }
        return texts;
    }

    private static TextBlock block(Walk walk, String words, TextStyle style, Role ink) {
        return new TextBlock(walk.kit(), Part.of(Section.LINE), words, style, ink, TextBlock.Bullet.NONE);
    }

    private void turn(Walk walk, int by) {
        at = Math.max(0, Math.min(stations.size() - 1, at + by));
        walk.again();
        walk.say(GroupWords.where(walk, stations.get(at)));
    }
}
