package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;

/** How the things of a row stand beside each other. All lengths are in pixels. */
sealed interface Spread {

    int LEAST_COLUMNS = 2;

    /** The height that these things take, on as many lines as they need. */
    int height(List<? extends JComponent> items);

    /** The height of the first of these lines. */
    int lineHeight(List<? extends JComponent> items);

    /** Puts them in their places below this, and answers the height they take. */
    int place(List<? extends JComponent> items, int top);

    /**
     * As many even columns as the longest row has things, or fewer where those would be too narrow for its words; empty
     * where two would be.
     */
    static Optional<Spread> even(List<? extends List<? extends JComponent>> rows, int left, int right, int gap) {
        int most = rows.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.iterate(most, columns -> columns >= LEAST_COLUMNS, columns -> columns - 1)
                .mapToObj(columns -> new Even(columns, left, right, gap))
                .filter(even -> rows.stream().flatMap(List::stream).allMatch(even::holds))
                .findFirst()
                .map(even -> even.balanced(most));
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

    private static int tallest(List<? extends JComponent> items, int room) {
        return items.stream().mapToInt(item -> size(item, room).height).max().orElse(0);
    }

    private static void put(JComponent item, int x, int y, Dimension size, int line) {
        int high = item instanceof KioskButton ? line : size.height;
        item.setBounds(x, y + (line - high) / 2, size.width, high);
    }

    /**
     * From left to right, each as wide as its words. A row that fits on one line, with words on two where that is needed,
     * fills it; a longer one goes on below.
     */
    record Flowing(int left, int right, int gap) implements Spread {

        /** So much of a line a button fills at most, unless its words are wider. */
        private static final int SHARE = 2;

        private enum Doing {
            MEASURE,
            PLACE
        }

        @Override
        public int height(List<? extends JComponent> items) {
            return flow(items, 0, Doing.MEASURE);
        }

        @Override
        public int lineHeight(List<? extends JComponent> items) {
            int[] widths = widths(items);
            return IntStream.range(0, items.size())
                    .map(i -> size(items.get(i), widths[i]).height)
                    .max()
                    .orElse(0);
        }

        @Override
        public int place(List<? extends JComponent> items, int top) {
            return flow(items, top, Doing.PLACE);
        }

        private int flow(List<? extends JComponent> items, int top, Doing doing) {
            int[] widths = widths(items);
            int line = lineHeight(items);
            int x = left;
            int y = 0;
            for (int i = 0; i < widths.length; i++) {
                if (x > left && x + widths[i] > right) {
                    x = left;
                    y += line + gap;
                }
                if (doing == Doing.PLACE) {
                    int high = size(items.get(i), widths[i]).height;
                    put(items.get(i), x, top + y, new Dimension(widths[i], high), line);
                }
                x += widths[i] + gap;
            }
            return y + line;
        }

        private int[] widths(List<? extends JComponent> items) {
            int room = right - left;
            int[] whole =
                    items.stream().mapToInt(item -> size(item, room).width).toArray();
            int[] narrow = items.stream().mapToInt(item -> narrow(item, room)).toArray();
            int spare = room - (items.size() - 1) * gap;
            int[] chosen = IntStream.of(whole).sum() <= spare ? whole : narrow;
            int left = spare - IntStream.of(chosen).sum();
            if (left < 0) {
                return whole;
            }
            int buttons =
                    (int) items.stream().filter(KioskButton.class::isInstance).count();
            for (int i = 0; i < chosen.length; i++) {
                if (items.get(i) instanceof KioskButton) {
                    chosen[i] = Math.max(chosen[i], Math.min(room / SHARE, chosen[i] + left / buttons));
                }
            }
            return chosen;
        }

        private static int narrow(JComponent item, int room) {
            return item instanceof KioskButton button
                    ? Math.min(room, button.narrowSize().width)
                    : size(item, room).width;
        }
    }

    /** In columns of one width, so that the rows of a page stand below each other like a table. */
    record Even(int columns, int left, int right, int gap) implements Spread {

        /** No more columns than so many things need on as many lines: five stand in rows of three and two, not four and one. */
        private Even balanced(int items) {
            int lines = (items + columns - 1) / columns;
            return new Even((items + lines - 1) / lines, left, right, gap);
        }

        private int width() {
            return (right - left - (columns - 1) * gap) / columns;
        }

        /** Whether the words need no more than two lines. */
        private boolean holds(JComponent item) {
            return item instanceof KioskButton button
                    ? button.narrowSize().width <= width()
                    : size(item, Short.MAX_VALUE).width <= width();
        }

        @Override
        public int height(List<? extends JComponent> items) {
            return lines(items).mapToInt(line -> tallest(line, width()) + gap).sum() - gap;
        }

        @Override
        public int lineHeight(List<? extends JComponent> items) {
            return tallest(lines(items).findFirst().orElseThrow(), width());
        }

        @Override
        public int place(List<? extends JComponent> items, int top) {
            int y = top;
            for (List<? extends JComponent> line : lines(items).toList()) {
                int high = tallest(line, width());
                for (int column = 0; column < line.size(); column++) {
                    place(line.get(column), left + column * (width() + gap), y, high);
                }
                y += high + gap;
            }
            return y - gap - top;
        }

        private Stream<? extends List<? extends JComponent>> lines(List<? extends JComponent> items) {
            return IntStream.iterate(0, from -> from < items.size(), from -> from + columns)
                    .mapToObj(from -> items.subList(from, Math.min(items.size(), from + columns)));
        }

        /** A button fills its column; words stand in the middle of theirs. */
        private void place(JComponent item, int x, int y, int line) {
            Dimension size = size(item, width());
            if (item instanceof KioskButton) {
                put(item, x, y, new Dimension(width(), size.height), line);
            } else {
                put(item, x + (width() - size.width) / 2, y, size, line);
            }
        }
    }
}
