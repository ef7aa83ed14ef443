package org.backwise.kiosk.adapter.printing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.PictureName;

/** The still pictures as addresses, kept while their files stay the same. Safe on any thread. */
final class StillAddresses {

    /** Those of the flows that patients print most; some five megabytes. */
    private static final int KEPT = 64;

    private final StillPictures pictures;
    private final Map<PictureName, Kept> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PictureName, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private record Kept(StillSvg svg, Optional<String> address) {}

    StillAddresses(StillPictures pictures) {
        this.pictures = pictures;
    }

    /** The picture's address; empty if it is missing or cannot be drawn. */
    synchronized Optional<String> of(PictureName name) {
        return pictures.svg(name).flatMap(svg -> {
            Kept kept = recent.get(name);
            if (kept == null || !kept.svg().equals(svg)) {
                kept = new Kept(svg, pictures.drawn(name, svg).map(PngAddress::of));
                recent.put(name, kept);
            }
            return kept.address();
        });
    }
}
