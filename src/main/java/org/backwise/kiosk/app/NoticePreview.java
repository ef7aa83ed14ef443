package org.backwise.kiosk.app;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Terms;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.rooms.TextsRoom;

/** How the clinic's own lines look to a patient: a visit that nobody makes is led to where they stand. */
final class NoticePreview implements TextsRoom.Preview {

    private final KioskSettings settings;
    private final Library library;
    private final Function<Visit, BufferedImage> picture;

    /** @param picture paints what a visit shows */
    NoticePreview(KioskSettings settings, Library library, Function<Visit, BufferedImage> picture) {
        this.settings = settings;
        this.library = library;
        this.picture = picture;
    }

    @Override
    public BufferedImage of(TextsRoom.Own line, Notices notices) {
        Visit welcome = Visit.waiting(Terms.of(settings), library.with(notices));
        return picture.apply(
                switch (line) {
                    case WELCOME -> welcome;
                    case URGENT -> after(welcome, new VisitEvent.Next());
                    case HELP ->
                        after(
                                Visit.waiting(Terms.of(settings), library.with(without(notices))),
                                new VisitEvent.Next(),
                                new VisitEvent.Select(new Choice.OpenFlow(FlowId.GET_HELP)),
                                new VisitEvent.Select(Choice.Go.GET_HELP));
                });
    }

    private static Notices without(Notices notices) {
        return new Notices(notices.welcome(), notices.help(), Optional.empty());
    }

    private static Visit after(Visit visit, VisitEvent... events) {
        Visit now = visit;
        for (VisitEvent event : events) {
            now = now.on(event).visit();
        }
        return now;
    }
}
