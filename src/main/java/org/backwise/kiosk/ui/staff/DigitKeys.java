package org.backwise.kiosk.ui.staff;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** Digits as on a telephone, with a key to take one back and one to go on. */
final class DigitKeys extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final int WIDEST_MM = 46;
    private static final int TALLEST_MM = 36;

    private final transient StaffMaking making;
    private final transient List<KioskButton> all = new ArrayList<>();
    private final KioskButton enter;

    DigitKeys(StaffMaking making) {
        super(null);
        this.making = making;
        setOpaque(false);
        for (int digit = 1; digit <= 9; digit++) {
            all.add(digit(digit));
        }
        all.add(key("pin-erase", "desk.pin.erase", ButtonStyle.QUIET, Glyph.ERASE, new DeskEvent.Erase()));
        all.add(digit(0));
        this.enter = key("pin-enter", "desk.pin.enter", ButtonStyle.PRIMARY, Glyph.CHECK, new DeskEvent.Enter());
        all.add(enter);
        all.forEach(this::add);
    }

    KioskButton enter() {
        return enter;
    }

    private KioskButton digit(int digit) {
        KioskButton button =
                new KioskButton(making.kit(), String.valueOf(digit), ButtonStyle.OUTLINE, TextStyle.HEADING);
        button.setName(SpokenFocus.DIGIT + digit);
        button.addActionListener(pressed -> making.send().accept(new DeskEvent.Digit(digit)));
        return button;
    }

    private KioskButton key(String name, String words, ButtonStyle style, Glyph glyph, DeskEvent event) {
        KioskButton button =
                new KioskButton(making.kit(), making.words().get(words), style, TextStyle.LABEL_STRONG).with(glyph);
        button.setName(name);
        button.addActionListener(pressed -> making.send().accept(event));
        return button;
    }

    /** The width in which every key shows its word whole, in pixels. */
    int comfortableWidth() {
        return COLUMNS * widest() + (COLUMNS - 1) * making.kit().theme().gap();
    }

    /** The height beyond which keys do not grow, in pixels. */
    int comfortableHeight() {
        Theme theme = making.kit().theme();
        return ROWS * theme.px(TALLEST_MM) + (ROWS - 1) * theme.gap();
    }

    private int widest() {
        return all.stream()
                .mapToInt(key -> key.getPreferredSize().width)
                .reduce(making.kit().theme().px(WIDEST_MM), Math::max);
    }

    @Override
    public void doLayout() {
        Theme theme = making.kit().theme();
        int gap = theme.gap();
        int width = Math.min(widest(), (getWidth() - (COLUMNS - 1) * gap) / COLUMNS);
        int height = Math.min(theme.px(TALLEST_MM), (getHeight() - (ROWS - 1) * gap) / ROWS);
        int left = (getWidth() - COLUMNS * width - (COLUMNS - 1) * gap) / 2;
        int top = (getHeight() - ROWS * height - (ROWS - 1) * gap) / 2;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).setBounds(left + i % COLUMNS * (width + gap), top + i / COLUMNS * (height + gap), width, height);
        }
    }
}
