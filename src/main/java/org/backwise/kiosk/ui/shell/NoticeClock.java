package org.backwise.kiosk.ui.shell;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.UrgentNotice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;

/** Tells the visit when the clinic's urgent notice is over, by the clock on the wall. */
final class NoticeClock {

    private final Supplier<Visit> visit;
    private final Supplier<LocalDateTime> wallClock;
    private final Consumer<VisitEvent> send;

    NoticeClock(Supplier<Visit> visit, Supplier<LocalDateTime> wallClock, Consumer<VisitEvent> send) {
        this.visit = visit;
        this.wallClock = wallClock;
        this.send = send;
    }

    /** To be called every few seconds. */
    void look() {
        Visit now = visit.get();
        Stream<UrgentNotice> urgent = Stream.of(Optional.of(now.library()), now.arriving())
                .flatMap(library -> library.flatMap(of -> of.notices().urgent()).stream());
        LocalDateTime time = wallClock.get();
        if (urgent.anyMatch(notice -> !notice.until().isAfter(time))) {
            send.accept(new VisitEvent.NoticeOver(time));
        }
    }
}
