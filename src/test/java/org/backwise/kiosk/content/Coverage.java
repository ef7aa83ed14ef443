package org.backwise.kiosk.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.library.Library;

/**
 * The table that ties each fact to the slides that carry it, or to the reason why it is changed or dropped.
 *
 * @param facts the ids of all facts
 */
record Coverage(List<String> facts, List<CoverageRow> rows) {

    private static final Set<String> VERDICTS = Set.of("keep", "soften", "fix", "drop");

    /** What is wrong with the table; {@code where} is the fact. */
    List<Finding> findings(Library library) {
        Map<String, List<String>> slides =
                new Content(library).slides().stream().collect(Collectors.toMap(PlacedPage::where, PlacedPage::shown));
        List<Finding> findings = new ArrayList<>(counted());
        for (CoverageRow row : rows) {
            verdict(row, findings);
            places(row, slides, findings);
        }
        return findings;
    }

    private List<Finding> counted() {
        List<String> told =
                rows.stream().filter(CoverageRow::isFact).map(CoverageRow::id).toList();
        Set<String> all = new TreeSet<>(facts);
        all.addAll(told);
        return all.stream()
                .filter(id -> !facts.contains(id) || Collections.frequency(told, id) != 1)
                .map(id -> new Finding(
                        id,
                        facts.contains(id)
                                ? "stands here " + Collections.frequency(told, id) + " times"
                                : "is no fact"))
                .toList();
    }

    private static void verdict(CoverageRow row, List<Finding> findings) {
        if (row.isFact() && !VERDICTS.contains(row.verdict())) {
            findings.add(new Finding(row.id(), "has the verdict '" + row.verdict() + "'"));
        }
        if (!row.verdict().equals("keep") && row.why().isEmpty()) {
            findings.add(new Finding(row.id(), "is changed or dropped without a reason"));
        }
        if (!row.verdict().equals("drop") && row.slides().isEmpty()) {
            findings.add(new Finding(row.id(), "is on no slide"));
        }
    }

    private static void places(CoverageRow row, Map<String, List<String>> slides, List<Finding> findings) {
        for (String slide : row.slides()) {
            if (!slides.containsKey(slide)) {
                findings.add(new Finding(row.id(), "names " + slide + ", which is not there"));
            } else if (row.words().stream().noneMatch(words -> stand(words, slides.get(slide)))) {
                findings.add(new Finding(row.id(), "quotes nothing of " + slide));
            }
        }
        for (String words : row.words()) {
            if (row.slides().stream().noneMatch(slide -> stand(words, slides.getOrDefault(slide, List.of())))) {
                findings.add(new Finding(row.id(), "quotes words that are on none of its slides: " + words));
            }
        }
    }

    private static boolean stand(String words, List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains(words));
    }
}
