package org.backwise.kiosk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.patient.EveryState;
import org.backwise.kiosk.ui.patient.OffScreen;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.api.Test;

final class PaintedAheadTest {

    private static final Glass GLASS = new Glass(1280, 800, 3.62);

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));
    private final GlassStage stage = GuiActionRunner.execute(GlassStage::new);
    private final PaintedAhead ahead =
            GuiActionRunner.execute(() -> new PaintedAhead(stage, comfort -> offScreen.making(GLASS, comfort)));
    private final Visit slide = firstSlide();

    /** A place on the glass, whose pixels can be looked at. */
    private static final class GlassStage extends JPanel {

        private static final long serialVersionUID = 1;

        private final transient BufferedImage pixels =
                new BufferedImage(GLASS.width(), GLASS.height(), BufferedImage.TYPE_INT_RGB);

        GlassStage() {
            super(null);
            setSize(GLASS.width(), GLASS.height());
        }

        @Override
        public boolean isShowing() {
            return true;
        }

        @Override
        public Graphics getGraphics() {
            return pixels.createGraphics();
        }

        @Override
        public GraphicsConfiguration getGraphicsConfiguration() {
            return pixels.createGraphics().getDeviceConfiguration();
        }
    }

    @Test
    void theNextSlideShowsAsItWillLook() {
        Visit next = after(slide, new VisitEvent.Next());

        comes(slide);
        showsSoon(next);

        assertThat(numbers(stage.pixels)).isEqualTo(numbers(picture(next)));
    }

    @Test
    void soDoesTheSlideBefore() {
        Visit second = after(slide, new VisitEvent.Next());

        comes(second);
        showsSoon(slide);

        assertThat(numbers(stage.pixels)).isEqualTo(numbers(picture(slide)));
    }

    @Test
    void nothingShowsThatWillLookOtherwise() {
        Visit next = after(slide, new VisitEvent.Next());
        comes(slide);
        showsSoon(next);
        clear();

        show(after(next, new VisitEvent.Do(Command.CONTRAST)));
        show(after(next, new VisitEvent.Next()));

        assertThat(isClear()).isTrue();
    }

    @Test
    void nothingOfAVisitIsLeftOnceAnotherScreenHasCome() {
        Visit next = after(slide, new VisitEvent.Next());
        comes(slide);
        showsSoon(next);
        clear();

        comes(states.visits().get(0));
        show(next);

        assertThat(isClear()).isTrue();
    }

    @Test
    void nothingShowsOnAScreenThatThePatientMadeDark() {
        Visit dark = after(slide, new VisitEvent.Do(Command.DARK));
        comes(slide);
        showsSoon(after(slide, new VisitEvent.Next()));
        clear();

        comes(dark);
        show(after(dark, new VisitEvent.Next()));

        assertThat(isClear()).isTrue();
    }

    private Visit firstSlide() {
        return states.visits().stream()
                .filter(visit -> visit.screen() instanceof OnSlide at && at.index() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static Visit after(Visit visit, VisitEvent event) {
        return visit.on(event).visit();
    }

    private void comes(Visit visit) {
        GuiActionRunner.execute(() -> ahead.from(visit));
    }

    private void show(Visit visit) {
        GuiActionRunner.execute(() -> ahead.show(visit));
    }

    private void showsSoon(Visit visit) {
        Pause.pause(new Condition("a sight of " + visit.screen()) {
            @Override
            public boolean test() {
                show(visit);
                return !isClear();
            }
        });
    }

    private BufferedImage picture(Visit visit) {
        return GuiActionRunner.execute(() -> OffScreen.picture(offScreen.screen(visit, GLASS, visit.comfort())));
    }

    private void clear() {
        Graphics glass = stage.getGraphics();
        glass.clearRect(0, 0, GLASS.width(), GLASS.height());
        glass.dispose();
    }

    private boolean isClear() {
        return Arrays.stream(numbers(stage.pixels)).distinct().count() == 1;
    }

    private static int[] numbers(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
