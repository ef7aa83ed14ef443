package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** Keys on the screen for a kiosk without a keyboard. They type into the field that had the focus last, at its caret. */
final class LetterKeys extends JPanel implements Measured {

    private static final long serialVersionUID = 1;
    private static final int WIDEST_MM = 30;

    private final transient Walk walk;
    private final transient Supplier<TypeField> field;
    private final transient List<List<KioskButton>> rows = new ArrayList<>();
    private Letters letters;

    LetterKeys(Walk walk, Supplier<TypeField> field, Letters letters) {
        super(null);
        this.walk = walk;
        this.field = field;
        this.letters = letters;
        setOpaque(false);
        fill();
    }

    private void fill() {
        rows.clear();
        removeAll();
        letters.rows()
                .forEach(row ->
                        rows.add(new ArrayList<>(row.stream().map(this::letter).toList())));
        List<KioskButton> last = letters.isText() ? new ArrayList<>() : rows.get(rows.size() - 1);
        if (letters.isText()) {
            last.add(key("letters", walk.words("keys." + letters.next()), Glyph.TEXT, this::change));
            last.add(key(
                    "space",
                    walk.words("keys.space"),
                    Glyph.MINUS,
                    () -> field.get().replaceSelection(" ")));
            rows.add(last);
        }
        last.add(key("erase", walk.words("keys.erase"), Glyph.ERASE, this::erase));
        rows.forEach(row -> row.forEach(this::add));
    }

    private KioskButton letter(String letter) {
        KioskButton key = new KioskButton(walk.kit(), letter, ButtonStyle.OUTLINE, TextStyle.BODY_STRONG);
        key.setName("key-" + letter);
        key.addActionListener(pressed -> field.get().replaceSelection(letter));
        return key;
    }

    private KioskButton key(String name, String words, Glyph glyph, Runnable press) {
        KioskButton key = new KioskButton(walk.kit(), words, ButtonStyle.QUIET, TextStyle.LABEL_STRONG).with(glyph);
        key.setName("key-" + name);
        key.addActionListener(pressed -> press.run());
        return key;
    }

    private void change() {
        letters = letters.next();
        fill();
        revalidate();
        repaint();
        Focus.named(this, "key-letters").ifPresent(Component::requestFocusInWindow);
    }

    private void erase() {
        TypeField typed = field.get();
        if (typed.getSelectionStart() == typed.getSelectionEnd() && typed.getCaretPosition() > 0) {
            typed.setSelectionStart(typed.getCaretPosition() - 1);
        }
        typed.replaceSelection("");
    }

    @Override
    public int heightFor(int width) {
        Theme theme = walk.kit().theme();
        return rows.size() * keyHeight() + (rows.size() - 1) * theme.px(1);
    }

    private int keyHeight() {
        Kit kit = walk.kit();
        int room = 2 * (kit.theme().focusRing() + kit.theme().px(0.6));
        return kit.theme().targetHeight() + room;
    }

    @Override
    public void doLayout() {
        Theme theme = walk.kit().theme();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        int gap = theme.px(0.5);
        int width = Math.min(theme.px(WIDEST_MM), (getWidth() - (columns - 1) * gap) / columns);
        int y = 0;
        for (List<KioskButton> row : rows) {
            boolean wide = row.get(0).getName().equals("key-letters");
            int each = wide ? (columns * (width + gap) - gap) / row.size() - gap : width;
            int x = 0;
            for (KioskButton key : row) {
                int own = key.getName().equals("key-erase") && !wide ? key.getPreferredSize().width : each;
                key.setBounds(x, y, own, keyHeight());
                x += own + gap;
            }
            y += keyHeight() + theme.px(1);
        }
    }
}
