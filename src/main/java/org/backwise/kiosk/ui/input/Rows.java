package org.backwise.kiosk.ui.input;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;

/**
 * The buttons of a screen in rows, for whoever goes through them with one switch. Those that stand side by side and follow
 * each other in reading order are a row.
 */
public record Rows<T extends Component>(List<List<T>> rows) {

    /** More than so many items make a row tedious; it is cut into two. */
    private static final int LONGEST = 6;

    public Rows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The rows of these, which are in reading order and lie in the same window. */
    public static <T extends Component> Rows<T> of(List<T> buttons) {
        List<List<T>> rows = new ArrayList<>();
        for (T button : buttons) {
            if (rows.isEmpty() || !goesOn(rows.get(rows.size() - 1), button)) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(button);
        }
        return new Rows<>(rows);
    }

    private static boolean goesOn(List<? extends Component> row, Component next) {
        Rectangle last = place(row.get(row.size() - 1));
        Rectangle here = place(next);
        int shared = Math.min(last.y + last.height, here.y + here.height) - Math.max(last.y, here.y);
        return row.size() < LONGEST && here.x > last.x && shared > Math.min(last.height, here.height) / 2;
    }

    private static Rectangle place(Component component) {
        Component root = SwingUtilities.getRoot(component);
        return root == null
                ? component.getBounds()
                : SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), root);
    }

    /** How many items each row has. */
    public List<Integer> sizes() {
        return rows.stream().map(List::size).toList();
    }
}
