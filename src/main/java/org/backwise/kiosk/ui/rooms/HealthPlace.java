package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backwise.kiosk.core.health.Verdict;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.ListRow;
import org.backwise.kiosk.ui.text.HealthTexts;

/** One row a topic; what needs somebody comes first. */
final class HealthPlace implements Place {

    private final Supplier<List<HealthTexts.Line>> lines;
    private Optional<List<HealthTexts.Line>> seen = Optional.empty();

    HealthPlace(Supplier<List<HealthTexts.Line>> lines) {
        this.lines = lines;
    }

    @Override
    public Pane pane(Walk walk) {
        if (seen.isEmpty()) {
            look(walk);
            return new Pane(walk, walk.words("health.heading")).line(walk.words("health.reading"));
        }
        KioskButton again = FormPlace.button(
                walk, "health-again", walk.words("health.again"), Glyph.UNDO, ButtonStyle.OUTLINE, () -> look(walk));
        Pane pane = new Pane(walk, summary(walk, seen.get()));
        return pane.fill(new PagedRows(walk, rows(walk, seen.get()))).part(new Strip(walk.kit(), List.of(again)));
    }

    private void look(Walk walk) {
        walk.ask(lines, now -> {
            boolean news = !seen.equals(Optional.of(now));
            seen = Optional.of(now);
            if (news) {
                walk.again();
                walk.say(summary(walk, now));
            }
        });
    }

    private static String summary(Walk walk, List<HealthTexts.Line> now) {
        long act = now.stream().filter(line -> line.verdict() == Verdict.ACT).count();
        long look = now.stream().filter(line -> line.verdict() == Verdict.LOOK).count();
        if (act > 0) {
            return walk.words("health.act", act);
        }
        return look > 0 ? walk.words("health.look", look) : walk.words("health.well");
    }

    private static List<ListRow> rows(Walk walk, List<HealthTexts.Line> now) {
        List<ListRow> rows = new ArrayList<>();
        now.stream()
                .sorted(Comparator.comparing(HealthTexts.Line::verdict).reversed())
                .forEach(line -> rows.add(row(walk, line)));
        return rows;
    }

    private static ListRow row(Walk walk, HealthTexts.Line line) {
        String verdict = walk.words("health." + line.verdict());
        String spoken = String.join(
                ". ", line.name(), line.value(), verdict, line.todo().orElse(""));
        return Rows.row(
                        walk,
                        "health-" + line.topic(),
                        walk.words("health.line", line.name(), line.value()),
                        line.todo().orElse(""),
                        verdict,
                        () -> walk.say(spoken))
                .with(line.verdict() == Verdict.GOOD ? Glyph.CHECK : Glyph.STOP);
    }
}
