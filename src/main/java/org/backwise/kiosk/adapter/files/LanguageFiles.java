package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.review.LanguageReview;
import org.backwise.kiosk.core.review.MissingTexts;

/**
 * Which languages the clinic's words are written in, and what each lacks of what there is in English. A text is one line, or
 * one list of lines, since another language may need more lines or fewer.
 */
final class LanguageFiles {

    private static final String FLOWS = "flows";
    private static final Pattern WORDS = Pattern.compile("([a-z]{2})\\.yaml");
    private static final Pattern IN_LIST = Pattern.compile("\\.\\d+$");

    private final Folder config;

    LanguageFiles(Folder config) {
        this.config = config;
    }

    /** English first, then the others by their letters. */
    List<LanguageReview> read() {
        List<String> parts = Stream.concat(
                        Stream.of("shared", "path"), names(FLOWS).stream().map(name -> FLOWS + "/" + name))
                .filter(config::isFolder)
                .toList();
        Set<String> codes = new TreeSet<>();
        parts.forEach(part -> names(part).stream()
                .map(WORDS::matcher)
                .filter(Matcher::matches)
                .forEach(name -> codes.add(name.group(1))));
        codes.remove(LanguageReview.FIRST);
        return Stream.concat(Stream.of(LanguageReview.FIRST), codes.stream())
                .map(code -> review(code, parts))
                .toList();
    }

    private LanguageReview review(String code, List<String> parts) {
        List<MissingTexts> missing = new ArrayList<>();
        int all = 0;
        for (String part : parts) {
            Map<String, String> english = values(part, LanguageReview.FIRST);
            Set<String> lacking = texts(english);
            all += lacking.size();
            lacking.removeAll(texts(values(part, code)));
            lacking.stream()
                    .findFirst()
                    .ifPresent(first -> missing.add(
                            new MissingTexts(part, english.getOrDefault("title", ""), lacking.size(), first)));
        }
        return new LanguageReview(code, all, missing);
    }

    /** The keys that words stand under, in the order of the file. */
    private static Set<String> texts(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(value -> !value.getValue().isBlank())
                .map(value -> IN_LIST.matcher(value.getKey()).replaceFirst(""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Nothing where there is no such file, or none that can be read. */
    private Map<String, String> values(String part, String code) {
        Problems untold = config.problemsOf(part);
        return config.read(part + "/" + code + ".yaml", Texts.MOST_BYTES, untold)
                .flatMap(text -> YamlTree.read(text, untold))
                .map(YamlValues::of)
                .orElse(Map.of());
    }

    private List<String> names(String folder) {
        try {
            return config.names(folder);
        } catch (IOException missing) {
            return List.of();
        }
    }
}
