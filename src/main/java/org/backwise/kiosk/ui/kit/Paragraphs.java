package org.backwise.kiosk.ui.kit;

import java.util.Map;

/** Texts measured lately. Used on the event thread only. */
final class Paragraphs {

    private static final int KEPT = 300;

    private record Wanted(String text, Typesetting set) {}

    private final Map<Wanted, Paragraph> recent = new Recent<>(KEPT);

    Paragraph of(String text, Typesetting set) {
        return recent.computeIfAbsent(new Wanted(text, set), wanted -> new Paragraph(text, set));
    }
}
