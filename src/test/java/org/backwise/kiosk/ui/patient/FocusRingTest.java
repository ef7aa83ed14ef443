package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ring as it is painted around each thing that can be pressed or read, on one screen of each kind: its width and contrast. */
final class FocusRingTest {

    private static final double LEAST_MM = 1;
    private static final double LEAST_RATIO = 10;
    private static final Glass GLASS = new Glass(2560, 1600, 7.24);

    /** Pixels around a thing in which its ring lies. */
    private static final int REACH = 24;

    private final EveryState states = new EveryState();
    private final SeenFocus seenFocus = new SeenFocus();
    private final OffScreen offScreen =
            new OffScreen(states.settings(), new Drawings(name -> Optional.empty()), seenFocus);

    @ParameterizedTest
    @EnumSource
    void isOneMillimetreAtTenToOneAroundEverything(Contrast contrast) {
        Comfort comfort = Comfort.USUAL.with(contrast).with(Motion.STILL);
        Theme theme = new Theme(comfort, new Typefaces(), GLASS);
        Kit kit = new Kit(theme, new Drawings(name -> Optional.empty()), comfort.view(), seenFocus);
        int ring = theme.color(Role.FOCUS).getRGB();
        List<String> faults = new ArrayList<>();
        int looked = 0;
        for (Visit visit : kinds()) {
            seenFocus.light(List.of());
            PatientScreen screen = offScreen.screen(visit, GLASS, comfort);
            for (Component part : parts(screen)) {
                fault(new Seen(around(screen, part, kit), ring))
                        .ifPresent(fault -> faults.add(visit.screen().getClass().getSimpleName() + ", "
                                + part.getAccessibleContext().getAccessibleName() + ": " + fault));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private Iterable<Visit> kinds() {
        Map<Object, Visit> kinds = new LinkedHashMap<>();
        states.visits().forEach(visit -> kinds.putIfAbsent(visit.screen().getClass(), visit));
        return kinds.values();
    }

    /** The part with its ring, and so much around it that the ring's place is {@link #REACH}. */
    private BufferedImage around(PatientScreen screen, Component part, Kit kit) {
        Rectangle place = on(screen, part);
        BufferedImage picture =
                new BufferedImage(place.width + 2 * REACH, place.height + 2 * REACH, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.translate(REACH - place.x, REACH - place.y);
        brush.setClip(place.x - REACH, place.y - REACH, picture.getWidth(), picture.getHeight());
        seenFocus.light(part instanceof Pressable ? List.of(part) : List.of());
        screen.paint(brush);
        if (part instanceof TextBlock) {
            kit.paintRing(brush, place);
        }
        brush.dispose();
        return picture;
    }

    private static Rectangle on(PatientScreen screen, Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), screen);
    }

    private static List<Component> parts(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child.getWidth() > 0) {
                boolean stops = child instanceof TextBlock text && !text.isBlank() || child instanceof Pressable;
                if (stops) {
                    found.add(child);
                } else {
                    found.addAll(parts((Container) child));
                }
            }
        }
        return found;
    }

    private record Seen(BufferedImage picture, int ring) {}

    /** Across the middle of the left and the upper side: how wide the ring is, and what it borders on. */
    private static Optional<String> fault(Seen seen) {
        int middleX = seen.picture.getWidth() / 2;
        int middleY = seen.picture.getHeight() / 2;
        return across(seen, x -> seen.picture.getRGB(x, middleY))
                .map(fault -> "left side " + fault)
                .or(() -> across(seen, y -> seen.picture.getRGB(middleX, y)).map(fault -> "upper side " + fault));
    }

    private static Optional<String> across(Seen seen, IntUnaryOperator colors) {
        int wide = 0;
        Set<Integer> borders = new HashSet<>();
        for (int at = 2; at < 2 * REACH; at++) {
            if (colors.applyAsInt(at) == seen.ring) {
                wide++;
                borders.add(colors.applyAsInt(at - 2));
                borders.add(colors.applyAsInt(at + 2));
            }
        }
        borders.remove(seen.ring);
        double ratio = borders.stream()
                .mapToDouble(color -> PaintedContrast.ratio(color, seen.ring))
                .max()
                .orElse(1);
        if (wide < Math.floor(LEAST_MM * GLASS.pixelsAMillimetre())) {
            return Optional.of("is " + wide + " pixels wide");
        }
        return ratio < LEAST_RATIO ? Optional.of("has %.1f:1".formatted(ratio)) : Optional.empty();
    }
}
