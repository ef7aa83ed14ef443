package org.backwise.kiosk.adapter.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure of a tagged PDF, in reading order, as a screen reader walks it. */
final class Tags {

    private final List<PDStructureElement> elements = new ArrayList<>();

    private Tags(PDStructureNode root) {
        walk(root);
    }

    static Tags of(PDDocument document) {
        return new Tags(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot(), "no tags"));
    }

    /** The kinds of elements, such as H1 and LI. */
    List<String> kinds() {
        return elements.stream().map(PDStructureElement::getStructureType).toList();
    }

    /** What the pictures show. */
    List<String> descriptions() {
        return elements.stream()
                .filter(element -> element.getStructureType().equals("Figure"))
                .map(PDStructureElement::getAlternateDescription)
                .toList();
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                walk(element);
            }
        }
    }
}
