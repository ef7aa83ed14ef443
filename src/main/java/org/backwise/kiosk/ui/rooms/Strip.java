package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.Kit;

/** Buttons in a row; where they do not fit into one, in as few as they need, with about as many in each. */
final class Strip extends JPanel implements Measured {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;

    Strip(Kit kit, List<? extends Component> parts) {
        super(null);
        this.kit = kit;
        setOpaque(false);
        parts.forEach(this::add);
    }

    @Override
    public int heightFor(int width) {
        return lay(width, Placing.MEASURED);
    }

    @Override
    public void doLayout() {
        lay(getWidth(), Placing.DONE);
    }

    private enum Placing {
        MEASURED,
        DONE
    }

    private int lay(int width, Placing placing) {
        int gap = kit.theme().gap();
        int y = 0;
        for (List<Component> row : rows(width)) {
            int x = 0;
            int tall = 0;
            for (Component part : row) {
                Dimension size = part.getPreferredSize();
                int wide = Math.min(width, size.width);
                int high = wide < size.width ? Measured.height(part, wide) : size.height;
                if (placing == Placing.DONE) {
                    part.setBounds(x, y, wide, high);
                }
                x += wide + gap;
                tall = Math.max(tall, high);
            }
            y += tall + gap / 2;
        }
        return Math.max(0, y - gap / 2);
    }

    private List<List<Component>> rows(int width) {
        List<List<Component>> full = fullRows(width);
        List<List<Component>> even = evenRows(full.size());
        return even.stream().allMatch(row -> width(row) <= width) ? even : full;
    }

    private List<List<Component>> fullRows(int width) {
        List<List<Component>> rows = new ArrayList<>();
        for (Component part : getComponents()) {
            int last = rows.size() - 1;
            if (last < 0 || width(rows.get(last)) + kit.theme().gap() + part.getPreferredSize().width > width) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(part);
        }
        return rows;
    }

    private List<List<Component>> evenRows(int count) {
        List<Component> all = List.of(getComponents());
        int each = (all.size() + Math.max(1, count) - 1) / Math.max(1, count);
        return IntStream.range(0, count)
                .mapToObj(row -> all.subList(Math.min(all.size(), row * each), Math.min(all.size(), (row + 1) * each)))
                .toList();
    }

    private int width(List<Component> row) {
        int gap = kit.theme().gap();
        return row.stream()
                        .mapToInt(part -> part.getPreferredSize().width + gap)
                        .sum()
                - gap;
    }
}
