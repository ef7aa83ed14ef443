package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.backwise.kiosk.core.handout.HandOut;

/**
 * The judge of large print (ACB 2022, UKAAF G003), by the runs of text and the boxes of a finished document. It knows what
 * the words are, not how they came there.
 */
final class LargePrint {

    private static final float MARGIN = 72; // 25.4 mm in points
    private static final float LONGEST_LINE = 152 * 72 / 25.4f;
    private static final float SMALLEST = 17.99f;

    /** Left edges of a single column: text, bullets, cards, marks at the side, seven days of a week, and those inside cards. */
    private static final int EDGES = 16;

    private final PrintedPages pages;
    private final HandOut handOut;
    private final List<Run> runs;
    private final List<String> broken = new ArrayList<>();

    private LargePrint(PrintedPages pages, HandOut handOut) {
        this.pages = pages;
        this.handOut = handOut;
        this.runs = pages.runs();
    }

    /** The rules that a hand-out's document breaks. */
    static List<String> broken(byte[] pdf, HandOut handOut) throws IOException {
        try (PrintedPages pages = new PrintedPages(pdf)) {
            LargePrint judge = new LargePrint(pages, handOut);
            judge.runs.forEach(judge::run);
            judge.headings();
            judge.spacing();
            judge.leftEdges();
            judge.fonts();
            judge.cardsWhole();
            judge.filled();
            return List.copyOf(judge.broken);
        }
    }

    private void run(Run run) {
        float width = pages.document().getPage(0).getMediaBox().getWidth();
        float height = pages.document().getPage(0).getMediaBox().getHeight();
        say(run.size() < SMALLEST, "smaller than 18 pt", run);
        say(run.left() < MARGIN || run.right() > width - MARGIN, "in the margin at the side", run);
        say(run.top() < MARGIN || run.baseline() > height - MARGIN, "in the margin above or below", run);
        say(run.right() - run.left() > LONGEST_LINE, "a line over 152 mm", run);
        say(run.text().strip().endsWith("-") || run.text().contains("\u00AD"), "a word is split", run);
        say(!run.font().matches("[A-Z]{6}\\+AtkinsonHyperlegibleNext-(Regular|Bold)"), "a strange font", run);
    }

    private void headings() {
        float part = handOut.size().points() / 18f;
        String title = handOut.flows().size() > 1 ? "Your moves from today" : handOut.title();
        say(!has(title, 22 * part), "no title of 22/18: " + title);
        Stream.of("For your phone", "Notes for your doctor or therapist")
                .forEach(heading -> say(!has(heading, 20 * part), "no heading of 20/18: " + heading));
    }

    /** Long headings are broken over lines: their beginning counts. */
    private boolean has(String heading, float points) {
        return runs.stream()
                .filter(run ->
                        run.text().length() > 3 && heading.startsWith(run.text().strip()))
                .anyMatch(run ->
                        Math.abs(run.size() - points) < 0.06f && run.font().endsWith("-Bold"));
    }

    private void spacing() {
        for (int page = 1; page <= pages.count(); page++) {
            Map<Float, Float> sizes = sizesByBaseline(page);
            float above = Float.NaN;
            for (Map.Entry<Float, Float> line : sizes.entrySet()) {
                boolean close = (line.getKey() - above) / line.getValue() < 1.49f;
                say(close, "lines too close on page " + page + " at " + line.getKey());
                above = line.getKey();
            }
        }
    }

    private Map<Float, Float> sizesByBaseline(int page) {
        return runs.stream()
                .filter(run -> run.page() == page)
                .collect(Collectors.toMap(
                        run -> Math.round(run.baseline() * 10) / 10f, Run::size, Math::max, TreeMap::new));
    }

    /** Centered or justified text has as many left edges as lines. */
    private void leftEdges() {
        Map<String, Run> firsts = runs.stream()
                .collect(Collectors.toMap(
                        run -> run.page() + "/" + Math.round(run.baseline()),
                        run -> run,
                        (one, other) -> Stream.of(one, other)
                                .min(Comparator.comparing(Run::left))
                                .orElseThrow()));
        Set<Integer> edges =
                firsts.values().stream().map(run -> Math.round(run.left() / 2)).collect(Collectors.toSet());
        say(edges.size() > EDGES, "too many left edges: " + edges);
    }

    private void fonts() throws IOException {
        for (PDPage page : pages.document().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                say(!page.getResources().getFont(name).isEmbedded(), "a font is not embedded: " + name);
            }
        }
    }

    private void cardsWhole() {
        handOut.cards().forEach(card -> {
            boolean whole = pages.pagesWith(card.page().heading()).stream()
                    .map(pages::words)
                    .anyMatch(words -> card.page().lines().stream().allMatch(words::contains));
            say(!whole, "a card is split: " + card.page().heading());
        });
    }

    /** No page is nearly empty, above all not the first; the last one is filled by the code. */
    private void filled() {
        for (int page = 1; page < pages.count(); page++) {
            int share = share(page);
            say(share < (page == 1 ? 50 : 20), "page " + page + " is filled by only " + share + " %");
        }
    }

    /** How far down its column the words of a page go, in per cent. */
    private int share(int page) {
        List<Run> here = runs.stream().filter(run -> run.page() == page).toList();
        float foot = here.get(here.size() - 1).top();
        float lowest = (float) here.stream()
                .mapToDouble(Run::baseline)
                .filter(line -> line < foot)
                .max()
                .orElse(MARGIN);
        return Math.round(100 * (lowest - MARGIN) / (foot - MARGIN));
    }

    private void say(boolean wrong, String what, Run run) {
        say(wrong, what + ", page " + run.page() + ": " + run.text());
    }

    private void say(boolean wrong, String what) {
        if (wrong) {
            broken.add(what);
        }
    }
}
