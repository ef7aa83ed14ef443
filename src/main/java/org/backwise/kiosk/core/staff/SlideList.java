package org.backwise.kiosk.core.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Lock;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;

/**
 * The slides of a flow as staff change them: those shown in their order, then those hidden.
 *
 * @param flow with all its slides, as its file has them
 */
public record SlideList(Flow flow, OrderedFlow ordered) {

    /** One slide of the list. */
    public record Row(Slide slide, Shown shown) {}

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        shown().forEach(slide -> rows.add(new Row(slide, Shown.SHOWN)));
        flow.slides().stream()
                .filter(slide -> !shown().contains(slide))
                .forEach(slide -> rows.add(new Row(slide, Shown.HIDDEN)));
        return List.copyOf(rows);
    }

    private List<Slide> shown() {
        return ordered.applyTo(flow).slides();
    }

    /** The place in the list, from 0. */
    public int indexOf(SlideId id) {
        return rows().stream().map(row -> row.slide().id()).toList().indexOf(id);
    }

    private Slide slide(SlideId id) {
        return rows().get(indexOf(id)).slide();
    }

    public Edited<OrderedFlow> set(SlideId id, Shown wanted) {
        Slide slide = slide(id);
        List<Slide> slides = new ArrayList<>(shown());
        if (wanted == Shown.SHOWN) {
            if (!slides.contains(slide)) {
                slides.add(placeFor(slide), slide);
            }
            return new Edited.Done<>(with(slides));
        }
        if (slide.kind().lock() == Lock.LOCKED) {
            return new Edited.Refused<>(whyShown(slide.kind()));
        }
        slides.remove(slide);
        boolean emptied = slides.stream().allMatch(left -> left.kind().lock() == Lock.LOCKED);
        return emptied ? new Edited.Refused<>(LockReason.LAST_SLIDE) : new Edited.Done<>(with(slides));
    }

    /** Behind the nearest of those that the flow has before it. */
    private int placeFor(Slide slide) {
        List<Slide> shown = shown();
        List<Slide> before = flow.slides().subList(0, flow.slides().indexOf(slide));
        Optional<Slide> nearest = shown.stream()
                .filter(before::contains)
                .max((one, other) -> before.indexOf(one) - before.indexOf(other));
        return nearest.map(shown::indexOf).orElse(-1) + 1;
    }

    /** Moves a slide that shows to another place among those that show, from 0. */
    public Edited<OrderedFlow> move(SlideId id, int to) {
        Slide slide = slide(id);
        List<Slide> slides = new ArrayList<>(shown());
        if (!slides.contains(slide)) {
            return new Edited.Refused<>(LockReason.HIDDEN);
        }
        if (to < 0) {
            return new Edited.Refused<>(LockReason.ALREADY_FIRST);
        }
        if (to >= slides.size()) {
            return new Edited.Refused<>(LockReason.ALREADY_LAST);
        }
        slides.remove(slide);
        slides.add(to, slide);
        OrderedFlow wanted = with(slides);
        List<Slide> possible = wanted.applyTo(flow).slides();
        return possible.equals(slides) ? new Edited.Done<>(wanted) : new Edited.Refused<>(whyThere(slide, slides));
    }

    private static LockReason whyShown(SlideKind kind) {
        return switch (kind) {
            case CHECK -> LockReason.CHECK_ALWAYS_SHOWS;
            case STOP_SIGNS -> LockReason.STOP_SIGNS_ALWAYS_SHOW;
            default -> LockReason.HELP_ALWAYS_SHOWS;
        };
    }

    /** What stands in the way of a slide that was to be moved here. */
    private static LockReason whyThere(Slide moved, List<Slide> wanted) {
        List<SlideKind> before = wanted.subList(0, wanted.indexOf(moved)).stream()
                .map(Slide::kind)
                .toList();
        if (moved.kind() == SlideKind.STOP_SIGNS || before.contains(SlideKind.STOP_SIGNS)) {
            return LockReason.STOP_SIGNS_COME_LAST;
        }
        boolean help = moved.kind() == SlideKind.HELP || before.contains(SlideKind.HELP);
        return help ? LockReason.HELP_COMES_LAST : LockReason.CHECK_COMES_BEFORE;
    }

    /** A flow that shows as its file has it names none of its slides, so that a slide added later shows too. */
    private OrderedFlow with(List<Slide> slides) {
        boolean asWritten = slides.equals(flow.slides());
        return ordered.with(
                asWritten ? List.of() : slides.stream().map(Slide::id).toList());
    }
}
