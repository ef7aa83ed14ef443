package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.HoldRing;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** So many of the smallest capitals go along the glass, if all that is pressed is to fit into its lower half. */
    private static final double ROOM_FOR_LOW = 28;

    private final Typefaces typefaces = new Typefaces();
    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));

    private static final Glass SMALL = new Glass(1024, 768, 3.37);
    private static final Glass SMALL_UPRIGHT = new Glass(768, 1024, 3.37);
    private static final Glass LAPTOP = new Glass(1280, 800, 3.62);
    private static final Glass USUAL = new Glass(1920, 1080, 3.62);
    private static final Glass UPRIGHT = new Glass(1080, 1920, 3.62);
    private static final Glass SHARP = new Glass(3840, 2160, 7.23);

    /** What a patient chose, on a glass. */
    record Look(Glass glass, Comfort comfort) {

        static Look on(Glass glass, TextSize size) {
            return new Look(glass, Comfort.USUAL.with(size).with(Motion.STILL));
        }

        Look wide() {
            return new Look(glass, comfort.with(LetterSpacing.WIDE).with(LineSpacing.WIDE));
        }

        Look low() {
            return new Look(glass, comfort.with(Reach.LOW));
        }

        /** As the kiosk is while nobody has chosen anything. */
        boolean isUsual() {
            return comfort.look().equals(Comfort.USUAL.look()) && comfort.view().reach() == Reach.USUAL;
        }

        @Override
        public String toString() {
            return glass.width() + "x" + glass.height() + " " + comfort.textSize() + " "
                    + comfort.look().letters() + " " + comfort.view().reach();
        }
    }

    /** By itself those in which most is short; all of them with {@code -Dtest.fits=all}. */
    static Stream<Look> looks() {
        return System.getProperty("test.fits", "some").equals("all") ? all() : some();
    }

    private static Stream<Look> some() {
        return Stream.of(
                Look.on(SMALL, TextSize.USUAL),
                Look.on(SMALL, TextSize.LARGEST),
                Look.on(SMALL, TextSize.LARGEST).wide().low(),
                Look.on(SMALL, TextSize.ACROSS_ROOM),
                Look.on(UPRIGHT, TextSize.USUAL),
                Look.on(SMALL_UPRIGHT, TextSize.LARGEST),
                Look.on(LAPTOP, TextSize.USUAL),
                Look.on(LAPTOP, TextSize.USUAL).low(),
                Look.on(LAPTOP, TextSize.LARGE).wide(),
                Look.on(USUAL, TextSize.SMALL),
                Look.on(USUAL, TextSize.USUAL),
                Look.on(USUAL, TextSize.LARGE).low(),
                Look.on(USUAL, TextSize.LARGEST),
                Look.on(USUAL, TextSize.LARGEST).low(),
                Look.on(USUAL, TextSize.ACROSS_ROOM),
                Look.on(USUAL, TextSize.ACROSS_ROOM).wide(),
                Look.on(UPRIGHT, TextSize.USUAL).low(),
                Look.on(UPRIGHT, TextSize.LARGEST),
                Look.on(UPRIGHT, TextSize.LARGEST).wide(),
                Look.on(UPRIGHT, TextSize.ACROSS_ROOM),
                Look.on(SHARP, TextSize.USUAL));
    }

    private static Stream<Look> all() {
        return Stream.of(SMALL, SMALL_UPRIGHT, LAPTOP, USUAL, UPRIGHT, SHARP)
                .flatMap(glass -> Stream.of(TextSize.values()).map(size -> Look.on(glass, size)))
                .flatMap(look ->
                        Stream.of(look, look.wide(), look.low(), look.wide().low()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void fits(Look look) {
        List<String> faults = new ArrayList<>();
        for (Visit visit : states.visits().stream()
                .filter(visit -> look.isUsual() || !waits(visit))
                .toList()) {
            PatientScreen screen = offScreen.screen(visit, look.glass(), look.comfort());
            int pages = OffScreen.pages(screen);
            for (int page = 0; page < pages; page++) {
                OffScreen.turnTo(screen, page);
                String where = visit.screen() + " page " + (page + 1) + " of " + pages + ": ";
                check(screen, look.glass()).forEach(fault -> faults.add(where + fault));
                if (isReachedLow(look, visit)) {
                    checkLow(screen).forEach(fault -> faults.add(where + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Who is across the room touches nothing. */
    private boolean isReachedLow(Look look, Visit visit) {
        double room = new Theme(look.comfort(), typefaces, look.glass()).room();
        return look.comfort().view().reach() == Reach.LOW
                && room > ROOM_FOR_LOW
                && look.comfort().textSize() != TextSize.ACROSS_ROOM
                && !waits(visit);
    }

    /** Before a visit nothing has been chosen. */
    private static boolean waits(Visit visit) {
        return visit.screen() instanceof Welcome || visit.screen() instanceof Asleep;
    }

    private static List<String> checkLow(PatientScreen screen) {
        return shown(screen).stream()
                .filter(Pressable.class::isInstance)
                .map(Pressable.class::cast)
                .filter(target -> faceOn(screen, target).y < screen.getHeight() / 2)
                .map(target -> name(target) + " stands too high: " + faceOn(screen, target))
                .toList();
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
        shown.stream().filter(TextBlock.class::isInstance).forEach(words -> checkClear(words, targets, screen, faults));
        checkRing(screen, faults);
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                checkApart(targets.get(i), targets.get(j), screen, glass, faults);
            }
        }
        return faults;
    }

    private static List<Component> shown(Container container) {
        return shown(container, part -> part instanceof TextBlock || part instanceof Pressable);
    }

    private static List<Component> shown(Container container, Predicate<Component> wanted) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (wanted.test(child)) {
                    found.add(child);
                }
                found.addAll(shown((Container) child, wanted));
            }
        }
        return found;
    }

    /** The ring of a hold hides nothing of the move. */
    private static void checkRing(PatientScreen screen, List<String> faults) {
        for (Component ring : shown(screen, HoldRing.class::isInstance)) {
            Rectangle room = ring.getParent().getBounds();
            room.setLocation(0, 0);
            boolean clear = shown(ring.getParent(), PictureView.class::isInstance).stream()
                    .noneMatch(picture -> picture.getBounds().intersects(ring.getBounds()));
            if (!clear || !room.contains(ring.getBounds())) {
                faults.add("the ring lies over the picture or the edge: " + ring.getBounds());
            }
        }
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

    /** No words run under what can be pressed. */
    private static void checkClear(
            Component words, List<Pressable> targets, PatientScreen screen, List<String> faults) {
        Rectangle area = SwingUtilities.convertRectangle(words.getParent(), words.getBounds(), screen);
        targets.stream()
                .filter(target -> faceOn(screen, target).intersects(area))
                .forEach(target -> faults.add(name(words) + " runs under " + name(target)));
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
