package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.library.Problem;

/** Reads {@code sources.yaml}, which tells what the numbers in review records stand for, and checks those numbers. */
final class SourcesFile {

    private static final String NAME = "sources.yaml";
    private static final Pattern NUMBER = Pattern.compile("S\\d{2,3}");
    private static final Pattern ADDRESS = Pattern.compile("[\\w-]+(\\.[\\w-]+)+(/\\S*)?");

    private final Folder config;

    SourcesFile(Folder config) {
        this.config = config;
    }

    /** What is wrong with the file, and every number named that it does not have; no number where it cannot be read. */
    List<Problem> check(List<NamedSource> named) {
        Problems inFile = config.problemsOf(NAME);
        Optional<Set<String>> known =
                config.yaml(NAME, inFile).map(file -> file.wholly(fields -> numbers(fields, inFile)));
        List<Problem> problems = new ArrayList<>(inFile.found());
        known.filter(numbers -> !numbers.isEmpty())
                .ifPresent(numbers -> named.stream()
                        .filter(source -> !numbers.contains(source.number()))
                        .forEach(source -> problems.addAll(unknown(source, numbers))));
        return problems;
    }

    private static Set<String> numbers(Fields file, Problems problems) {
        Set<String> numbers = new TreeSet<>();
        file.byId("sources", source -> {
            if (!NUMBER.matcher(source.name()).matches()) {
                problems.tell(
                        source.line(),
                        "The number " + Quoted.of(source.name()) + " is not S and two or three digits.",
                        "Write it like S07.");
            }
            source.one("title", PlainText.USUAL);
            source.one("strength", strength());
            source.many("addresses", address());
            return numbers.add(source.name());
        });
        return numbers;
    }

    private static Kind<Strength> strength() {
        return (key, written, problems) -> {
            for (Strength strength : Strength.values()) {
                if (strength.name().equals(written.text())) {
                    return Optional.of(strength);
                }
            }
            problems.tell(
                    written.line(), "'" + key + "' cannot be " + Quoted.of(written.text()) + ".", "Write A, B or C.");
            return Optional.empty();
        };
    }

    private static Kind<String> address() {
        return (key, written, problems) -> {
            if (ADDRESS.matcher(written.text()).matches()) {
                return Optional.of(written.text());
            }
            problems.tell(
                    written.line(),
                    "'" + key + "' has " + Quoted.of(written.text()) + ", which is not an address.",
                    "Write it like example.org/page, without https:// and without blanks.");
            return Optional.empty();
        };
    }

    private static List<Problem> unknown(NamedSource source, Set<String> numbers) {
        Problems where = new Problems(source.file());
        where.tell(
                source.line(),
                "There is no source " + Quoted.of(source.number()) + ".",
                Nearest.hint(source.number(), numbers) + "Add it to " + NAME + ", or name another.");
        return where.found();
    }
}
