package org.backwise.kiosk.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last, and forgets what was not asked for the longest. On one thread only. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;
    private static final float LOAD = 0.75f;

    private final int kept;

    /** @param kept how many at most */
    Recent(int kept) {
        super(kept, LOAD, true);
        this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > kept;
    }
}
