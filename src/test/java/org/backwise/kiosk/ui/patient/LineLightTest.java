package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.LineFocus;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.kit.TextMark;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One line at a time, as it is painted. */
final class LineLightTest {

    private static final Glass GLASS = new Glass(1920, 1080, 3.62);

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));
    private final Visit slide = states.visits().stream()
            .filter(visit -> visit.screen() instanceof OnSlide on
                    && on.slide(visit).page().lines().size() > 2)
            .findFirst()
            .orElseThrow();

    private PatientScreen screen(Contrast contrast) {
        return offScreen.screen(
                slide, GLASS, Comfort.USUAL.with(contrast).with(Motion.STILL).with(LineFocus.ON));
    }

    @Test
    void atTheBeginningTheFirstLineStandsOut() {
        PatientScreen screen = screen(Contrast.STANDARD);

        assertThat(ratio(screen, 0)).isGreaterThan(ratio(screen, 1) * 2);
    }

    @Test
    void theLineThatIsReadAloudStandsOut() {
        PatientScreen screen = screen(Contrast.STANDARD);
        line(screen, 1).mark(new TextMark(new TextMark.Span(0, 1), TextMark.Span.EMPTY));

        assertThat(ratio(screen, 1)).isGreaterThan(ratio(screen, 0) * 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD", "DARK", "LOW"})
    void theOthersAreCalmAndCanStillBeRead(Contrast contrast) {
        PatientScreen screen = screen(contrast);

        assertThat(ratio(screen, 1)).isLessThan(ratio(screen, 0)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLACK_ON_WHITE", "WHITE_ON_BLACK"})
    void blackAndWhiteStayWhatTheyAre(Contrast contrast) {
        assertThat(ratio(screen(contrast), 1)).isGreaterThanOrEqualTo(20);
    }

    private static TextBlock line(PatientScreen screen, int index) {
        return screen.block(Part.line(index)).orElseThrow();
    }

    /** Between the lightest and the darkest that stands there. */
    private static double ratio(PatientScreen screen, int index) {
        TextBlock line = line(screen, index);
        Rectangle place = SwingUtilities.convertRectangle(line.getParent(), line.getBounds(), screen);
        BufferedImage picture = OffScreen.picture(screen);
        double lightest = 0;
        double darkest = 1;
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                double luminance = PaintedContrast.luminance(new Color(picture.getRGB(x, y)));
                lightest = Math.max(lightest, luminance);
                darkest = Math.min(darkest, luminance);
            }
        }
        return (lightest + 0.05) / (darkest + 0.05);
    }
}
