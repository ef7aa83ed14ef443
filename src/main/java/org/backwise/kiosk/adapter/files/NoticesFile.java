package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.backwise.kiosk.core.settings.NoticeStore;

/** {@code notices.yaml}: the clinic's own lines, as the desk writes them. The file may be missing. */
public final class NoticesFile implements NoticeStore {

    static final String NAME = "notices.yaml";

    private static final PlainText LINE = new PlainText(80);
    private static final PlainText URGENT = new PlainText(120);
    private static final String HEAD = "# The clinic's own lines. The staff desk writes this file.\n";

    private final Folder config;
    private final Path path;

    public NoticesFile(KioskFolder folder) {
        this.config = new Folder(folder.config());
        this.path = folder.config().resolve(NAME);
    }

    @Override
    public Notices written() {
        return read(new Problems(NAME));
    }

    Problems problems() {
        return config.problemsOf(NAME);
    }

    Notices read(Problems problems) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Notices.NONE;
        }
        return config.yaml(NAME, problems)
                .map(file -> file.wholly(NoticesFile::notices))
                .orElse(Notices.NONE);
    }

    private static Notices notices(Fields file) {
        Optional<UrgentNotice> urgent =
                file.ifSet("urgent").flatMap(Field::fields).flatMap(fields -> fields.wholly(NoticesFile::urgent));
        return new Notices(file.oneIfSet("welcome", LINE), file.oneIfSet("help", LINE), urgent);
    }

    private static Optional<UrgentNotice> urgent(Fields fields) {
        Optional<String> text = fields.one("text", URGENT);
        Optional<LocalDateTime> until = fields.one("until", NoticesFile::time);
        return text.flatMap(words -> until.map(end -> new UrgentNotice(words, end)));
    }

    private static Optional<LocalDateTime> time(String key, Node.Scalar written, Problems problems) {
        try {
            return Optional.of(LocalDateTime.parse(written.text().strip().replace(' ', 'T')));
        } catch (DateTimeException unreadable) {
            problems.tell(
                    written.line(),
                    "'" + key + "' is " + Quoted.of(written.text()) + ", which is not a day and a time.",
                    "Write them like 2026-03-31 18:00.");
            return Optional.empty();
        }
    }

    @Override
    public List<Problem> check(Notices notices) {
        OneText text = new OneText(NAME, text(notices));
        Problems problems = text.problemsOf(NAME);
        text.yaml(NAME, problems).ifPresent(file -> file.wholly(NoticesFile::notices));
        return problems.found().stream()
                .map(problem -> new Problem(problem.file(), Problems.WHOLE_FILE, problem.what(), problem.todo()))
                .toList();
    }

    @Override
    public List<Problem> save(Notices notices) {
        List<Problem> wrong = check(notices);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        try {
            new SafeFile(path).write(text(notices));
            return List.of();
        } catch (IOException refused) {
            Problems problems = problems();
            problems.tell(
                    "The file cannot be written (" + refused.getClass().getSimpleName() + "); it is as it was.",
                    "Check that the disk has room and that the kiosk may write there.");
            return problems.found();
        }
    }

    private static String text(Notices notices) {
        StringBuilder text = new StringBuilder(HEAD);
        notices.welcome().ifPresent(line -> text.append("welcome: ").append(quoted(line)));
        notices.help().ifPresent(line -> text.append("help: ").append(quoted(line)));
        notices.urgent()
                .ifPresent(urgent -> text.append("urgent:\n  text: ")
                        .append(quoted(urgent.text()))
                        .append("  until: ")
                        .append(quoted(urgent.until().toString().replace('T', ' '))));
        return text.length() == HEAD.length() ? HEAD + "{}\n" : text.toString();
    }

    private static String quoted(String line) {
        return "'" + line.replace("'", "''") + "'\n";
    }
}
