package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.GlyphView;
import org.backwise.kiosk.ui.kit.HoldRing;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.StepDots;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Contrast as it is painted, page by page, text by text and button by button. By itself one screen of each kind is painted; with
 * {@code -Dtest.contrast=all} every screen is, in every text size.
 */
final class ScreenContrastTest {

    private static final String EXTENT = System.getProperty("test.contrast", "kinds");
    private static final Glass GLASS = new Glass(1280, 800, 3.62);

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));

    static Stream<Arguments> looks() {
        return Stream.of(Contrast.values())
                .flatMap(contrast -> Stream.of(TextSize.values())
                        .filter(size -> isAll() || size == TextSize.USUAL)
                        .map(size -> Arguments.of(contrast, size)));
    }

    private static boolean isAll() {
        return EXTENT.equals("all");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looks")
    void isKeptByEverythingThatInforms(Contrast contrast, TextSize size) {
        List<String> faults = new ArrayList<>();
        Comfort comfort = Comfort.USUAL.with(contrast).with(size).with(Motion.STILL);
        int measured = 0;
        for (Visit visit : visits()) {
            if (size != TextSize.USUAL && waits(visit)) {
                continue;
            }
            PatientScreen screen = offScreen.screen(visit, GLASS, comfort);
            for (int page = 0; page < OffScreen.pages(screen); page++) {
                OffScreen.turnTo(screen, page);
                measured += measure(screen, contrast, faults);
            }
        }
        assertThat(measured).isGreaterThan(80);
        assertThat(faults).isEmpty();
    }

    /** Measures all that informs on the page that shows, and tells how much that was. */
    private static int measure(PatientScreen screen, Contrast contrast, List<String> faults) {
        BufferedImage picture = OffScreen.picture(screen);
        List<Component> parts = informing(screen);
        for (Component part : parts) {
            double ratio = PaintedContrast.of(picture, bounds(part, screen), sample(part, screen));
            if (!isKept(contrast, ratio)) {
                faults.add("%s: %s has %.1f:1".formatted(screen.getClass().getSimpleName(), name(part), ratio));
            }
        }
        return parts.size();
    }

    private static String name(Component part) {
        return part instanceof Accessible told
                ? told.getAccessibleContext().getAccessibleName()
                : part.getClass().getSimpleName();
    }

    /** Before a visit nothing has been chosen. */
    private static boolean waits(Visit visit) {
        return visit.screen() instanceof Welcome || visit.screen() instanceof Asleep;
    }

    /** VVSG 2.0, 7.1-C and 7.1-D. */
    private static boolean isKept(Contrast contrast, double ratio) {
        return switch (contrast) {
            case STANDARD, DARK -> ratio >= 10;
            case BLACK_ON_WHITE, WHITE_ON_BLACK -> ratio >= 20;
            case LOW -> ratio >= 4.5 && ratio < 8;
        };
    }

    private Collection<Visit> visits() {
        Map<Object, Visit> kinds = new LinkedHashMap<>();
        for (Visit visit : states.visits()) {
            Object kind = visit.screen() instanceof ComfortPanel panel
                    ? panel.topic()
                    : visit.screen().getClass();
            kinds.putIfAbsent(isAll() ? visit : kind, visit);
        }
        return kinds.values();
    }

    private static List<Component> informing(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child.getWidth() > 0) {
                boolean informs = child instanceof TextBlock text && !text.isBlank()
                        || child instanceof Pressable
                        || child instanceof GlyphView
                        || child instanceof StepDots
                        || child instanceof HoldRing;
                if (informs) {
                    found.add(child);
                } else {
                    found.addAll(informing((Container) child));
                }
            }
        }
        return found;
    }

    private static Rectangle bounds(Component part, PatientScreen screen) {
        Rectangle inside = part instanceof Pressable target ? target.faceBounds() : new Rectangle(part.getSize());
        Point at = SwingUtilities.convertPoint(part, inside.getLocation(), screen);
        return new Rectangle(at, inside.getSize()).intersection(new Rectangle(screen.getSize()));
    }

    /** What shows how another choice would look is as that choice has it. */
    private static Rectangle sample(Component part, PatientScreen screen) {
        return part instanceof KioskButton button
                ? SwingUtilities.convertRectangle(button, button.sampleBounds(), screen)
                : new Rectangle();
    }
}
