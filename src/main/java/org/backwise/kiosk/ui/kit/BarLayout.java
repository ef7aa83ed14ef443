package org.backwise.kiosk.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * Lays out the buttons at the foot of a screen, always in the same places: ways back on the left, the way on at the right.
 * Where they do not fit in a row they first come closer to their words, then their words go on two lines, then the buttons
 * on two rows and more.
 */
final class BarLayout implements LayoutManager {

    private final int gap;
    private final int fromTheRight;
    private final Glass.Orientation orientation;

    /**
     * @param fromTheRight how many of the last buttons stand at the right end
     * @param orientation upright glass has room for two rows of large buttons rather than one of small ones
     */
    BarLayout(int gap, int fromTheRight, Glass.Orientation orientation) {
        this.gap = gap;
        this.fromTheRight = fromTheRight;
        this.orientation = orientation;
    }

    /** How buttons may be set, the most comfortable first. */
    private enum Fit {
        WIDE(TextStyle.BODY_STRONG),
        CLOSE(TextStyle.BODY_STRONG),
        NARROW(TextStyle.BODY_STRONG),
        SMALL_WIDE(TextStyle.LABEL_STRONG),
        SMALL_NARROW(TextStyle.LABEL_STRONG);

        private final TextStyle style;

        Fit(TextStyle style) {
            this.style = style;
        }

        Dimension size(Component button) {
            if (button instanceof KioskButton kiosk) {
                kiosk.setTextStyle(style);
                kiosk.setPadding(this == CLOSE ? KioskButton.Padding.CLOSE : KioskButton.Padding.USUAL);
                return this == NARROW || this == SMALL_NARROW ? kiosk.narrowSize() : kiosk.getPreferredSize();
            }
            return button.getPreferredSize();
        }
    }

    @Override
    public Dimension preferredLayoutSize(Container bar) {
        int width = bar.getWidth() > 0 ? bar.getWidth() : bar.getParent().getWidth();
        return new Dimension(width, height(rows(bar, width)));
    }

    @Override
    public Dimension minimumLayoutSize(Container bar) {
        return preferredLayoutSize(bar);
    }

    @Override
    public void layoutContainer(Container bar) {
        List<Row> rows = rows(bar, bar.getWidth());
        int y = 0;
        for (Row row : rows) {
            row.place(bar.getWidth(), y, rows.size() == 1 ? fromTheRight : 0, gap);
            y += row.height() + gap;
        }
    }

    private int height(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.height() + gap).sum() - gap;
    }

    /** The height that these buttons need, in pixels. */
    int heightOf(List<Component> buttons, int width) {
        return height(rows(buttons, width));
    }

    private List<Row> rows(Container bar, int width) {
        List<Component> all = new ArrayList<>();
        for (Component component : bar.getComponents()) {
            if (component.isVisible()) {
                all.add(component);
            }
        }
        return rows(all, width);
    }

    private List<Row> rows(List<Component> all, int width) {
        boolean upright = orientation == Glass.Orientation.PORTRAIT;
        for (Fit fit : upright ? List.of(Fit.WIDE) : List.of(Fit.values())) {
            Row row = Row.of(all, fit);
            if (row.width(gap) <= width) {
                return List.of(row);
            }
        }
        return split(all, width, upright ? List.of(Fit.values()) : List.of(Fit.SMALL_WIDE, Fit.SMALL_NARROW));
    }

    /** As few rows as hold all buttons, evenly filled; the way on stays the last. */
    private List<Row> split(List<Component> all, int width, List<Fit> fits) {
        for (int count = 2; count <= all.size(); count++) {
            for (Fit fit : fits) {
                List<Row> rows = split(all, (all.size() + count - 1) / count, fit);
                if (rows.stream().allMatch(row -> row.width(gap) <= width)) {
                    return rows;
                }
            }
        }
        return split(all, 1, Fit.SMALL_NARROW);
    }

    private static List<Row> split(List<Component> all, int each, Fit fit) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += each) {
            rows.add(Row.of(all.subList(from, Math.min(all.size(), from + each)), fit));
        }
        return rows;
    }

    /**
     * A row of buttons.
     *
     * @param widths that their words need, the same for all answers
     * @param ample how wide they are where there is room
     */
    private record Row(List<Component> buttons, int[] widths, int[] ample, int height) {

        static Row of(List<Component> buttons, Fit fit) {
            List<Dimension> sizes = buttons.stream().map(fit::size).toList();
            int[] widths = sizes.stream().mapToInt(size -> size.width).toArray();
            int height = sizes.stream().mapToInt(size -> size.height).max().orElse(0);
            boolean narrow = fit == Fit.NARROW || fit == Fit.SMALL_NARROW;
            int[] ample = IntStream.range(0, widths.length)
                    .map(i -> buttons.get(i) instanceof KioskButton kiosk && (kiosk.isAnswer() || !narrow)
                            ? kiosk.ampleWidth()
                            : widths[i])
                    .toArray();
            return new Row(List.copyOf(buttons), equal(buttons, widths), equal(buttons, ample), height);
        }

        private static int[] equal(List<Component> buttons, int[] widths) {
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> isAnswer(buttons.get(i)))
                    .map(i -> widths[i])
                    .max()
                    .orElse(0);
            return IntStream.range(0, widths.length)
                    .map(i -> isAnswer(buttons.get(i)) ? widest : widths[i])
                    .toArray();
        }

        private static boolean isAnswer(Component button) {
            return button instanceof KioskButton kiosk && kiosk.isAnswer();
        }

        int width(int gap) {
            return IntStream.of(widths).map(width -> width + gap).sum() - gap;
        }

        /** With buttons at the right end the row keeps a gap in the middle; without, its buttons share the width. */
        void place(int width, int y, int right, int gap) {
            Row wide = grown(width - width(gap));
            int spare = width - wide.width(gap);
            int x = 0;
            for (int i = 0; i < buttons.size(); i++) {
                if (right > 0 && i == buttons.size() - right) {
                    x += spare;
                }
                int extra = right == 0 ? spare / buttons.size() : 0;
                buttons.get(i).setBounds(x, y, wide.widths[i] + extra, height);
                x += wide.widths[i] + extra + gap;
            }
        }

        /** Each button nearer to its ample width, as far as this many spare pixels lead. */
        private Row grown(int spare) {
            int wished = IntStream.range(0, widths.length)
                    .map(i -> Math.max(0, ample[i] - widths[i]))
                    .sum();
            double share = wished == 0 ? 0 : Math.max(0, Math.min(1, spare / (double) wished));
            int[] wide = IntStream.range(0, widths.length)
                    .map(i -> widths[i] + (int) (share * Math.max(0, ample[i] - widths[i])))
                    .toArray();
            return new Row(buttons, wide, ample, height);
        }
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // places follow from the order of the buttons
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // places follow from the order of the buttons
    }
}
