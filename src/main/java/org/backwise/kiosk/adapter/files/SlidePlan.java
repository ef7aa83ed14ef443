package org.backwise.kiosk.adapter.files;

import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;

/** A slide as {@code flow.yaml} has it: all but its words. */
record SlidePlan(
        int line,
        SlideId id,
        SlideKind kind,
        NamedPicture picture,
        Posture posture,
        Optional<Hold> hold,
        Set<Flag> safeAfter,
        Set<Flag> hiddenAfter,
        Hearing hearing) {}
