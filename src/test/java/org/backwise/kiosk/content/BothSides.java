package org.backwise.kiosk.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.HoldLength;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Phase;
import org.backwise.kiosk.core.library.PhaseKind;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideKind;

/** Over a flow, the left side is held as often and as long as the right, for every patient and length of hold. */
final class BothSides implements ContentRule {

    private static final List<Set<Flag>> PATIENTS = List.of(
            Set.of(),
            Set.of(Flag.UNSTEADY),
            Set.of(Flag.ASK_FIRST),
            Set.of(Flag.NOT_READY),
            Set.of(Flag.ASK_FIRST, Flag.UNSTEADY));

    @Override
    public List<Finding> findings(Library library) {
        return new FlowRule(flow -> true, BothSides::fault).findings(library);
    }

    private static Optional<String> fault(Flow flow) {
        return PATIENTS.stream()
                .flatMap(flags -> Stream.of(SlideKind.MOVE, SlideKind.EASIER)
                        .map(kind -> flow.slidesFor(flags).stream()
                                .filter(slide -> slide.kind() == kind)
                                .toList()))
                .flatMap(slides -> Stream.of(HoldLength.values()).flatMap(length -> uneven(slides, length)))
                .findFirst();
    }

    private static Stream<String> uneven(List<Slide> slides, HoldLength length) {
        List<Integer> left = held(slides, length, Side.LEFT);
        List<Integer> right = held(slides, length, Side.RIGHT);
        return left.equals(right)
                ? Stream.empty()
                : Stream.of("is held for " + left + " s on the left, and " + right + " s on the right");
    }

    private static List<Integer> held(List<Slide> slides, HoldLength length, Side side) {
        return slides.stream()
                .flatMap(slide -> slide.hold().stream())
                .flatMap(paced -> paced.hold().phases(length).stream())
                .filter(phase -> phase.kind() == PhaseKind.HOLD && phase.side() == side)
                .map(Phase::seconds)
                .sorted()
                .toList();
    }
}
