package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.HelpTile;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;

/** Tries a screen on its glass before it is shown: whether every page of it shows all words and large enough targets. */
final class Fitting {

    /** A row of buttons may change the room above it, and that the row. */
    private static final int ROUNDS = 2;

    private final PatientScreen screen;
    private final Kit kit;

    Fitting(PatientScreen screen, Kit kit) {
        this.screen = screen;
        this.kit = kit;
    }

    /** Lays the screen out, page by page, and leaves it at its first. */
    boolean isWhole() {
        Glass glass = kit.theme().glass();
        screen.setSize(glass.width(), glass.height());
        layOut();
        boolean whole = isWhole(screen);
        int count = screen.pages().map(Pages::count).orElse(1);
        for (int page = 1; page < count && whole; page++) {
            turnTo(page);
            whole = isWhole(screen);
        }
        turnTo(0);
        return whole;
    }

    private void turnTo(int page) {
        screen.pages().ifPresent(pages -> pages.turnTo(page));
        layOut();
    }

    private void layOut() {
        for (int round = 0; round < ROUNDS; round++) {
            layOut(screen);
        }
    }

    private static void layOut(Container container) {
        container.doLayout();
        Stream.of(container.getComponents())
                .filter(Container.class::isInstance)
                .map(Container.class::cast)
                .forEach(Fitting::layOut);
    }

    private boolean isWhole(Container container) {
        Rectangle room = new Rectangle(container.getSize());
        return Stream.of(container.getComponents())
                .filter(child -> child.isVisible() && !(child instanceof Caption))
                .allMatch(child -> isEmpty(child)
                        || room.contains(child.getBounds())
                                && isTallEnough(child)
                                && isInReach(child)
                                && isWhole((Container) child));
    }

    private static boolean isEmpty(Component child) {
        boolean matters = child instanceof TextBlock || child instanceof Pressable;
        return (child.getWidth() <= 0 || child.getHeight() <= 0) && !matters;
    }

    private boolean isTallEnough(Component child) {
        if (child instanceof TextBlock text) {
            return text.getHeight() >= text.heightFor(text.getWidth());
        }
        if (child instanceof KioskButton button) {
            return button.getHeight() >= button.heightFor(button.getWidth());
        }
        if (kit.view().reach() == Reach.LOW && child instanceof HelpTile tile) {
            return tile.getHeight() >= tile.heightFor(tile.getWidth());
        }
        return !(child instanceof Pressable target)
                || target.faceBounds().height >= kit.theme().targetHeight();
    }

    private boolean isInReach(Component child) {
        boolean anywhere = kit.view().reach() == Reach.USUAL || !(child instanceof Pressable);
        int y = SwingUtilities.convertPoint(child.getParent(), child.getLocation(), screen).y;
        return anywhere || y >= screen.getHeight() / 2;
    }
}
