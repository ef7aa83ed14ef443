package org.backwise.kiosk.ui.kit;

import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts measured lately. Used on the event thread only. */
final class Paragraphs {

    private static final int KEPT = 300;

    private record Wanted(String text, Font font) {}

    private final Map<Wanted, Paragraph> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Paragraph> eldest) {
            return size() > KEPT;
        }
    };

    Paragraph of(String text, Font font) {
        return recent.computeIfAbsent(new Wanted(text, font), wanted -> new Paragraph(text, font));
    }
}
