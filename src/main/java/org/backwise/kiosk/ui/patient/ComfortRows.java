package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineFocus;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.input.DwellTime;
import org.backwise.kiosk.core.input.ScanPace;
import org.backwise.kiosk.core.input.Switches;
import org.backwise.kiosk.core.input.TouchTime;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.ComfortTopic;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.LookSample;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The rows of text and sound: the topics above, and below them what the open topic lets choose. */
final class ComfortRows {

    private final Making making;
    private final Visit visit;
    private final Comfort now;
    private final TextStyle style;

    /**
     * The rows for this visit.
     *
     * @param style of the words on the buttons and before them
     */
    ComfortRows(Making making, Visit visit, TextStyle style) {
        this.making = making;
        this.visit = visit;
        this.style = style;
        this.now = visit.comfort();
    }

    /** One large button a topic; the open one has a check mark. */
    List<KioskButton> topics() {
        ComfortTopic open = ((ComfortPanel) visit.screen()).topic();
        return Stream.of(ComfortTopic.values())
                .map(topic -> topic(topic, topic == open))
                .toList();
    }

    /** Whether each of the topics could be the open one, if all stood beside each other in columns as wide as this. */
    boolean topicsFit(int column) {
        return Stream.of(ComfortTopic.values())
                .allMatch(topic -> topic(topic, true).getPreferredSize().width <= column);
    }

    private KioskButton topic(ComfortTopic topic, boolean open) {
        String words = making.words().get("comfort.topic." + topic);
        return pressable("comfort.topic." + topic, words, words, open, new Choice.OpenTopic(topic));
    }

    /** What the open topic lets choose. */
    List<ChoiceRows.Row> rows() {
        return switch (((ComfortPanel) visit.screen()).topic()) {
            case TEXT ->
                List.of(
                        looks("textSize", TextSize.values(), now.textSize(), now::with),
                        looks("letters", LetterSpacing.values(), now.look().letters(), now::with),
                        looks("lines", LineSpacing.values(), now.look().lines(), now::with));
            case COLORS -> List.of(looks("contrast", Contrast.values(), now.contrast(), now::with));
            case VOICE ->
                List.of(
                        row("talk", Talk.values(), now.talk(), now::with),
                        steps("volume", volume(), Choice.Go.QUIETER, Choice.Go.LOUDER),
                        steps("rate", rate(), Choice.Go.SLOWER, Choice.Go.FASTER),
                        row("route", Route.values(), now.listening().route(), now::with));
            case SCREEN ->
                List.of(
                        row("lineFocus", LineFocus.values(), now.view().lineFocus(), now::with),
                        row("reach", Reach.values(), now.view().reach(), now::with),
                        row("motion", Motion.values(), now.motion(), now::with),
                        row("display", Display.values(), now.view().display(), now::with));
            case PRESSING ->
                List.of(
                        row("touch", TouchTime.values(), now.pressing().touch(), now::with),
                        row("dwell", DwellTime.values(), now.pressing().dwell(), now::with),
                        steps("switches", switches(), Choice.Go.SET_UP_SWITCHES),
                        row("pace", ScanPace.values(), now.pressing().pace(), now::with));
        };
    }

    private String switches() {
        Switches switches = now.pressing().switches();
        if (switches instanceof Switches.None) {
            return making.words().get("comfort.switches.none");
        }
        return making.words().get(switches instanceof Switches.One ? "comfort.switches.one" : "comfort.switches.two");
    }

    private String volume() {
        return making.words().get("comfort.volume.shown", visit.volume().level());
    }

    private String rate() {
        return making.words().get("comfort.rate.shown", Math.round(now.rate().wordsAMinute()));
    }

    private <T extends Enum<T>> ChoiceRows.Row row(String what, T[] all, T chosen, Function<T, Comfort> chooses) {
        String label = making.words().get("comfort." + what);
        List<KioskButton> buttons = new ArrayList<>();
        for (T one : all) {
            String key = "comfort." + what + "." + one.name();
            String words = one == TextSize.ACROSS_ROOM
                    ? acrossRoom(key)
                    : making.words().get(key);
            Choice choice = new Choice.SetComfort(chooses.apply(one));
            buttons.add(pressable(key, words, label + ": " + words, one == chosen, choice));
        }
        return new ChoiceRows.Row(label(label), Optional.empty(), buttons);
    }

    /** From how far it can be read is told with it (EN 301 549, 5.1.4). */
    private String acrossRoom(String key) {
        double millimetres =
                making.kit().with(now.with(TextSize.ACROSS_ROOM).look()).theme().readFrom();
        return making.words().get(key + ".from", Math.floor(millimetres / 100 + 0.001) / 10);
    }

    /** The same for what changes the look of the screen: each choice shows what it leads to. */
    private <T extends Enum<T>> ChoiceRows.Row looks(String what, T[] all, T chosen, Function<T, Comfort> chooses) {
        ChoiceRows.Row row = row(what, all, chosen, chooses);
        String words = making.words().get("comfort.sample." + what);
        // colors are judged by a larger field
        TextStyle letters =
                what.equals("contrast") && style == TextStyle.BODY_STRONG ? TextStyle.HEADING : TextStyle.LABEL_STRONG;
        LookSample.Stands stands = what.equals("lines") ? LookSample.Stands.BELOW : LookSample.Stands.BESIDE;
        for (int i = 0; i < all.length; i++) {
            Kit there = making.kit().with(chooses.apply(all[i]).look());
            row.buttons().get(i).with(new LookSample(there, words, letters, stands));
        }
        return row;
    }

    /** Buttons with what they have led to between them. */
    private ChoiceRows.Row steps(String what, String reached, Choice.Go... ways) {
        String label = making.words().get("comfort." + what);
        TextBlock value = TextBlock.plain(making.kit(), Part.of(Section.STATUS), reached, style);
        return new ChoiceRows.Row(
                label(label),
                Optional.of(value),
                Stream.of(ways).map(way -> step(way, label)).toList());
    }

    private KioskButton step(Choice.Go choice, String label) {
        String words = making.choices().of(choice, visit);
        return button("comfort." + choice, words, label + ": " + words, ButtonStyle.OUTLINE, choice);
    }

    private TextBlock label(String words) {
        return TextBlock.plain(making.kit(), Part.of(Section.LINE), words, style);
    }

    private KioskButton pressable(String name, String words, String said, boolean chosen, Choice choice) {
        String told = chosen ? making.words().get("choice.chosen", said) : said;
        KioskButton button = button(name, words, told, chosen ? ButtonStyle.PRIMARY : ButtonStyle.OUTLINE, choice);
        return chosen ? button.with(Glyph.CHECK) : button;
    }

    private KioskButton button(String name, String words, String said, ButtonStyle look, Choice choice) {
        KioskButton button = new KioskButton(making.kit(), words, look, style);
        button.getAccessibleContext().setAccessibleName(said);
        button.setName(name);
        button.addActionListener(pressed -> making.send().accept(new VisitEvent.Select(choice)));
        return button;
    }
}
