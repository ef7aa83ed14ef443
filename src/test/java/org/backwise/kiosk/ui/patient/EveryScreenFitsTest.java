package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of every screen, on small and large glass, upright and flat: nothing is cut, nothing overlaps, everything that
 * can be pressed is large enough, stands apart and has a name.
 */
final class EveryScreenFitsTest {

    /** VVSG 2.0, 7.2-I, and VVSG 1.1 for the width. */
    private static final double TARGET_HEIGHT_MM = 12.7;

    private static final double TARGET_WIDTH_MM = 17.8;
    private static final double APART_MM = 2.54;

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));

    static Stream<Arguments> glass() {
        Glass small = new Glass(1024, 768, 3.37);
        Glass laptop = new Glass(1280, 800, 3.62);
        Glass usual = new Glass(1920, 1080, 3.62);
        Glass upright = new Glass(1080, 1920, 3.62);
        Glass sharp = new Glass(3840, 2160, 7.23);
        return Stream.of(
                Arguments.of(small, TextSize.USUAL),
                Arguments.of(laptop, TextSize.USUAL),
                Arguments.of(laptop, TextSize.LARGE),
                Arguments.of(usual, TextSize.SMALL),
                Arguments.of(usual, TextSize.USUAL),
                Arguments.of(usual, TextSize.LARGE),
                Arguments.of(usual, TextSize.LARGEST),
                Arguments.of(upright, TextSize.USUAL),
                Arguments.of(upright, TextSize.LARGEST),
                Arguments.of(sharp, TextSize.USUAL));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("glass")
    void fits(Glass glass, TextSize size) {
        List<String> faults = new ArrayList<>();
        Comfort comfort = Comfort.USUAL.with(size).with(Motion.STILL);
        for (Visit visit : states.visits()) {
            PatientScreen screen = offScreen.screen(visit, glass, comfort);
            int pages = OffScreen.pages(screen);
            for (int page = 0; page < pages; page++) {
                OffScreen.turnTo(screen, page);
                String where = visit.screen() + " page " + (page + 1) + " of " + pages + ": ";
                check(screen, glass).forEach(fault -> faults.add(where + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> check(PatientScreen screen, Glass glass) {
        List<String> faults = new ArrayList<>();
        List<Component> shown = shown(screen);
        for (Component component : shown) {
            checkCut(component, screen, faults);
        }
        List<Pressable> targets = shown.stream()
                .filter(Pressable.class::isInstance)
                .map(Pressable.class::cast)
                .toList();
        for (Pressable target : targets) {
            checkTarget(target, glass, faults);
        }
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                checkApart(targets.get(i), targets.get(j), screen, glass, faults);
            }
        }
        return faults;
    }

    private static List<Component> shown(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (child instanceof TextBlock || child instanceof Pressable) {
                    found.add(child);
                }
                found.addAll(shown((Container) child));
            }
        }
        return found;
    }

    private static void checkCut(Component component, PatientScreen screen, List<String> faults) {
        Rectangle bounds = new Rectangle(component.getSize());
        for (Component at = component; at != screen; at = at.getParent()) {
            bounds.translate(at.getX(), at.getY());
            if (!new Rectangle(at.getParent().getSize()).contains(bounds)) {
                faults.add(name(component) + " " + bounds + " is cut by "
                        + at.getParent().getClass().getSimpleName() + " "
                        + at.getParent().getSize());
            }
        }
        int needed = component instanceof TextBlock text ? text.heightFor(text.getWidth()) : 0;
        int words = component instanceof KioskButton button ? button.heightFor(button.getWidth()) : 0;
        if (component.getHeight() < Math.max(needed, words)) {
            faults.add(name(component) + " is " + component.getHeight() + " high and needs " + Math.max(needed, words));
        }
    }

    private static void checkTarget(Pressable target, Glass glass, List<String> faults) {
        Rectangle face = target.faceBounds();
        if (face.height < TARGET_HEIGHT_MM * glass.pixelsAMillimetre()
                || face.width < TARGET_WIDTH_MM * glass.pixelsAMillimetre()) {
            faults.add(name(target) + " is too small: " + face);
        }
        if (name(target).isBlank()) {
            faults.add("a control has no name: " + target.getName());
        }
    }

    private static void checkApart(
            Pressable one, Pressable other, PatientScreen screen, Glass glass, List<String> faults) {
        Rectangle first = faceOn(screen, one);
        int apart = (int) (APART_MM * glass.pixelsAMillimetre());
        first.grow(apart, apart);
        if (first.intersects(faceOn(screen, other))) {
            faults.add(name(one) + " and " + name(other) + " stand too close");
        }
    }

    private static Rectangle faceOn(PatientScreen screen, Pressable target) {
        Rectangle face = target.faceBounds();
        Point at = SwingUtilities.convertPoint(target, face.getLocation(), screen);
        return new Rectangle(at, face.getSize());
    }

    private static String name(Component component) {
        return component.getAccessibleContext().getAccessibleName();
    }
}
