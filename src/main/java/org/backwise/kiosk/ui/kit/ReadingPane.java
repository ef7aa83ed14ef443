package org.backwise.kiosk.ui.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * What is read on a screen, from top to bottom: a heading, lines, things to press, and the line at the foot. When the lines do
 * not fit they are paged; heading and the line at the foot stand on every page, so that no page hides a warning.
 */
public final class ReadingPane extends JPanel implements Pages {

    private static final long serialVersionUID = 1;

    /** With the space between lines, paragraphs still stand one and a half line gaps apart (WCAG 2.2, 1.4.8). */
    private static final double CLOSE_MM = 2.8;

    private final transient Kit kit;
    private final transient List<TextBlock> head;
    private final transient List<TextBlock> lines;
    private final transient List<JComponent> actions;
    private final transient Optional<FootLineView> foot;
    private final Stand stand;
    private transient Laid laid = new Laid(Spacing.AIRY, List.of(List.of()));
    private transient Runnable listener = () -> {};
    private int page;

    /** Where words stand that do not fill their room. */
    public enum Stand {
        IN_THE_MIDDLE(0.5),
        /** The heading keeps its place from one screen to the next, however much is said below it. */
        HEADING_IN_ITS_PLACE(0.12);

        /** So much of the room is at most left free above. */
        private final double above;

        Stand(double above) {
            this.above = above;
        }
    }

    /** How far lines stand apart: closer where that saves the patient a page. */
    private enum Spacing {
        AIRY,
        CLOSE
    }

    private record Laid(Spacing spacing, List<List<JComponent>> pages) {}

    /**
     * @param head heading and what stands right under it
     * @param actions things to press that belong to the text; they stand on the last page
     */
    public ReadingPane(
            Kit kit,
            List<TextBlock> head,
            List<TextBlock> lines,
            List<JComponent> actions,
            Optional<FootLineView> foot,
            Stand stand) {
        super(null);
        this.kit = kit;
        this.head = List.copyOf(head);
        this.lines = List.copyOf(lines);
        this.actions = List.copyOf(actions);
        this.foot = foot;
        this.stand = stand;
        setOpaque(false);
        head.forEach(this::add);
        lines.forEach(this::add);
        foot.ifPresent(this::add);
        actions.forEach(this::add);
    }

    /** The block that shows this part, if it is here. */
    public Optional<TextBlock> block(Part part) {
        List<TextBlock> all = new ArrayList<>(head);
        all.addAll(lines);
        foot.map(FootLineView::words).ifPresent(all::add);
        return all.stream().filter(block -> block.part().equals(part)).findFirst();
    }

    /** Turns to the page on which this part stands. */
    public void turnTo(Part part) {
        for (int i = 0; i < count(); i++) {
            boolean here = laid.pages().get(i).stream()
                    .anyMatch(item ->
                            item instanceof TextBlock block && block.part().equals(part));
            if (here) {
                turnTo(i);
            }
        }
    }

    @Override
    public int count() {
        return laid.pages().size();
    }

    @Override
    public int at() {
        return page;
    }

    @Override
    public void turnTo(int wanted) {
        int next = Math.max(0, Math.min(count() - 1, wanted));
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

    /** How many pages all of it would take in this room, in pixels; none where something would be cut. Changes nothing. */
    public OptionalInt pagesIn(int width, int height) {
        Laid tried = laid(width, height);
        boolean cut = tried.pages().stream()
                .anyMatch(items ->
                        fixedHeight(width, tried.spacing()) + heightOf(items, width, tried.spacing()) > height);
        return cut ? OptionalInt.empty() : OptionalInt.of(tried.pages().size());
    }

    @Override
    public void doLayout() {
        int before = count();
        laid = laid(getWidth(), getHeight());
        page = Math.min(page, count() - 1);
        place();
        if (count() != before) {
            listener.run();
        }
    }

    private Laid laid(int width, int height) {
        Laid airy = laid(width, height, Spacing.AIRY);
        Laid close = airy.pages().size() > 1 ? laid(width, height, Spacing.CLOSE) : airy;
        return close.pages().size() < airy.pages().size() ? close : airy;
    }

    private Laid laid(int width, int height, Spacing spacing) {
        List<JComponent> items = new ArrayList<>(lines);
        items.addAll(actions);
        int room = height - fixedHeight(width, spacing);
        List<List<JComponent>> filled = new ArrayList<>();
        List<JComponent> current = new ArrayList<>();
        for (JComponent item : items) {
            current.add(item);
            if (heightOf(current, width, spacing) > room && current.size() > 1) {
                current.remove(current.size() - 1);
                filled.add(current);
                current = new ArrayList<>(List.of(item));
            }
        }
        filled.add(current);
        return new Laid(spacing, filled);
    }

    private void place() {
        List<JComponent> shown = laid.pages().get(page);
        lines.forEach(line -> line.setVisible(shown.contains(line)));
        actions.forEach(action -> action.setVisible(shown.contains(action)));
        int needed = fixedHeight(getWidth(), laid.spacing()) + heightOf(shown, getWidth(), laid.spacing());
        int above = Math.min((getHeight() - needed) / 2, (int) (stand.above * getHeight()));
        int y = count() > 1 ? 0 : Math.max(0, above);
        for (TextBlock block : head) {
            y = put(block, y) + kit.theme().space(2);
        }
        for (JComponent item : shown) {
            if (lines.contains(item)) {
                y = put(item, y) + gapAfter(item, laid.spacing());
            }
        }
        y = foot.isPresent() ? put(foot.get(), y + aboveFoot(laid.spacing())) + belowFoot(laid.spacing()) : y;
        List<JComponent> below = shown.stream().filter(actions::contains).toList();
        if (kit.view().reach() == Reach.LOW) {
            y = Math.max(y, getHeight() - heightOf(below, getWidth(), laid.spacing()));
        }
        for (JComponent item : below) {
            y = put(item, y) + gapAfter(item, laid.spacing());
        }
    }

    private int put(JComponent item, int y) {
        int height = heightOf(item, getWidth());
        item.setBounds(0, y, getWidth(), height);
        return y + height;
    }

    private int fixedHeight(int width, Spacing spacing) {
        int height = head.stream()
                .mapToInt(block -> heightOf(block, width) + kit.theme().space(2))
                .sum();
        return height
                + foot.map(line -> heightOf(line, width) + aboveFoot(spacing) + belowFoot(spacing))
                        .orElse(0);
    }

    private int aboveFoot(Spacing spacing) {
        return kit.theme().space(spacing == Spacing.AIRY ? 2 : 1);
    }

    private int belowFoot(Spacing spacing) {
        return kit.theme().space(spacing == Spacing.AIRY ? 3 : 1);
    }

    private int heightOf(List<JComponent> items, int width, Spacing spacing) {
        return items.stream()
                .mapToInt(item -> heightOf(item, width) + gapAfter(item, spacing))
                .sum();
    }

    private int gapAfter(Component item, Spacing spacing) {
        int between =
                spacing == Spacing.AIRY ? kit.theme().space(2) : kit.theme().px(CLOSE_MM);
        int wider = kit.theme().look().lines() == LineSpacing.WIDE ? kit.theme().space(2) : 0;
        return item instanceof TextBlock ? between + wider : kit.theme().px(0.5);
    }

    private int heightOf(JComponent item, int width) {
        if (item instanceof TextBlock block) {
            return block.heightFor(width);
        }
        return item instanceof FootLineView line ? line.heightFor(width) : rowHeight(item, width);
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
