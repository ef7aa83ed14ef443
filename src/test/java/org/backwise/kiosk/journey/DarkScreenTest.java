package org.backwise.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.assertj.swing.edt.GuiActionRunner;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants nobody to look on gets a dark screen, and nothing of what goes on behind it is seen. */
@GuiTest
final class DarkScreenTest {

    private static final int BLACK = 0xFF000000;

    private KioskUnderTest kiosk;
    private Robot robot;

    @BeforeEach
    void open() throws AWTException {
        robot = new Robot();
        kiosk = KioskUnderTest.open(1280, 800);
        happens(new VisitEvent.Select(Choice.Go.START));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void isBlackFromEdgeToEdge() {
        assertThat(brightPixels()).as("before").isPositive();
        happens(new VisitEvent.Do(Command.DARK));
        becomesBlack();
    }

    @Test
    void staysBlackWhateverIsPaintedAnewBehindIt() {
        happens(new VisitEvent.Do(Command.DARK));
        GuiActionRunner.execute(() -> parts(kiosk.shell().frame().getContentPane())
                .filter(part -> part instanceof JComponent && part.isShowing())
                .forEach(part -> ((JComponent) part).paintImmediately(0, 0, part.getWidth(), part.getHeight())));
        becomesBlack();
    }

    /** The tests' own toolkit shows painting while it goes on; a part that shows through would stay. */
    private void becomesBlack() {
        KioskUnderTest.until("all is black", () -> brightPixels() == 0);
    }

    private static Stream<Component> parts(Component all) {
        Stream<Component> inner = all instanceof Container container
                ? Stream.of(container.getComponents()).flatMap(DarkScreenTest::parts)
                : Stream.empty();
        return Stream.concat(Stream.of(all), inner);
    }

    private void happens(VisitEvent event) {
        GuiActionRunner.execute(() -> kiosk.shell().post(event));
        GuiActionRunner.execute(() -> {}); // what it asked to be painted comes before
    }

    private long brightPixels() {
        Rectangle content = GuiActionRunner.execute(() -> {
            Container shown = kiosk.shell().frame().getContentPane();
            return new Rectangle(shown.getLocationOnScreen(), shown.getSize());
        });
        BufferedImage seen = robot.createScreenCapture(content);
        return IntStream.of(seen.getRGB(0, 0, content.width, content.height, null, 0, content.width))
                .filter(pixel -> pixel != BLACK)
                .count();
    }
}
