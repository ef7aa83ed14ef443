package org.backwise.kiosk.adapter.printing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.backwise.kiosk.core.handout.SquareCode;

/**
 * A finished document: the same is shown, heard and printed. Reading it takes a tenth of a second or so.
 *
 * @param code the one that stands on it
 */
record SheetPages(byte[] pdf, SquareCode code) {

    /** What a screen reader meets on each page. */
    List<List<String>> words() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TaggedWords.of(document).pages();
        } catch (IOException own) { // made here, in memory
            throw new UncheckedIOException(own);
        }
    }

    int count() {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException own) {
            throw new UncheckedIOException(own);
        }
    }

    /**
     * A page as it will come out.
     *
     * @param page from 0
     * @param height of the picture, in dots
     */
    BufferedImage picture(int page, int height) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle paper = document.getPage(page).getMediaBox();
            return new PDFRenderer(document).renderImage(page, height / paper.getHeight(), ImageType.RGB);
        } catch (IOException own) {
            throw new UncheckedIOException(own);
        }
    }
}
