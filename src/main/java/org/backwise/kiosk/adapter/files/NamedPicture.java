package org.backwise.kiosk.adapter.files;

import org.backwise.kiosk.core.library.PictureName;

/**
 * A picture and where it is named.
 *
 * @param file as the clinic knows it
 */
record NamedPicture(String file, int line, PictureName name) {}
