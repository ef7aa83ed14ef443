package org.backwise.kiosk.ui.patient;

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
    private final TopicsStand topicsStand;
    private final transient List<Row> rows;
    private transient List<List<Row>> pages = List.of(List.of());
    private transient Spread spread = new Spread.Flowing(0, 0, 0);

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

    /** How the topics stand: in the same places whichever of them is open. */
    enum TopicsStand {
        IN_COLUMNS,
        AS_WIDE_AS_THEIR_WORDS
    }

    ChoiceRows(Kit kit, List<KioskButton> topics, TopicsStand topicsStand, List<Row> rows) {
        this.kit = kit;
        this.topics = List.copyOf(topics);
        this.topicsStand = topicsStand;
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
        List<List<Row>> laid = spread();
        boolean changed = laid.size() != pages.size();
        pages = laid;
        stayAt(at());
        placePage();
        if (changed) {
            tellCount();
        }
    }

    /** Even columns look calmest, where they ask for no more pages than things as wide as their words do. */
    private List<List<Row>> spread() {
        spread = new Spread.Flowing(labelWidth(), getWidth(), kit.theme().gap());
        List<List<Row>> flowing = paged();
        Optional<Spread> even = Spread.even(
                rows.stream().map(Row::items).toList(),
                labelWidth(),
                getWidth(),
                kit.theme().gap());
        if (even.isEmpty()) {
            return flowing;
        }
        Spread other = spread;
        spread = even.get();
        List<List<Row>> columns = paged();
        if (columns.size() <= flowing.size()) {
            return columns;
        }
        spread = other;
        return flowing;
    }

    private Spread topicSpread() {
        int gap = kit.theme().gap();
        return topicsStand == TopicsStand.IN_COLUMNS
                ? new Spread.Even(topics.size(), 0, getWidth(), gap)
                : new Spread.Flowing(0, getWidth(), gap);
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
            y = topicSpread().place(topics, 0) + 2 * gap() + spare;
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

    /** Letters stand as far in as the faces of buttons. */
    private int indent() {
        return kit.theme().focusRoom() - kit.theme().markRoom();
    }

    private int topicsHeight() {
        return topicSpread().height(topics) + 2 * gap();
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
        return (labelWidth() > 0 ? 0 : row.label().heightFor(getWidth() - indent())) + spread.height(row.items());
    }

    private int place(Row row, int y) {
        int top = y;
        if (labelWidth() > 0) {
            int button = spread.lineHeight(row.items());
            int height = row.label().heightFor(labelWidth());
            row.label().setBounds(indent(), y + Math.max(0, (button - height) / 2), labelWidth(), height);
        } else {
            int height = row.label().heightFor(getWidth() - indent());
            row.label().setBounds(indent(), y, getWidth() - indent(), height);
            top += height;
        }
        return top + spread.place(row.items(), top);
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
}
