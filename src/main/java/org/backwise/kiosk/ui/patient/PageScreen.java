package org.backwise.kiosk.ui.patient;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.ButtonBar;
import org.backwise.kiosk.ui.kit.GlyphView;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.StepDots;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;

/** A picture and what is read beside it: slides, questions, and everything that is told in a few lines. */
final class PageScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient Screen shown;
    private final PictureAndText content;
    private final transient Optional<TextBlock> counted;

    private PageScreen(Parts parts) {
        super(parts.making, parts.header, parts.content, parts.bar);
        this.shown = parts.visit.screen();
        this.content = parts.content;
        this.counted = block(Part.of(Section.STATUS));
    }

    /**
     * A screen of this visit's state.
     *
     * @param foot the choices at the foot, from left to right
     * @param fromTheRight how many of them stand at the right end
     */
    static PageScreen of(Making making, Visit visit, List<Choice> foot, int fromTheRight) {
        return new PageScreen(new Parts(making, visit, foot, fromTheRight));
    }

    @Override
    public Change update(Visit visit) {
        if (!StillTheSame.screen(shown, visit.screen())) {
            return Change.OTHER_SCREEN;
        }
        making().texts().of(visit).status().ifPresent(words -> counted.ifPresent(block -> block.setText(words)));
        updateBar(visit);
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
    public void turnTo(Part part) {
        content.pane().turnTo(part);
    }

    @Override
    boolean fitsWhole(int width, int height) {
        return content.fitsWhole(width, height);
    }

    @Override
    Rectangle captionArea(Rectangle contentBounds) {
        Rectangle picture = content.pictureArea();
        picture.translate(contentBounds.x, contentBounds.y);
        return picture.isEmpty() ? contentBounds : picture;
    }

    /** What the screen is put together from, made before the frame is. */
    private static final class Parts {

        private final Making making;
        private final Visit visit;
        private final Header header;
        private final PictureAndText content;
        private final FootBar bar;

        Parts(Making making, Visit visit, List<Choice> foot, int fromTheRight) {
            this.making = making;
            this.visit = visit;
            ScreenText text = making.texts().of(visit);
            this.header = Header.titled(making, text, dots(), visit);
            this.content =
                    new PictureAndText(making.kit(), text, holds(), illustration(text), PictureAndText.Lead.WORDS);
            this.bar = new FootBar(making, foot, fromTheRight, visit, Optional.of(content.pane()));
        }

        private Optional<JComponent> illustration(ScreenText text) {
            return PictureAndText.pictured(making.kit(), text)
                    .or(() -> PhoneCodes.of(making, visit))
                    .or(() -> Optional.of(new GlyphView(making.kit(), PageGlyph.of(visit.screen()))));
        }

        private Optional<StepDots> dots() {
            return visit.screen() instanceof OnSlide slide
                    ? Optional.of(new StepDots(
                            making.kit(), slide.index(), slide.slides(visit).size()))
                    : Optional.empty();
        }

        private List<JComponent> holds() {
            List<KioskButton> buttons = visit.choices().stream()
                    .filter(Choice.StartHold.class::isInstance)
                    .map(choice -> new ChoiceButtons(making).make(choice, visit))
                    .toList();
            return buttons.isEmpty() ? List.of() : List.of(new ButtonBar(making.kit(), buttons, 0));
        }
    }
}
