package org.backwise.kiosk.ui.rooms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.usage.Usage;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.theme.TextStyle;

/** One chart at a time, of one span of days. */
final class ChartPlace implements Place {

    private static final List<Integer> SPANS = List.of(7, 30, 365);

    private final UsageRoom.Outside outside;
    private Optional<Usage> usage = Optional.empty();
    private ChartKind kind = ChartKind.FLOWS;
    private int days = SPANS.get(1);
    private String note = "";

    ChartPlace(UsageRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        walk.ask(outside.book()::read, now -> {
            if (!usage.equals(Optional.of(now))) {
                usage = Optional.of(now);
                walk.again();
            }
        });
        LocalDate today = outside.today().get();
        Usage shown = usage.orElse(Usage.NONE).between(today.minusDays(days - 1L), today);
        ChartData data = new ChartData(walk, shown, kind, outside.titles());
        JPanel nothing = new JPanel();
        nothing.setOpaque(false);
        return new Pane(walk, walk.words("usage.heading." + kind))
                .part(new Strip(walk.kit(), kinds(walk)))
                .line(data.isEmpty() ? walk.words("usage.empty") : "")
                .fill(data.isEmpty() ? nothing : new Chart(walk.kit().theme(), data, kind))
                .line(note)
                .part(new Strip(walk.kit(), ways(walk, data)));
    }

    private List<KioskButton> kinds(Walk walk) {
        List<KioskButton> buttons = new ArrayList<>();
        for (ChartKind one : ChartKind.values()) {
            Chosen now = one == kind ? Chosen.YES : Chosen.NO;
            buttons.add(choice(walk, "usage-" + one, walk.words("usage.kind." + one), now, () -> kind = one));
        }
        return buttons;
    }

    private List<KioskButton> ways(Walk walk, ChartData data) {
        List<KioskButton> buttons = new ArrayList<>();
        for (int span : SPANS) {
            Chosen now = span == days ? Chosen.YES : Chosen.NO;
            buttons.add(choice(walk, "usage-days-" + span, walk.words("usage.days", span), now, () -> days = span));
        }
        buttons.add(FormPlace.button(
                walk,
                "usage-hear",
                walk.words("usage.hear"),
                Glyph.SPEAKER,
                ButtonStyle.OUTLINE,
                () -> walk.say(data.isEmpty() ? walk.words("usage.empty") : data.inWords())));
        buttons.add(FormPlace.button(
                walk, "usage-table", walk.words("usage.table"), Glyph.TRAY, ButtonStyle.OUTLINE, () -> write(walk)));
        return buttons;
    }

    private enum Chosen {
        YES,
        NO
    }

    /** Looks, and is told, as a choice of the patients is. */
    private static KioskButton choice(Walk walk, String name, String words, Chosen now, Runnable choose) {
        ButtonStyle style = now == Chosen.YES ? ButtonStyle.PRIMARY : ButtonStyle.OUTLINE;
        KioskButton button = new KioskButton(walk.kit(), words, style, TextStyle.LABEL_STRONG);
        button.setName(name);
        button.addActionListener(pressed -> {
            choose.run();
            walk.again();
        });
        if (now == Chosen.YES) {
            button.with(Glyph.CHECK);
            button.getAccessibleContext().setAccessibleName(walk.frameWords().get("choice.chosen", words));
        }
        return button;
    }

    /** On the first stick that there is, else in the kiosk's own folder. */
    private void write(Walk walk) {
        walk.ask(this::written, done -> {
            note = done.map(name -> walk.words("usage.written", name)).orElseGet(() -> walk.words("usage.not.written"));
            walk.again();
            walk.say(note);
        });
    }

    private Optional<String> written() {
        Optional<Medium> medium = outside.media().get().stream().findFirst();
        return medium.flatMap(
                found -> outside.table().write(outside.book().read(), found).map(name -> name + " – " + found.name()));
    }
}
