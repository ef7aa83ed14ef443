package org.backwise.kiosk.ui.rooms;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.backwise.kiosk.ui.kit.OrderRow;

/**
 * Moves a row to where it is dragged: what goes far enough that it cannot be meant as a press. Where it rests at the upper or
 * lower edge of the list, the page is turned, and turned again for as long as it rests there.
 */
final class RowDrag extends MouseAdapter {

    /** Long enough to put a row in the last place of a page, also with a slow hand. */
    private static final int REST_MILLIS = 800;

    private final OrderRow row;
    private final PagedRows list;
    private final DropMark mark;
    private final IntConsumer dropped;
    private final Timer turning = new Timer(REST_MILLIS, rested -> turn());
    private Optional<Point> from = Optional.empty();
    private Optional<Integer> target = Optional.empty();
    private int finger;
    private int edge;

    /** @param dropped takes the row before which it is put down; the number of rows at the end */
    RowDrag(OrderRow row, PagedRows list, DropMark mark, IntConsumer dropped) {
        this.row = row;
        this.list = list;
        this.mark = mark;
        this.dropped = dropped;
    }

    @Override
    public void mousePressed(MouseEvent e) {
        from = Optional.of(e.getPoint());
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        boolean far = from.filter(begin -> Math.abs(begin.y - e.getY()) > row.getHeight() / 2)
                .isPresent();
        if (target.isEmpty() && far) {
            row.getModel().setArmed(false);
            mark.carry(row);
        }
        if (target.isPresent() || far) {
            row.getModel().setArmed(false);
            finger = SwingUtilities.convertPoint(row, e.getPoint(), list).y;
            aim();
            restAt(list.edgeAt(finger));
        }
    }

    private void aim() {
        int place = list.rowAt(finger);
        target = Optional.of(place);
        mark.at(finger, list.edgeOf(place));
    }

    /** @param where -1 at the upper edge, 1 at the lower one, 0 elsewhere */
    private void restAt(int where) {
        if (where == 0) {
            turning.stop();
        } else if (where != edge || !turning.isRunning()) {
            turning.restart();
        }
        edge = where;
    }

    private void turn() {
        int page = list.at() + edge;
        if (!list.isShowing() || page < 0 || page >= list.count()) {
            turning.stop();
            return;
        }
        list.turnTo(page);
        aim();
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        turning.stop();
        mark.gone();
        Optional<Integer> to = target;
        target = Optional.empty();
        from = Optional.empty();
        to.ifPresent(dropped::accept);
    }
}
