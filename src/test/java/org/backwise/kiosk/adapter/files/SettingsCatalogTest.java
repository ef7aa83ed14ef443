package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingKind;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The list of settings that staff see is what the reader of {@code kiosk.yaml} knows: names, ranges, usual values. */
class SettingsCatalogTest {

    private static final String KNOWN = "Known here: ";
    private static final String NOBODYS = "nobody-asks-for-this: 1\n";

    /** What the machine is to run is set in the file itself, never at a screen in a waiting room. */
    private static final String A_PROGRAM = "sound.voice.en";

    /** One of each needed setting, so that a test can change one at a time. */
    private static final Map<String, String> WHOLE = SettingsCatalog.all().stream()
            .filter(setting -> setting.need() == Setting.Need.NEEDED)
            .collect(Collectors.toMap(Setting::path, SettingsCatalogTest::fitting));

    @Test
    void namesJustTheSettingsThatTheFileKnows() {
        assertThat(SettingsCatalog.all())
                .extracting(Setting::path)
                .containsExactlyInAnyOrderElementsOf(
                        known(List.of()).filter(path -> !path.equals(A_PROGRAM)).toList());
    }

    @Test
    void hasEveryValueThatItAllowsTakenByTheFile() {
        assertThat(problems(WHOLE)).isEmpty();
        for (Setting setting : SettingsCatalog.all()) {
            for (String value : allowed(setting)) {
                assertThat(problemsWith(setting, value))
                        .as("%s: %s", setting.path(), value)
                        .isEmpty();
            }
        }
    }

    @Test
    void hasEveryValueBeyondItsRangeRefusedByTheFile() {
        for (Setting setting : SettingsCatalog.all()) {
            for (String value : beyond(setting)) {
                assertThat(problemsWith(setting, value))
                        .as("%s: %s", setting.path(), value)
                        .hasSize(1);
            }
        }
    }

    @Nested
    class TheUsualValue {

        @Test
        void isWhatHoldsWhereASettingIsLeftOut() {
            KioskSettings without = read(text(WHOLE)).settings();

            SettingsCatalog.all().stream()
                    .filter(setting -> setting.need() == Setting.Need.OPTIONAL)
                    .filter(setting -> !setting.usual().isEmpty())
                    .forEach(setting -> assertThat(
                                    read(text(with(setting, setting.usual()))).settings())
                            .as(setting.path())
                            .isEqualTo(without));
        }

        @Test
        void isWhatHoldsWhereANeededOneCannotBeRead() {
            for (Setting setting : SettingsCatalog.all()) {
                if (!(setting.kind() instanceof SettingKind.Phone)
                        && !setting.usual().isEmpty()) {
                    assertThat(read(text(with(setting, setting.usual()))).settings())
                            .as(setting.path())
                            .isEqualTo(read(text(with(setting, ""))).settings());
                }
            }
        }
    }

    /** All paths below these groups that the reader of the file asks for. */
    private static Stream<String> known(List<String> groups) {
        StringBuilder text = new StringBuilder();
        groups.forEach(group ->
                text.append("  ".repeat(groups.indexOf(group))).append(group).append(":\n"));
        text.append("  ".repeat(groups.size())).append(NOBODYS);
        return knownIn(text.toString()).flatMap(key -> {
            List<String> path = Stream.concat(groups.stream(), Stream.of(key)).toList();
            return isGroup(path) ? known(path) : Stream.of(String.join(".", path));
        });
    }

    private static Stream<String> knownIn(String text) {
        return read(text).problems().stream()
                .map(Problem::todo)
                .filter(todo -> todo.contains(KNOWN))
                .flatMap(todo -> Stream.of(todo.substring(todo.indexOf(KNOWN) + KNOWN.length())
                        .replaceAll("\\.$", "")
                        .split(", ")));
    }

    /** A single value in the place of a group is told. */
    private static boolean isGroup(List<String> path) {
        StringBuilder text = new StringBuilder();
        path.forEach(key -> text.append(text.isEmpty() ? "" : "\n")
                .append("  ".repeat(path.indexOf(key)))
                .append(key)
                .append(":"));
        return read(text + " 1\n").problems().stream()
                .anyMatch(problem -> problem.what().contains("a group of keys"));
    }

    private static String fitting(Setting setting) {
        return allowed(setting).get(0);
    }

    private static List<String> allowed(Setting setting) {
        SettingKind kind = setting.kind();
        if (kind instanceof SettingKind.Whole whole) {
            return List.of(String.valueOf(whole.least()), String.valueOf(whole.most()));
        }
        if (kind instanceof SettingKind.OneOf one) {
            return one.options();
        }
        if (kind instanceof SettingKind.Text text) {
            return List.of("a", "a".repeat(text.most()));
        }
        if (kind instanceof SettingKind.TimeOfDay) {
            return List.of("'09:30'");
        }
        if (kind instanceof SettingKind.FunctionKey) {
            return List.of("F1", "F12");
        }
        return List.of(kind instanceof SettingKind.Phone ? "555 0142" : "https://clinic.example");
    }

    private static List<String> beyond(Setting setting) {
        SettingKind kind = setting.kind();
        if (kind instanceof SettingKind.Whole whole) {
            return List.of(String.valueOf(whole.least() - 1), String.valueOf(whole.most() + 1));
        }
        if (kind instanceof SettingKind.OneOf) {
            return List.of("perhaps");
        }
        if (kind instanceof SettingKind.Text text) {
            return List.of("a".repeat(text.most() + 1));
        }
        if (kind instanceof SettingKind.TimeOfDay) {
            return List.of("noon");
        }
        if (kind instanceof SettingKind.FunctionKey) {
            return List.of("F13");
        }
        return List.of(kind instanceof SettingKind.Phone ? "nobody" : "http://clinic.example");
    }

    private static List<Problem> problemsWith(Setting setting, String value) {
        return problems(with(setting, value));
    }

    private static Map<String, String> with(Setting setting, String value) {
        Map<String, String> values = new HashMap<>(WHOLE);
        if (setting.need() == Setting.Need.TOGETHER) {
            SettingsCatalog.in(setting.group()).stream()
                    .filter(other -> other.section().equals(setting.section()))
                    .forEach(other -> values.put(other.path(), fitting(other)));
        }
        values.put(setting.path(), value);
        return values;
    }

    private static List<Problem> problems(Map<String, String> values) {
        return read(text(values)).problems();
    }

    private static String text(Map<String, String> values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        SettingsCatalog.all().stream()
                .filter(setting -> values.containsKey(setting.path()))
                .forEach(setting -> put(tree, List.of(setting.path().split("\\.")), values.get(setting.path())));
        return text(tree, "");
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, String value) {
        if (path.size() == 1) {
            tree.put(path.get(0), value);
        } else {
            Object inner = tree.computeIfAbsent(path.get(0), key -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, path.subList(1, path.size()), value);
        }
    }

    private static String text(Map<?, ?> tree, String indent) {
        StringBuilder text = new StringBuilder();
        tree.forEach((key, value) -> text.append(indent)
                .append(key)
                .append(value instanceof Map<?, ?> inner ? ":\n" + text(inner, indent + "  ") : ": " + value + "\n"));
        return text.toString();
    }

    private static ReadSettings read(String text) {
        return new SettingsFile().read(new OneText("kiosk.yaml", text));
    }
}
