package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.settings.WordBook;

/** {@code pronunciation/en.txt} as staff change it: one line of it, and every other line as it was. */
public final class PronunciationChanges implements WordBook {

    private final KioskFolder folder;

    public PronunciationChanges(KioskFolder folder) {
        this.folder = folder;
    }

    @Override
    public Map<String, String> words() {
        return new PronunciationFile().read(folder).phones();
    }

    @Override
    public List<Problem> put(String word, String sounds) {
        String clean = word.strip().toLowerCase(Locale.ROOT);
        Problems wrong = problems();
        new PronunciationLines(wrong).read(clean + " = " + sounds);
        return wrong.isEmpty() ? change(clean, Optional.of(clean + " = " + sounds.strip())) : withoutLines(wrong);
    }

    @Override
    public List<Problem> remove(String word) {
        return change(word.strip().toLowerCase(Locale.ROOT), Optional.empty());
    }

    private List<Problem> change(String word, Optional<String> line) {
        Problems problems = problems();
        Optional<String> text =
                new Folder(folder.config()).read(PronunciationFile.NAME, PronunciationFile.MOST_BYTES, problems);
        text.ifPresent(before -> write(changed(before, word, line), problems));
        return problems.found();
    }

    private static String changed(String text, String word, Optional<String> line) {
        Pattern own = Pattern.compile("\\s*(?i:" + Pattern.quote(word) + ")\\s*=.*");
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = 0;
        while (at < lines.size() && !own.matcher(lines.get(at)).matches()) {
            at++;
        }
        if (at < lines.size()) {
            lines.remove(at);
        } else if (at > 0 && lines.get(at - 1).isEmpty()) {
            at--;
        }
        int place = at;
        line.ifPresent(fresh -> lines.add(place, fresh));
        return String.join("\n", lines);
    }

    private void write(String text, Problems problems) {
        try {
            new SafeFile(folder.config().resolve(PronunciationFile.NAME)).write(text);
        } catch (IOException refused) {
            problems.tell(
                    "The file cannot be written (" + refused.getClass().getSimpleName() + "); it is as it was.",
                    "Check that the disk has room and that the kiosk may write there.");
        }
    }

    private Problems problems() {
        return new Folder(folder.config()).problemsOf(PronunciationFile.NAME);
    }

    /** Whoever types a word at the desk sees no lines. */
    private static List<Problem> withoutLines(Problems wrong) {
        return wrong.found().stream()
                .map(problem -> new Problem(problem.file(), Problems.WHOLE_FILE, problem.what(), problem.todo()))
                .toList();
    }
}
