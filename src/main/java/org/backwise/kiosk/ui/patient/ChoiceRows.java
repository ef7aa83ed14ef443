package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Topics in a row of their own, and under them rows of a label and its choices; as many rows to a page as fit. */
final class ChoiceRows extends JPanel implements Pages {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient List<KioskButton> topics;
    private final transient List<Row> rows;
    private transient List<List<Row>> pages = List.of(List.of());
    private transient Runnable listener = () -> {};
    private int page;

    /**
     * A label with the choices it names.
     *
     * @param value what stands between the choices, where they are steps up and down
     */
    record Row(TextBlock label, Optional<TextBlock> value, List<KioskButton> buttons) {

        Row {
            buttons = List.copyOf(buttons);
        }

        /** What stands beside the label, from left to right. */
        List<JComponent> items() {
            List<JComponent> items = new ArrayList<>(buttons);
            value.ifPresent(shown -> items.add(1, shown));
            return items;
        }
    }

    ChoiceRows(Kit kit, List<KioskButton> topics, List<Row> rows) {
        super(null);
        this.kit = kit;
        this.topics = List.copyOf(topics);
        this.rows = List.copyOf(rows);
        setOpaque(false);
        topics.forEach(this::add);
        for (Row row : rows) {
            add(row.label());
            row.items().forEach(this::add);
        }
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public int at() {
        return page;
    }

    @Override
    public void turnTo(int wanted) {
        page = Math.max(0, Math.min(pages.size() - 1, wanted));
        revalidate();
        repaint();
        listener.run();
    }

    @Override
    public void onChange(Runnable told) {
        listener = told;
    }

    @Override
    public void doLayout() {
        List<List<Row>> laid = paged();
        boolean changed = laid.size() != pages.size();
        pages = laid;
        page = Math.min(page, pages.size() - 1);
        int needed = topicsHeight()
                + pages.get(page).stream().mapToInt(row -> height(row) + gap()).sum();
        int spare = Math.max(0, Math.min(kit.theme().space(6), (getHeight() - needed) / (rows.size() + 1)));
        int y = flow(topics, 0, 0, Doing.PLACE) + 2 * gap() + spare;
        for (Row row : rows) {
            boolean shown = pages.get(page).contains(row);
            row.label().setVisible(shown);
            row.items().forEach(item -> item.setVisible(shown));
            y = shown ? place(row, y) + gap() + spare : y;
        }
        if (changed) {
            listener.run();
        }
    }

    private List<List<Row>> paged() {
        List<List<Row>> laid = new ArrayList<>();
        List<Row> current = new ArrayList<>();
        int room = getHeight() - topicsHeight();
        int used = 0;
        for (Row row : rows) {
            if (!current.isEmpty() && used + height(row) > room) {
                laid.add(current);
                current = new ArrayList<>();
                used = 0;
            }
            current.add(row);
            used += height(row) + gap();
        }
        laid.add(current);
        return laid;
    }

    private int topicsHeight() {
        return flow(topics, 0, 0, Doing.MEASURE) + 2 * gap();
    }

    private int gap() {
        return kit.theme().space(3);
    }

    /** Labels stand beside their choices where there is room for the widest row, else above them. */
    private int labelWidth() {
        int widest = rows.stream()
                        .mapToInt(row -> row.label().widthWithin(Short.MAX_VALUE))
                        .max()
                        .orElse(0)
                + kit.theme().space(4);
        return widest < getWidth() / 3 ? widest : 0;
    }

    private int height(Row row) {
        return (labelWidth() > 0 ? 0 : row.label().heightFor(getWidth()))
                + flow(row.items(), 0, labelWidth(), Doing.MEASURE);
    }

    private enum Doing {
        MEASURE,
        PLACE
    }

    private int place(Row row, int y) {
        int top = y;
        if (labelWidth() > 0) {
            int button = row.buttons().get(0).getPreferredSize().height;
            int height = row.label().heightFor(labelWidth());
            row.label().setBounds(0, y + Math.max(0, (button - height) / 2), labelWidth(), height);
        } else {
            int height = row.label().heightFor(getWidth());
            row.label().setBounds(0, y, getWidth(), height);
            top += height;
        }
        return top + flow(row.items(), top, labelWidth(), Doing.PLACE);
    }

    /** Flows things from left to right, on more lines where one is too short; answers the height they take. */
    private int flow(List<? extends JComponent> items, int top, int left, Doing doing) {
        int line = items.stream().mapToInt(item -> size(item).height).max().orElse(0);
        int x = left;
        int y = 0;
        for (JComponent item : items) {
            Dimension size = size(item);
            if (x > left && x + size.width > getWidth()) {
                x = left;
                y += line + kit.theme().gap();
            }
            if (doing == Doing.PLACE) {
                item.setBounds(x, top + y + (line - size.height) / 2, size.width, size.height);
            }
            x += size.width + kit.theme().gap();
        }
        return y + line;
    }

    /** No button is wider than the room: its words wrap. */
    private Dimension size(JComponent item) {
        if (item instanceof TextBlock text) {
            int width = Math.min(getWidth(), text.widthWithin(Short.MAX_VALUE));
            return new Dimension(width, text.heightFor(width));
        }
        return item.getPreferredSize();
    }
}
