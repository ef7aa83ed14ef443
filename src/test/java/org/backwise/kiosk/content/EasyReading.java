package org.backwise.kiosk.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Readability;

/** Whoever has been at school for six years can read every page, every picture's description, and every hand-out. */
final class EasyReading implements ContentRule {

    private static final double MOST = 6;

    @Override
    public List<Finding> findings(Library library) {
        Content content = new Content(library);
        Stream<Finding> pages = content.pages().stream()
                .flatMap(page -> Stream.of(
                                page.shown(), List.of(page.page().picture().description()))
                        .flatMap(texts -> fault(page.where(), texts)));
        Map<String, List<String>> paper = content.texts().stream()
                .filter(text -> text.role() == Role.PAPER)
                .collect(Collectors.groupingBy(Text::where, Collectors.mapping(Text::words, Collectors.toList())));
        Stream<Finding> papers = paper.entrySet().stream().flatMap(one -> fault(one.getKey(), one.getValue()));
        return Stream.concat(pages, papers).toList();
    }

    private static Stream<Finding> fault(String where, List<String> texts) {
        double grade = Readability.grade(texts);
        return grade > MOST
                ? Stream.of(new Finding(where, String.format(Locale.ROOT, "reads at grade %.1f: %s", grade, texts)))
                : Stream.empty();
    }
}
