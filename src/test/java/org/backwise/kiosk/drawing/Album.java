package org.backwise.kiosk.drawing;

import java.util.List;

/** A set of pictures that one flow or one theme needs; {@link Pictures} lists them all. */
public interface Album {
    List<Picture> pictures();
}
