package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.OrderRow;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Theme;

/**
 * A list whose rows can be moved, and beside it (below it on an upright screen) what can be done. A row is moved by
 * dragging it, by Alt with an arrow key, or by the buttons beside; all of them lead across pages.
 */
final class OrderBoard extends JPanel implements Pages {

    private static final long serialVersionUID = 1;
    private static final double LIST = 0.56;

    private final transient Theme theme;
    private final PagedRows list;
    private final Column beside;
    private final DropMark mark;

    /** Where rows go. */
    interface Moves {

        /** Moves a row to another place; both from 0. */
        void move(int from, int to);
    }

    /** @param beside from top to bottom */
    OrderBoard(Walk walk, List<OrderRow> rows, int chosen, Moves moves, List<? extends JComponent> beside) {
        super(null);
        this.theme = walk.kit().theme();
        this.list = new PagedRows(walk, rows);
        this.beside = new Column(walk.kit(), beside);
        this.mark = new DropMark(theme);
        setOpaque(false);
        add(mark);
        add(list);
        add(this.beside);
        list.show(chosen);
        for (int i = 0; i < rows.size(); i++) {
            movable(rows.get(i), i, moves);
        }
    }

    private void movable(OrderRow row, int index, Moves moves) {
        RowDrag drag = new RowDrag(row, list, mark, target -> moves.move(index, target > index ? target - 1 : target));
        row.addMouseListener(drag);
        row.addMouseMotionListener(drag);
        bind(row, "alt UP", () -> moves.move(index, index - 1));
        bind(row, "alt DOWN", () -> moves.move(index, index + 1));
    }

    static void bind(JComponent on, String stroke, Runnable does) {
        on.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        on.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                does.run();
            }
        });
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false; // the mark lies over the list
    }

    @Override
    public int count() {
        return list.count();
    }

    @Override
    public int at() {
        return list.at();
    }

    @Override
    public void turnTo(int page) {
        list.turnTo(page);
    }

    @Override
    public void onChange(Runnable listener) {
        list.onChange(listener);
    }

    @Override
    public void doLayout() {
        int gap = theme.space(4);
        boolean upright = theme.glass().orientation() == Glass.Orientation.PORTRAIT;
        if (upright) {
            int below = Math.min(getHeight() / 2, beside.heightFor(getWidth()));
            list.setBounds(0, 0, getWidth(), getHeight() - below - gap);
            beside.setBounds(0, getHeight() - below, getWidth(), below);
        } else {
            int wide = (int) Math.round((getWidth() - gap) * LIST);
            list.setBounds(0, 0, wide, getHeight());
            beside.setBounds(wide + gap, 0, getWidth() - wide - gap, getHeight());
        }
        mark.setBounds(list.getBounds());
        list.doLayout();
    }

    /** Parts one below the other, each as high as it needs. */
    private static final class Column extends JPanel implements Measured {

        private static final long serialVersionUID = 1;

        private final transient Kit kit;

        Column(Kit kit, List<? extends JComponent> parts) {
            super(null);
            this.kit = kit;
            setOpaque(false);
            parts.forEach(this::add);
        }

        @Override
        public int heightFor(int width) {
            int gap = kit.theme().space(2);
            int all = -gap;
            for (Component part : getComponents()) {
                all += Measured.height(part, width) + gap;
            }
            return Math.max(0, all);
        }

        @Override
        public void doLayout() {
            int y = 0;
            for (Component part : getComponents()) {
                int height = Measured.height(part, getWidth());
                part.setBounds(0, y, getWidth(), height);
                y += height + kit.theme().space(2);
            }
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(getWidth(), heightFor(getWidth()));
        }
    }
}
