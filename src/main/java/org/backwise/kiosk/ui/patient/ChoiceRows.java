package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Topics in a row of their own, and under them rows of a label and its choices; as many rows to a page as fit. */
final class ChoiceRows extends PagedPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient List<KioskButton> topics;
    private final transient List<Row> rows;
    private transient List<List<Row>> pages = List.of(List.of());

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

        /** The same with only these of its choices. */
        Row with(List<KioskButton> some) {
            return new Row(label, value, some);
        }
    }

    ChoiceRows(Kit kit, List<KioskButton> topics, List<Row> rows) {
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
    public void doLayout() {
        List<List<Row>> laid = paged();
        boolean changed = laid.size() != pages.size();
        pages = laid;
        stayAt(at());
        placePage();
        if (changed) {
            tellCount();
        }
    }

    private void placePage() {
        List<Row> shown = pages.get(at());
        boolean withTopics = shown.isEmpty() || !isApart();
        int needed = (withTopics ? topicsHeight() : 0)
                + shown.stream().mapToInt(row -> height(row) + gap()).sum();
        int spare = Math.max(0, Math.min(kit.theme().space(6), (getHeight() - needed) / (rows.size() + 1)));
        Stream.of(getComponents()).forEach(part -> part.setVisible(false));
        int y = 0;
        if (withTopics) {
            topics.forEach(topic -> topic.setVisible(true));
            y = flow(topics, 0, 0, Doing.PLACE) + 2 * gap() + spare;
        }
        for (Row row : shown) {
            row.label().setVisible(true);
            row.items().forEach(item -> item.setVisible(true));
            y = place(row, y) + gap() + spare;
        }
    }

    /** Large letters on small glass leave no room for choices under the topics, which then have a page of their own. */
    private boolean isApart() {
        int lowest = rows.stream()
                .mapToInt(row -> height(row.with(row.buttons().subList(0, 1))))
                .max()
                .orElse(0);
        return topicsHeight() + lowest > getHeight();
    }

    private List<List<Row>> paged() {
        List<List<Row>> laid = new ArrayList<>();
        List<Row> current = new ArrayList<>();
        int room = getHeight() - (isApart() ? 0 : topicsHeight());
        int used = 0;
        if (isApart()) {
            laid.add(List.of());
        }
        for (Row row : rows.stream().flatMap(row -> cut(row, room)).toList()) {
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

    /** A row that is too tall goes on, under its label, on the next page. */
    private Stream<Row> cut(Row row, int room) {
        List<Row> parts = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= row.buttons().size(); to++) {
            if (to > from + 1 && height(row.with(row.buttons().subList(from, to))) > room) {
                parts.add(row.with(row.buttons().subList(from, to - 1)));
                from = to - 1;
            }
        }
        parts.add(row.with(row.buttons().subList(from, row.buttons().size())));
        return parts.stream();
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

    /** Shows the page with the choice of this name. */
    void turnToNamed(String name) {
        boolean shows = Stream.of(getComponents()).anyMatch(part -> part.isVisible() && name.equals(part.getName()));
        for (int at = 0; at < pages.size() && !shows; at++) {
            if (pages.get(at).stream()
                    .anyMatch(row -> row.buttons().stream().anyMatch(one -> name.equals(one.getName())))) {
                turnTo(at);
                return;
            }
        }
    }

    /** Flows things from left to right, on more lines where one is too short; answers the height they take. */
    private int flow(List<? extends JComponent> items, int top, int left, Doing doing) {
        int line = items.stream()
                .mapToInt(item -> size(item, getWidth() - left).height)
                .max()
                .orElse(0);
        int x = left;
        int y = 0;
        for (JComponent item : items) {
            Dimension size = size(item, getWidth() - left);
            if (x > left && x + size.width > getWidth()) {
                x = left;
                y += line + kit.theme().gap();
            }
            if (doing == Doing.PLACE) {
                int high = item instanceof KioskButton ? line : size.height;
                item.setBounds(x, top + y + (line - high) / 2, size.width, high);
            }
            x += size.width + kit.theme().gap();
        }
        return y + line;
    }

    /** No button is wider than the room: its words wrap. */
    private static Dimension size(JComponent item, int room) {
        if (item instanceof TextBlock text) {
            int width = Math.min(room, text.widthWithin(Short.MAX_VALUE));
            return new Dimension(width, text.heightFor(width));
        }
        Dimension whole = item.getPreferredSize();
        return whole.width > room && item instanceof KioskButton button
                ? new Dimension(room, button.heightFor(room))
                : whole;
    }
}
