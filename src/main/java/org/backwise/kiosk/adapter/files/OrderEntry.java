package org.backwise.kiosk.adapter.files;

import java.util.List;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;

/**
 * A flow as {@code order.yaml} names it.
 *
 * @param slidesLine where its slides begin, or the entry itself
 * @param slides in the order to show; empty for all
 */
record OrderEntry(int line, FlowId id, Shown shown, int slidesLine, List<Located<SlideId>> slides) {}
