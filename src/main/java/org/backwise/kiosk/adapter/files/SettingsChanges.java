package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.Setting;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingsStore;

/**
 * {@code kiosk.yaml} as staff change it. What they type is checked by the reader of the file itself, so that the desk
 * takes exactly what the kiosk takes.
 */
public final class SettingsChanges implements SettingsStore {

    private static final String NAME = "kiosk.yaml";

    private final Path config;

    /** @param folder the clinic's files */
    public SettingsChanges(KioskFolder folder) {
        this.config = folder.config();
    }

    @Override
    public Map<String, String> written() {
        Problems problems = new Folder(config).problemsOf(NAME);
        return text(problems).flatMap(text -> values(text, problems)).orElse(Map.of());
    }

    @Override
    public List<Problem> check(List<SettingChange> changes) {
        Problems problems = new Folder(config).problemsOf(NAME);
        Optional<String> now = text(problems);
        return now.map(text -> newProblems(text, changed(text, changes))).orElseGet(problems::found);
    }

    @Override
    public Saved save(List<SettingChange> changes) {
        Problems problems = new Folder(config).problemsOf(NAME);
        Optional<String> now = text(problems);
        if (now.isEmpty()) {
            return new Saved.Refused(problems.found());
        }
        String fresh = changed(now.get(), changes);
        List<Problem> wrong = newProblems(now.get(), fresh);
        if (!wrong.isEmpty()) {
            return new Saved.Refused(wrong);
        }
        if (!isOnlyThat(now.get(), fresh, changes)) {
            problems.tell(
                    "The file is written in a form that the desk cannot change safely.",
                    "Change this setting in the file itself.");
            return new Saved.Refused(problems.found());
        }
        return write(fresh, problems);
    }

    private Saved write(String fresh, Problems problems) {
        try {
            new SafeFile(config.resolve(NAME)).write(fresh);
            return new Saved.Done();
        } catch (IOException refused) {
            problems.tell(
                    "The file cannot be written (" + refused.getClass().getSimpleName() + "); everything is as it was.",
                    "Check that the disk has room and that the kiosk may write in " + config.getFileName() + ".");
            return new Saved.Refused(problems.found());
        }
    }

    private Optional<String> text(Problems problems) {
        return new Folder(config).read(NAME, Texts.MOST_BYTES, problems);
    }

    private static String changed(String text, List<SettingChange> changes) {
        YamlEdit edit = new YamlEdit(text);
        for (SettingChange change : changes) {
            Setting setting = change.setting();
            change.value()
                    .ifPresentOrElse(
                            value -> edit.set(setting.section(), setting.key(), value),
                            () -> edit.remove(setting.section(), setting.key()));
        }
        return edit.text();
    }

    /** A file that had a fault elsewhere can still be changed here. Lines may move, so what is said counts. */
    private List<Problem> newProblems(String before, String after) {
        List<String> known =
                problemsOf(before).stream().map(SettingsChanges::said).toList();
        return problemsOf(after).stream()
                .filter(problem -> !known.contains(said(problem)))
                .toList();
    }

    private List<Problem> problemsOf(String text) {
        String file = config.getFileName() + "/" + NAME;
        return new SettingsFile().read(new OneText(file, text)).problems();
    }

    private static String said(Problem problem) {
        return problem.what() + problem.todo();
    }

    /** Whether the new text says just what the old one said, but for the changes. */
    private static boolean isOnlyThat(String before, String after, List<SettingChange> changes) {
        Problems unheard = new Problems(NAME);
        Map<String, String> wanted = new HashMap<>(values(before, unheard).orElse(Map.of()));
        for (SettingChange change : changes) {
            String path = change.setting().path();
            change.value().ifPresentOrElse(value -> wanted.put(path, value), () -> wanted.remove(path));
        }
        return values(after, unheard).filter(wanted::equals).isPresent();
    }

    private static Optional<Map<String, String>> values(String text, Problems problems) {
        return YamlTree.read(text, problems).map(YamlValues::of);
    }
}
