package org.backwise.kiosk.adapter.files;

import java.util.Optional;
import org.backwise.kiosk.core.library.HoldCues;

/**
 * The words of one slide in one language.
 *
 * @param cues what is said while its move is paced
 */
record SlideWords(PageWords page, Optional<HoldCues> cues) {}
