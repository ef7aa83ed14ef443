package org.backwise.kiosk.ui.staff;

import java.awt.Dimension;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.KioskButton;

/** The desk's ways out, in one row where there is room and else in as few as hold them. */
final class DeskButtons extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient List<KioskButton> buttons;
    private final int gap;

    DeskButtons(List<KioskButton> buttons, int gap) {
        super(null);
        this.buttons = List.copyOf(buttons);
        this.gap = gap;
        setOpaque(false);
        this.buttons.forEach(this::add);
    }

    /** The first way out behind what only changes the sound: to the rooms, or from the desk. */
    KioskButton wayBack() {
        return buttons.get(2);
    }

    /** The width of a single row, in pixels. */
    int rowWidth() {
        return width(buttons);
    }

    /** The height that they need at a width, in pixels. */
    int heightFor(int width) {
        return rows(width).size() * (rowHeight() + gap) - gap;
    }

    private int width(List<KioskButton> row) {
        return row.stream()
                        .mapToInt(button -> button.getPreferredSize().width + gap)
                        .sum()
                - gap;
    }

    private int rowHeight() {
        return buttons.stream()
                .map(KioskButton::getPreferredSize)
                .mapToInt(size -> size.height)
                .max()
                .orElse(0);
    }

    private List<List<KioskButton>> rows(int width) {
        return IntStream.rangeClosed(1, buttons.size())
                .mapToObj(this::inRows)
                .filter(rows -> rows.stream().allMatch(row -> width(row) <= width))
                .findFirst()
                .orElseGet(() -> inRows(buttons.size()));
    }

    private List<List<KioskButton>> inRows(int count) {
        int each = (buttons.size() + count - 1) / count;
        return IntStream.range(0, count)
                .mapToObj(row -> buttons.subList(
                        Math.min(buttons.size(), row * each), Math.min(buttons.size(), (row + 1) * each)))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    @Override
    public void doLayout() {
        int y = 0;
        for (List<KioskButton> row : rows(getWidth())) {
            int x = 0;
            for (KioskButton button : row) {
                Dimension size = button.getPreferredSize();
                button.setBounds(x, y, size.width, rowHeight());
                x += size.width + gap;
            }
            y += rowHeight() + gap;
        }
    }
}
