package org.backwise.kiosk.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts measured lately. Used on the event thread only. */
final class Paragraphs {

    private static final int KEPT = 300;

    private record Wanted(String text, Typesetting set) {}

    private final Map<Wanted, Paragraph> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Paragraph> eldest) {
            return size() > KEPT;
        }
    };

    Paragraph of(String text, Typesetting set) {
        return recent.computeIfAbsent(new Wanted(text, set), wanted -> new Paragraph(text, set));
    }
}
