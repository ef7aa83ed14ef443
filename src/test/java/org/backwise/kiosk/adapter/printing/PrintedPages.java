package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished PDF, as a reader with a ruler sees it. */
final class PrintedPages implements AutoCloseable {

    private final PDDocument document;

    PrintedPages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PDDocument document() {
        return document;
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** All words, with single blanks between them. */
    String words() {
        return words(1, count());
    }

    /** The words of one page, from 1. */
    String words(int page) {
        return words(page, page);
    }

    /** The pages on which these words stand. */
    List<Integer> pagesWith(String words) {
        return IntStream.rangeClosed(1, count())
                .filter(page -> words(page).contains(words))
                .boxed()
                .toList();
    }

    private String words(int first, int last) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("[\\s\\u00A0]+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every stretch of text, page by page from top to bottom. */
    List<Run> runs() {
        try {
            RunStripper stripper = new RunStripper();
            stripper.getText(document);
            return stripper.runs.stream()
                    .sorted(Comparator.comparing(Run::page).thenComparing(Run::baseline))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static final class RunStripper extends PDFTextStripper {
        private final List<Run> runs = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            List<TextPosition> seen = letters.stream()
                    .filter(letter -> !letter.getUnicode().isBlank())
                    .toList();
            if (seen.isEmpty()) {
                return;
            }
            TextPosition first = seen.get(0);
            TextPosition last = seen.get(seen.size() - 1);
            runs.add(new Run(
                    getCurrentPageNo(),
                    text,
                    first.getFont().getName(),
                    smallest(seen),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getYDirAdj() - first.getHeightDir()));
        }

        private static float smallest(List<TextPosition> letters) {
            return (float)
                    letters.stream().mapToDouble(TextPosition::getYScale).min().orElseThrow();
        }
    }
}
