package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of a tagged document in the order in which a screen reader meets them, page by page. */
final class TaggedWords {

    /** What is one line to the ear: a heading, a paragraph, an item of a list, a cell. */
    private static final Pattern LINE = Pattern.compile("H[1-6]?|P|LBody|TH|TD");

    private final List<PDPage> pages = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();
    private final List<Map<Integer, String>> marked = new ArrayList<>();

    private TaggedWords(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            pages.add(page);
            lines.add(new ArrayList<>());
            marked.add(marked(page));
        }
        read(document.getDocumentCatalog().getStructureTreeRoot());
    }

    static TaggedWords of(PDDocument document) throws IOException {
        return new TaggedWords(document);
    }

    /** The lines of each page. */
    List<List<String>> pages() {
        return lines.stream().map(List::copyOf).toList();
    }

    private void read(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (LINE.matcher(element.getStructureType()).matches()) {
                    Line line = new Line();
                    line.read(element, Optional.empty());
                    line.end();
                } else {
                    read(element);
                }
            }
        }
    }

    /** One line, on the page where it begins. */
    private final class Line {

        private final StringBuilder words = new StringBuilder();
        private Optional<Integer> begun = Optional.empty();

        void read(PDStructureElement element, Optional<PDPage> above) {
            Optional<PDPage> page = Optional.ofNullable(element.getPage()).or(() -> above);
            for (Object kid : element.getKids()) {
                if (kid instanceof PDStructureElement inner) {
                    read(inner, page);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    add(
                            reference.getMCID(),
                            Optional.ofNullable(reference.getPage()).or(() -> page));
                } else if (kid instanceof Integer number) {
                    add(number, page);
                }
            }
        }

        private void add(int number, Optional<PDPage> page) {
            page.map(TaggedWords.this::indexOf).filter(index -> index >= 0).ifPresent(index -> {
                begun = begun.or(() -> Optional.of(index));
                words.append(marked.get(index).getOrDefault(number, ""));
            });
        }

        void end() {
            String line = words.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!line.isEmpty()) {
                begun.ifPresent(index -> lines.get(index).add(line));
            }
        }
    }

    private int indexOf(PDPage page) {
        COSDictionary wanted = page.getCOSObject();
        return pages.stream().map(PDPage::getCOSObject).toList().indexOf(wanted);
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        collect(extractor.getMarkedContents(), words);
        return words;
    }

    private static void collect(List<PDMarkedContent> contents, Map<Integer, String> words) {
        for (PDMarkedContent content : contents) {
            words.merge(content.getMCID(), words(content.getContents()), String::concat);
            collect(
                    content.getContents().stream()
                            .filter(PDMarkedContent.class::isInstance)
                            .map(PDMarkedContent.class::cast)
                            .toList(),
                    words);
        }
    }

    /** A new line of print is a blank to the ear. */
    private static String words(List<Object> contents) {
        StringBuilder words = new StringBuilder();
        float baseline = Float.NaN;
        for (Object piece : contents) {
            if (piece instanceof TextPosition letter) {
                boolean below = Math.abs(letter.getYDirAdj() - baseline) > 1;
                words.append(below ? " " : "").append(letter.getUnicode());
                baseline = letter.getYDirAdj();
            }
        }
        return words.toString();
    }
}
