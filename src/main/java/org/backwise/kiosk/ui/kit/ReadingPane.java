package org.backwise.kiosk.ui.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * What is read on a screen, from top to bottom: a heading, lines, things to press, and the safety line. When the lines do
 * not fit they are paged; heading and safety line stand on every page, so that no page hides a warning.
 */
public final class ReadingPane extends JPanel implements Pages {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient List<TextBlock> head;
    private final transient List<TextBlock> lines;
    private final transient List<JComponent> actions;
    private final transient Optional<SafetyLine> safety;
    private transient List<List<JComponent>> pages = List.of(List.of());
    private transient Runnable listener = () -> {};
    private int page;

    /**
     * @param head heading and what stands right under it
     * @param actions things to press that belong to the text; they stand on the last page
     */
    public ReadingPane(
            Kit kit,
            List<TextBlock> head,
            List<TextBlock> lines,
            List<JComponent> actions,
            Optional<SafetyLine> safety) {
        super(null);
        this.kit = kit;
        this.head = List.copyOf(head);
        this.lines = List.copyOf(lines);
        this.actions = List.copyOf(actions);
        this.safety = safety;
        setOpaque(false);
        head.forEach(this::add);
        lines.forEach(this::add);
        safety.ifPresent(this::add);
        actions.forEach(this::add);
    }

    /** The block that shows this part, if it is here. */
    public Optional<TextBlock> block(Part part) {
        List<TextBlock> all = new ArrayList<>(head);
        all.addAll(lines);
        safety.map(SafetyLine::words).ifPresent(all::add);
        return all.stream().filter(block -> block.part().equals(part)).findFirst();
    }

    /** Turns to the page on which this part stands. */
    public void turnTo(Part part) {
        for (int i = 0; i < pages.size(); i++) {
            boolean here = pages.get(i).stream()
                    .anyMatch(item ->
                            item instanceof TextBlock block && block.part().equals(part));
            if (here) {
                turnTo(i);
            }
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
        int next = Math.max(0, Math.min(pages.size() - 1, wanted));
        if (next != page) {
            page = next;
            revalidate();
            repaint();
            listener.run();
        }
    }

    @Override
    public void onChange(Runnable told) {
        listener = told;
    }

    /** How what is to be read fits into some room. */
    public enum Fit {
        WHOLE,
        PAGED,
        CUT
    }

    /** How everything would fit into this room, in pixels; changes nothing. */
    public Fit fit(int width, int height) {
        List<List<JComponent>> laid = paged(width, height);
        boolean cut = laid.stream().anyMatch(items -> fixedHeight(width) + heightOf(items, width) > height);
        if (cut) {
            return Fit.CUT;
        }
        return laid.size() == 1 ? Fit.WHOLE : Fit.PAGED;
    }

    @Override
    public void doLayout() {
        List<List<JComponent>> laid = paged(getWidth(), getHeight());
        boolean changed = laid.size() != pages.size();
        pages = laid;
        page = Math.min(page, pages.size() - 1);
        place();
        if (changed) {
            listener.run();
        }
    }

    private List<List<JComponent>> paged(int width, int height) {
        List<JComponent> items = new ArrayList<>(lines);
        items.addAll(actions);
        int room = height - fixedHeight(width);
        List<List<JComponent>> laid = new ArrayList<>();
        List<JComponent> current = new ArrayList<>();
        for (JComponent item : items) {
            current.add(item);
            if (heightOf(current, width) > room && current.size() > 1) {
                current.remove(current.size() - 1);
                laid.add(current);
                current = new ArrayList<>(List.of(item));
            }
        }
        laid.add(current);
        return laid;
    }

    private void place() {
        List<JComponent> shown = pages.get(page);
        lines.forEach(line -> line.setVisible(shown.contains(line)));
        actions.forEach(action -> action.setVisible(shown.contains(action)));
        int y = pages.size() > 1
                ? 0
                : Math.max(0, (getHeight() - fixedHeight(getWidth()) - heightOf(shown, getWidth())) / 2);
        for (TextBlock block : head) {
            y = put(block, y) + kit.theme().space(2);
        }
        for (JComponent item : shown) {
            if (lines.contains(item)) {
                y = put(item, y) + gapAfter(item);
            }
        }
        y = safety.isPresent()
                ? put(safety.get(), y + kit.theme().space(2)) + kit.theme().space(3)
                : y;
        for (JComponent item : shown) {
            if (actions.contains(item)) {
                y = put(item, y) + gapAfter(item);
            }
        }
    }

    private int put(JComponent item, int y) {
        int height = heightOf(item, getWidth());
        item.setBounds(0, y, getWidth(), height);
        return y + height;
    }

    private int fixedHeight(int width) {
        int height = head.stream()
                .mapToInt(block -> heightOf(block, width) + kit.theme().space(2))
                .sum();
        return height
                + safety.map(line -> heightOf(line, width) + kit.theme().space(5))
                        .orElse(0);
    }

    private int heightOf(List<JComponent> items, int width) {
        return items.stream()
                .mapToInt(item -> heightOf(item, width) + gapAfter(item))
                .sum();
    }

    private int gapAfter(Component item) {
        return item instanceof TextBlock ? kit.theme().space(2) : kit.theme().px(0.5);
    }

    private int heightOf(JComponent item, int width) {
        if (item instanceof TextBlock block) {
            return block.heightFor(width);
        }
        return item instanceof SafetyLine line ? line.heightFor(width) : rowHeight(item, width);
    }

    /** A row of buttons needs more height where its width is short. */
    private int rowHeight(JComponent row, int width) {
        row.setSize(width, row.getHeight());
        return row.getPreferredSize().height;
    }

    /** A heading as the first thing read. */
    public static TextBlock heading(Kit kit, Part part, String text) {
        return TextBlock.plain(kit, part, text, TextStyle.HEADING);
    }
}
