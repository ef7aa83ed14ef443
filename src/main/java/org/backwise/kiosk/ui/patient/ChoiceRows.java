package org.backwise.kiosk.ui.patient;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Rows of a label and its choices; as many rows to a page as fit. */
final class ChoiceRows extends JPanel implements Pages {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient List<Row> rows;
    private transient List<List<Row>> pages = List.of(List.of());
    private transient Runnable listener = () -> {};
    private int page;

    /** A label with the choices it names. */
    record Row(TextBlock label, List<KioskButton> buttons) {

        Row {
            buttons = List.copyOf(buttons);
        }
    }

    ChoiceRows(Kit kit, List<Row> rows) {
        super(null);
        this.kit = kit;
        this.rows = List.copyOf(rows);
        setOpaque(false);
        for (Row row : rows) {
            add(row.label());
            row.buttons().forEach(this::add);
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
        int needed =
                pages.get(page).stream().mapToInt(row -> height(row) + gap()).sum();
        int spare = Math.max(0, Math.min(kit.theme().space(6), (getHeight() - needed) / rows.size()));
        int y = 0;
        for (Row row : rows) {
            boolean shown = pages.get(page).contains(row);
            row.label().setVisible(shown);
            row.buttons().forEach(button -> button.setVisible(shown));
            y = shown ? place(row, y) + gap() + spare : y;
        }
        if (changed) {
            listener.run();
        }
    }

    private List<List<Row>> paged() {
        List<List<Row>> laid = new ArrayList<>();
        List<Row> current = new ArrayList<>();
        int used = 0;
        for (Row row : rows) {
            if (!current.isEmpty() && used + height(row) > getHeight()) {
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
        return (labelWidth() > 0 ? 0 : row.label().heightFor(getWidth())) + place(row, 0, Doing.MEASURE);
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
        return top + place(row, top, Doing.PLACE);
    }

    /** Flows the buttons of a row from left to right; answers the height they take. */
    private int place(Row row, int top, Doing doing) {
        int x = labelWidth();
        int y = 0;
        int line = 0;
        for (KioskButton button : row.buttons()) {
            Dimension size = button.getPreferredSize();
            if (x > labelWidth() && x + size.width > getWidth()) {
                x = labelWidth();
                y += line + kit.theme().gap();
                line = 0;
            }
            if (doing == Doing.PLACE) {
                button.setBounds(x, top + y, size.width, size.height);
            }
            x += size.width + kit.theme().gap();
            line = Math.max(line, size.height);
        }
        return y + line;
    }
}
