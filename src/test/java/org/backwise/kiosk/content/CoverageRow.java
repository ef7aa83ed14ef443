package org.backwise.kiosk.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of one fact, or of one gap, of the article.
 *
 * @param verdict keep, soften, fix or drop; empty for a gap, where the article says nothing
 * @param slides as in {@code chair-twist/turn-left}
 * @param words what stands on those slides
 * @param why what changed, and the reason; empty where nothing did
 */
record CoverageRow(String id, String verdict, List<String> slides, List<String> words, String why) {

    private static final Pattern ROW = Pattern.compile("\\| ((?:F|GAP)-[A-Z0-9-]+) \\|.*\\|");
    private static final Pattern SLIDE = Pattern.compile("`([^`]+)`");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final int CELLS = 6;

    /** All rows of a page. */
    static List<CoverageRow> all(List<String> lines) {
        return lines.stream()
                .filter(line -> ROW.matcher(line).matches())
                .map(CoverageRow::of)
                .toList();
    }

    boolean isFact() {
        return id.startsWith("F-");
    }

    private static CoverageRow of(String line) {
        List<String> cells = List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
        int last = cells.size() - 1;
        return new CoverageRow(
                cells.get(0),
                cells.size() == CELLS ? cells.get(2) : "",
                in(SLIDE, cells.get(last - 2)),
                in(QUOTED, cells.get(last - 1)),
                cells.get(last));
    }

    private static List<String> in(Pattern pattern, String cell) {
        return pattern.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
