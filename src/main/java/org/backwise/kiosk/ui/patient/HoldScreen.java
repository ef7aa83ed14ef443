package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.HoldRing;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;

/** A move that is being paced: the picture with a ring on it that closes, and what to do now. */
final class HoldScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient Holding shown;
    private final WithRing content;

    private HoldScreen(Making making, Visit visit, ScreenText text, WithRing content, List<Choice> foot) {
        super(
                making,
                Header.titled(making, text, Optional.empty(), visit),
                content,
                new FootBar(making, foot, foot.size() - 3, visit, Optional.of(content.inner.pane())));
        this.shown = (Holding) visit.screen();
        this.content = content;
        update(visit);
    }

    static HoldScreen of(Making making, Visit visit) {
        Holding holding = (Holding) visit.screen();
        ScreenText text = making.texts().of(visit);
        List<Choice> foot = visit.choices().stream()
                .filter(choice -> choice != Choice.Go.COMFORT)
                .toList();
        ScreenText pictured = text.with(holding.slide().slide(visit).page().picture());
        return new HoldScreen(making, visit, text, new WithRing(making, pictured, holding), foot);
    }

    @Override
    public Change update(Visit visit) {
        if (!(visit.screen() instanceof Holding now) || !StillTheSame.screen(shown, now)) {
            return Change.OTHER_SCREEN;
        }
        updateBar(visit);
        double part = now.isOver() ? 1 : now.millis() / (now.phase().seconds() * 1000.0);
        String unit = making().words().get(now.secondsLeft() == 1 ? "hold.second" : "hold.seconds");
        content.ring.show(part, now.secondsLeft(), unit);
        return Change.SAME_SCREEN;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(content.inner.pane());
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return super.block(part).or(() -> content.inner.pane().block(part));
    }

    @Override
    Rectangle captionArea(Rectangle contentBounds) {
        Rectangle picture = content.inner.pictureArea();
        picture.translate(contentBounds.x, contentBounds.y);
        return picture;
    }

    /** The picture does what the patient does now: it moves into the pose, stays in it, and is back at the start. */
    private static PictureView.Moment moment(Holding holding) {
        if (holding.isOver()) {
            return PictureView.Moment.START;
        }
        return switch (holding.phase().kind()) {
            case HOLD -> PictureView.Moment.END;
            case REST, CHANGE -> PictureView.Moment.START;
            case READY, MOVE, BREATHE_IN, BREATHE_OUT -> PictureView.Moment.MOVING;
        };
    }

    /** A slide is drawn for the side that its hold begins with. */
    private static PictureView.Facing facing(Holding holding) {
        Side drawn = holding.phases().get(0).side();
        return holding.phase().side() == drawn ? PictureView.Facing.AS_DRAWN : PictureView.Facing.MIRRORED;
    }

    /** The picture and text with the ring on the picture. */
    private static final class WithRing extends JPanel {

        private static final long serialVersionUID = 1;

        private final PictureAndText inner;
        private final HoldRing ring;
        private final int margin;

        WithRing(Making making, ScreenText text, Holding holding) {
            super(null);
            setOpaque(false);
            Optional<JComponent> picture = text.picture()
                    .map(shown -> new PictureView(
                            making.kit(), shown, PictureView.Ground.ROUNDED, moment(holding), facing(holding)));
            this.inner = new PictureAndText(making.kit(), text, List.of(), picture);
            this.ring = new HoldRing(making.kit());
            this.margin = making.kit().theme().space(3);
            ring.show(0, 0, making.words().get("hold.seconds"));
            add(ring);
            add(inner);
        }

        @Override
        public Dimension getPreferredSize() {
            return inner.getPreferredSize();
        }

        @Override
        public void doLayout() {
            inner.setBounds(0, 0, getWidth(), getHeight());
            inner.doLayout();
            Rectangle picture = inner.pictureArea();
            int side = ring.side();
            ring.setBounds(
                    picture.x + picture.width - side - margin, picture.y + picture.height - side - margin, side, side);
        }
    }
}
