package org.backwise.kiosk.ui.patient;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.HoldRing;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.RingedPicture;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;

/** A move that is being paced: the picture with a ring beside it that closes, and what to do now. */
final class HoldScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient Holding shown;
    private final PictureAndText content;
    private final HoldRing ring;

    private HoldScreen(
            Making making, Visit visit, ScreenText text, PictureAndText content, List<Choice> foot, HoldRing ring) {
        super(
                making,
                Header.titled(making, text, Optional.empty(), visit),
                content,
                new FootBar(making, foot, foot.size() - 3, visit, Optional.of(content.pane())));
        this.shown = (Holding) visit.screen();
        this.content = content;
        this.ring = ring;
        update(visit);
    }

    static HoldScreen of(Making making, Visit visit) {
        Holding holding = (Holding) visit.screen();
        ScreenText text = making.texts().of(visit);
        List<Choice> foot = visit.choices().stream()
                .filter(choice -> choice != Choice.Go.COMFORT)
                .toList();
        HoldRing ring = new HoldRing(making.kit(), making.words().get("hold.seconds"));
        Picture picture = holding.slide().slide(visit).page().picture();
        JComponent ringed = new RingedPicture(making.kit(), picture, moment(holding), facing(holding), ring);
        PictureAndText content =
                new PictureAndText(making.kit(), text, List.of(), Optional.of(ringed), PictureAndText.Lead.PICTURE);
        return new HoldScreen(making, visit, text, content, foot, ring);
    }

    @Override
    public Change update(Visit visit) {
        if (!(visit.screen() instanceof Holding now) || !StillTheSame.screen(shown, now)) {
            return Change.OTHER_SCREEN;
        }
        updateBar(visit);
        String unit = making().texts().unit(now);
        if (now.isOver()) {
            ring.showOver(unit);
        } else {
            ring.show(now.millis() / (now.phase().seconds() * 1000.0), now.secondsLeft(), unit);
        }
        return Change.SAME_SCREEN;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(content.pane());
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return super.block(part).or(() -> content.pane().block(part));
    }

    @Override
    Rectangle captionArea(Rectangle contentBounds) {
        Rectangle picture = content.pictureArea();
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
            case READY, MOVE, BREATHE_IN -> PictureView.Moment.MOVING;
            case BREATHE_OUT -> PictureView.Moment.RETURNING;
        };
    }

    /** A slide is drawn for the side that its hold begins with. */
    private static PictureView.Facing facing(Holding holding) {
        Side drawn = holding.phases().get(0).side();
        return holding.phase().side() == drawn ? PictureView.Facing.AS_DRAWN : PictureView.Facing.MIRRORED;
    }
}
