package org.backwise.kiosk.ui.shell;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.Timer;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.SafetyCheck;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.patient.Making;

/**
 * What the screens look like that are likely to come next, painted while the patient still looks at this one. A press
 * shows such a sight at once; the screen itself, which takes some frames to make and paint, then comes over it. On the
 * event thread only.
 */
final class PaintedAhead {

    /** So long after a screen has come its first frames and words are out; then there is time for the next. */
    private static final int CALM_MILLIS = 250;

    private final JComponent stage;
    private final Function<Comfort, Making> makings;
    private final Deque<Visit> likely = new ArrayDeque<>();
    private final List<Sight> sights = new ArrayList<>();
    private final Timer calm = new Timer(CALM_MILLIS, tick -> paintNext());

    /** A screen as it will look, and all that decides how. */
    private record Sight(Screen screen, Comfort comfort, Library library, List<Choice> choices, BufferedImage image) {

        boolean shows(Visit visit, Dimension size) {
            return screen.equals(visit.screen())
                    && comfort.equals(visit.comfort())
                    && library == visit.library()
                    && choices.equals(visit.choices())
                    && image.getWidth() == size.width
                    && image.getHeight() == size.height;
        }
    }

    /**
     * @param stage where the screens show
     * @param makings what screens are made of, for the comfort chosen and the present size of the window
     */
    PaintedAhead(JComponent stage, Function<Comfort, Making> makings) {
        this.stage = stage;
        this.makings = makings;
        calm.setRepeats(false);
    }

    /** Shows at once what this visit will look like, if that is known. */
    void show(Visit now) {
        if (stage.isShowing()) {
            sights.stream()
                    .filter(sight -> sight.shows(now, stage.getSize()))
                    .findFirst()
                    .ifPresent(sight -> put(sight.image()));
        }
    }

    private void put(BufferedImage image) {
        Graphics glass = stage.getGraphics();
        glass.drawImage(image, 0, 0, null);
        glass.dispose();
        stage.getToolkit().sync();
    }

    /** A screen has come, from which others may follow; those that might have come instead are forgotten. */
    void from(Visit visit) {
        sights.clear();
        likely.clear();
        boolean isSeen = visit.comfort().view().display() != Display.DARK;
        boolean keepsTime = visit.screen() instanceof Holding;
        if (isSeen && !keepsTime) {
            following(visit).forEach(likely::add);
            calm.restart();
        }
    }

    private static Stream<Visit> following(Visit visit) {
        Stream<VisitEvent> presses = Stream.of(
                new VisitEvent.Next(),
                new VisitEvent.Back(),
                new VisitEvent.Select(new Choice.Reply(Answer.NO)),
                new VisitEvent.Select(new Choice.Reply(Answer.YES)));
        return presses.map(press -> visit.on(press).visit())
                .filter(next -> next.comfort().equals(visit.comfort()))
                .filter(next -> !next.screen().equals(visit.screen()))
                .filter(next -> isSteady(next.screen()));
    }

    /** Whether it looks the same whenever it comes. */
    private static boolean isSteady(Screen screen) {
        return screen instanceof OnSlide
                || screen instanceof SafetyCheck
                || screen instanceof HelpScreen
                || screen instanceof Menu;
    }

    private void paintNext() {
        if (!likely.isEmpty() && stage.isShowing() && isTrueToScale()) {
            Visit next = likely.remove();
            BufferedImage image = OffScreen.picture(makings.apply(next.comfort()), next, stage.getSize());
            sights.add(new Sight(next.screen(), next.comfort(), next.library(), next.choices(), image));
            calm.restart();
        }
    }

    /** On a screen whose pixels are not those of the program a sight would be coarser than the screen that follows. */
    private boolean isTrueToScale() {
        return stage.getGraphicsConfiguration().getDefaultTransform().isIdentity();
    }
}
