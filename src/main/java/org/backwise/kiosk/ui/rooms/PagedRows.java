package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.text.TurnWords;
import org.backwise.kiosk.ui.theme.TextStyle;

/** Rows one below the other, as many to a page as fit; a button below turns to the next page, and back to the first. */
final class PagedRows extends PagedPanel {

    private static final long serialVersionUID = 1;

    /** So many times an edge is thinner than a row. */
    private static final int EDGE = 4;

    private final transient Walk walk;
    private final transient List<Component> rows;
    private final transient List<Integer> begins = new ArrayList<>(List.of(0));
    private final KioskButton more;
    private transient Optional<Integer> wanted = Optional.empty();

    PagedRows(Walk walk, List<? extends Component> rows) {
        this.walk = walk;
        this.rows = List.copyOf(rows);
        setOpaque(false);
        this.rows.forEach(this::add);
        this.more = new KioskButton(walk.kit(), words(), ButtonStyle.OUTLINE, TextStyle.LABEL_STRONG).with(Glyph.MORE);
        more.setName("desk-more");
        more.addActionListener(pressed -> turnTo((at() + 1) % count()));
        add(more);
    }

    private String words() {
        return TurnWords.of(walk.frameWords(), at(), count());
    }

    @Override
    public int count() {
        return begins.size();
    }

    @Override
    protected void turned() {
        doLayout();
    }

    /** Shows the page with this row; where it is not laid out yet, as soon as it is. */
    void show(int row) {
        wanted = Optional.of(row);
        revalidate();
    }

    private int pageOf(int row) {
        int at = count() - 1;
        while (at > 0 && begins.get(at) > row) {
            at--;
        }
        return at;
    }

    /** Behind the last row that shows. */
    private int end() {
        return at() + 1 < count() ? begins.get(at() + 1) : rows.size();
    }

    /** The row whose place this is, as far as it can be seen; the number of rows below the last. */
    int rowAt(int y) {
        int to = end();
        for (int i = begins.get(at()); i < to; i++) {
            if (y < rows.get(i).getY() + rows.get(i).getHeight() / 2) {
                return i;
            }
        }
        return to;
    }

    /** Whether this is at the upper edge of the list (-1), at the lower one or below (1), or between (0). */
    int edgeAt(int y) {
        Component first = rows.get(begins.get(at()));
        Component last = rows.get(end() - 1);
        boolean above = y < first.getY() + first.getHeight() / EDGE;
        return above ? -1 : y > last.getY() + last.getHeight() - last.getHeight() / EDGE ? 1 : 0;
    }

    /** Where something would stand that is put before this row. */
    int edgeOf(int row) {
        int from = begins.get(at());
        if (row <= from) {
            return rows.get(from).getY();
        }
        Component above = rows.get(row - 1);
        return above.getY() + above.getHeight();
    }

    @Override
    public void doLayout() {
        int gap = walk.kit().theme().space(1);
        divide(getHeight(), gap);
        int foot = more.getPreferredSize().height;
        if (begins.size() > 1) {
            divide(getHeight() - foot - gap, gap);
        }
        wanted.filter(row -> getHeight() > 0).ifPresent(row -> {
            stayAt(pageOf(row));
            wanted = Optional.empty();
        });
        stayAt(at());
        place(gap);
        more.setText(words());
        more.setVisible(count() > 1);
        int wide = more.getPreferredSize().width;
        more.setBounds(getWidth() - wide, getHeight() - foot, wide, foot);
    }

    private void divide(int height, int gap) {
        begins.clear();
        begins.add(0);
        int y = 0;
        for (int i = 0; i < rows.size(); i++) {
            int high = Measured.height(rows.get(i), getWidth());
            if (y > 0 && y + high > height) {
                begins.add(i);
                y = 0;
            }
            y += high + gap;
        }
    }

    private void place(int gap) {
        int from = begins.get(at());
        int to = end();
        int y = 0;
        for (int i = 0; i < rows.size(); i++) {
            Component row = rows.get(i);
            row.setVisible(i >= from && i < to);
            if (row.isVisible()) {
                int high = Measured.height(row, getWidth());
                row.setBounds(0, y, getWidth(), high);
                y += high + gap;
            }
        }
    }
}
