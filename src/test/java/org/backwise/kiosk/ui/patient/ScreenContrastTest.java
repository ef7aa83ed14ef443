package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
    private static final double MORE_THAN_SMOOTHING = 0.04;
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
            double ratio = ratio(picture, bounds(part, screen), sample(part, screen));
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

    /**
     * The ground is what most pixels show; the ink what differs from it most, among the colours of which there is more than
     * smoothing makes.
     */
    private static double ratio(BufferedImage picture, Rectangle area, Rectangle except) {
        Map<Integer, Integer> counts = counts(picture, area, except);
        int ground = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double all = counts.values().stream().mapToInt(count -> count).sum() - counts.get(ground);
        return counts.entrySet().stream()
                .filter(color -> color.getValue() > all * MORE_THAN_SMOOTHING)
                .mapToDouble(color -> ratio(ground, color.getKey()))
                .max()
                .orElse(1);
    }

    private static Map<Integer, Integer> counts(BufferedImage picture, Rectangle area, Rectangle except) {
        int[] pixels = picture.getRGB(area.x, area.y, area.width, area.height, null, 0, area.width);
        int kept = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (!except.contains(area.x + i % area.width, area.y + i / area.width)) {
                pixels[kept++] = pixels[i];
            }
        }
        Arrays.sort(pixels, 0, kept);
        Map<Integer, Integer> counts = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= kept; i++) {
            if (i == kept || pixels[i] != pixels[from]) {
                counts.put(pixels[from], i - from);
                from = i;
            }
        }
        return counts;
    }

    private static double ratio(int one, int other) {
        double first = luminance(new Color(one));
        double second = luminance(new Color(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
