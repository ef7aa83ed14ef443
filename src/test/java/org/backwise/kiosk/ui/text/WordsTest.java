package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.DwellTime;
import org.backwise.kiosk.core.input.KeyLearning;
import org.backwise.kiosk.core.input.ScanPace;
import org.backwise.kiosk.core.input.TouchTime;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.staff.Afterwards;
import org.backwise.kiosk.core.staff.PinNote;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.ComfortTopic;
import org.junit.jupiter.api.Test;

/** The message bundle and the program use the same keys. */
class WordsTest {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.backwise.kiosk.ui.text.words", Locale.ROOT);
    private static final ResourceBundle HEALTH =
            ResourceBundle.getBundle("org.backwise.kiosk.ui.text.health", Locale.ROOT);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY_GIVEN = Pattern.compile("\\bget\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern ROOM = Pattern.compile("new RoomName\\(\"([a-z]+)\"\\)");

    /** How printing can end without paper; see {@link PrintTexts}. */
    private static final Set<String> PRINT_ENDINGS =
            Set.of("none", "failed", "paper", "stopped", "long", "enough", "notmade");

    /** Endings that a choice's key takes on by what is going on; see {@link ChoiceWords}. */
    private static final Set<String> CHOICE_ENDINGS = Set.of(
            "READ_ALOUD.pause",
            "READ_ALOUD.resume",
            "PAUSE_HOLD.resume",
            "END_HOLD.home",
            "END_HOLD.move",
            "CLOSE.call",
            "CLOSE.comfort",
            "CLOSE.switches",
            "CLOSE.keys",
            "CLOSE.notice",
            "HOME.path",
            "CALL_STAFF.loud",
            "GET_HELP.page",
            "HOME.done");

    @Test
    void everyUsedKeyExists() {
        assertThat(Stream.concat(madeKeys().stream(), given().stream()))
                .hasSizeGreaterThan(60)
                .isSubsetOf(keys(BUNDLE, HEALTH));
    }

    private static Set<String> keys(ResourceBundle... bundles) {
        return Stream.of(bundles).flatMap(bundle -> bundle.keySet().stream()).collect(Collectors.toSet());
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> unused = new TreeSet<>(BUNDLE.keySet());
        unused.removeAll(madeKeys());
        unused.removeAll(literals());

        assertThat(unused).isEmpty();
    }

    @Test
    void keysThatAreMadeAreReallyMade() {
        assertThat(literals()).contains("choice.", "hold.", "hold.side.", "hold.only.", "hold.home.", "comfort.");
        assertThat(literals())
                .containsAll(CHOICE_ENDINGS.stream()
                        .map(end -> end.substring(end.indexOf('.')))
                        .toList());
    }

    @Test
    void anApostropheWouldBreakWordsWithAGap() {
        assertThat(BUNDLE.keySet().stream().map(BUNDLE::getString).filter(words -> words.contains("{")))
                .isNotEmpty()
                .noneMatch(words -> words.contains("'"));
    }

    @Test
    void gapsAreFilled() {
        assertThat(Shipped.WORDS.get("slide.step", 3, 8)).isEqualTo("Step 3 of 8");
    }

    @Test
    void aKeyThatIsMissingFailsAtOnce() {
        assertThatThrownBy(() -> Shipped.WORDS.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void wordsDoNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Words(Locale.ENGLISH).get("choice.NEXT")).isEqualTo("Next");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Keys that the program puts together. */
    private static Set<String> madeKeys() {
        Set<String> keys = new TreeSet<>();
        Stream.of(Choice.Go.values())
                .filter(go -> go != Choice.Go.CLOSE)
                .map(go -> "choice." + go)
                .forEach(keys::add);
        CHOICE_ENDINGS.forEach(ending -> keys.add("choice." + ending));
        Stream.of(PhaseKind.values())
                .filter(kind -> kind != PhaseKind.READY)
                .map(kind -> "hold." + kind)
                .forEach(keys::add);
        Stream.of(PhaseKind.values()).map(kind -> "hold.home." + kind).forEach(keys::add);
        keys.addAll(List.of("hold.side." + Side.LEFT, "hold.side." + Side.RIGHT));
        Stream.of(Side.values()).map(side -> "hold.only." + side).forEach(keys::add);
        keys.addAll(List.of("edge.FIRST", "edge.LAST", "path.YES", "path.NO"));
        List.of("switches.move", "switches.select").forEach(step -> keys.addAll(List.of(step, step + ".line")));
        deskKeys(keys);
        Stream.of(PrintStage.values()).forEach(stage -> {
            keys.add("print.heading.working." + stage);
            keys.add("print.line.working." + stage);
        });
        for (String ending : PRINT_ENDINGS) {
            keys.addAll(List.of("print.heading." + ending, "print.line." + ending, "print.line." + ending + ".2"));
        }
        row(keys, "textSize", TextSize.values());
        keys.add("comfort.textSize.ACROSS_ROOM.from");
        row(keys, "letters", LetterSpacing.values());
        row(keys, "lines", LineSpacing.values());
        List.of("textSize", "contrast", "letters", "lines").forEach(what -> keys.add("comfort.sample." + what));
        row(keys, "contrast", Contrast.values());
        row(keys, "talk", Talk.values());
        row(keys, "route", Route.values());
        row(keys, "lineFocus", LineFocus.values());
        row(keys, "reach", Reach.values());
        row(keys, "motion", Motion.values());
        row(keys, "display", Display.values());
        row(keys, "touch", TouchTime.values());
        row(keys, "dwell", DwellTime.values());
        row(keys, "pace", ScanPace.values());
        keys.add("comfort.switches");
        KeyLearning.ASKED.forEach(command -> keys.add("learn.command." + command));
        List.of("skip", "back", "keep").forEach(what -> keys.add("learn." + what));
        keys.addAll(List.of("comfort.volume", "comfort.rate"));
        made(keys, "comfort.display.now.", Display.values());
        made(keys, "comfort.topic.", ComfortTopic.values());
        made(keys, "key.", Command.values());
        keys.addAll(List.of("comfort.volume.now.loudest", "comfort.volume.now.quietest"));
        return keys;
    }

    /** A room brings its title and a line about it; see the package {@code ui.staff}. */
    private static void deskKeys(Set<String> keys) {
        for (String room : found(ROOM)) {
            keys.addAll(List.of("desk.room." + room, "desk.room." + room + ".about"));
        }
        for (Talk talk : Talk.values()) {
            keys.addAll(List.of("desk.talk." + talk, "desk.mute." + talk, "desk.mute.said." + talk));
        }
        for (StaffRole role : StaffRole.values()) {
            keys.addAll(List.of("desk.home." + role, "desk.pin.choose." + role, "desk.pin.repeat." + role));
            keys.addAll(
                    List.of("desk.pin.choose." + role + ".about", "desk.pins." + role, "desk.pins." + role + ".about"));
        }
        for (Afterwards afterwards : Afterwards.values()) {
            keys.addAll(List.of("desk.leaving." + afterwards, "desk.leaving." + afterwards + ".about"));
        }
        Stream.of(PinNote.values())
                .filter(note -> note != PinNote.NONE)
                .map(note -> "desk.pin.note." + note)
                .forEach(keys::add);
        Stream.of("stay", "end")
                .forEach(what -> keys.addAll(List.of("desk.close." + what, "desk.close." + what + ".about")));
    }

    private static void row(Set<String> keys, String setting, Enum<?>[] values) {
        keys.add("comfort." + setting);
        made(keys, "comfort." + setting + ".", values);
    }

    private static void made(Set<String> keys, String beginning, Enum<?>[] values) {
        Stream.of(values).map(value -> beginning + value).forEach(keys::add);
    }

    private static Set<String> given() {
        return found(KEY_GIVEN).stream().filter(key -> key.contains(".")).collect(Collectors.toSet());
    }

    private static Set<String> literals() {
        return found(LITERAL);
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/backwise/kiosk/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
