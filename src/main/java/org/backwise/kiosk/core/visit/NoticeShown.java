package org.backwise.kiosk.core.visit;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.UrgentNotice;

/**
 * The clinic's urgent notice, once a visit. It comes before the menu or a slide, and never before the safety check, a stop,
 * a call, or help: what keeps a patient safe waits for nothing.
 *
 * @param under the screen that it comes before
 */
public record NoticeShown(Screen under, UrgentNotice notice) implements Screen {

    /** The notice, where there is one that this patient has not read and this screen may wait; else the screen itself. */
    static Screen before(Screen next, Visit visit) {
        Optional<UrgentNotice> urgent =
                visit.arriving().orElse(visit.library()).notices().urgent();
        boolean mayWait = next instanceof Menu || next instanceof OnSlide slide && !isHelp(slide);
        return urgent.filter(notice -> mayWait && !visit.memory().read().equals(Optional.of(notice)))
                .map(notice -> (Screen) new NoticeShown(next, notice))
                .orElse(next);
    }

    private static boolean isHelp(OnSlide slide) {
        return slide.flow().equals(FlowId.GET_HELP);
    }

    @Override
    public List<Choice> choices(Visit visit) {
        return List.of(Choice.Go.COMFORT, Choice.Go.READ_ALOUD, Choice.Go.CLOSE);
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        return back(visit);
    }

    @Override
    public Step next(Visit visit) {
        return back(visit);
    }

    @Override
    public Step back(Visit visit) {
        return visit.with(visit.memory().withRead(notice)).enter(under);
    }

    /** At this time; a notice that is over makes room by itself. */
    Step at(LocalDateTime now, Visit visit) {
        return notice.until().isAfter(now) ? visit.stay() : visit.enter(under);
    }

    @Override
    public Screen base() {
        return under.base();
    }
}
