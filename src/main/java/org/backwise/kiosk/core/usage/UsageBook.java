package org.backwise.kiosk.core.usage;

import java.util.List;

/** Where counts are kept. */
public interface UsageBook {

    /** Counts these now. Returns at once; the counts are on the disk a few seconds later. Never throws. */
    void count(List<UsageFact> facts);

    /** Everything that is kept. Blocks while files are read; what cannot be read is left out. */
    Usage read();
}
