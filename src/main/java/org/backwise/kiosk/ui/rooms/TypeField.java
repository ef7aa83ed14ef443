package org.backwise.kiosk.ui.rooms;

import java.awt.Color;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** One line to type into, as large as the buttons. */
final class TypeField extends JTextField implements Measured {

    private static final long serialVersionUID = 1;

    private final transient Theme theme;

    /** @param typed is told the whole text after every change */
    @SuppressWarnings("this-escape") // listeners come into play only later
    TypeField(Kit kit, String name, String accessibleName, String text, Consumer<String> typed) {
        super(text);
        this.theme = kit.theme();
        setName(name);
        getAccessibleContext().setAccessibleName(accessibleName);
        setFont(theme.font(TextStyle.BODY));
        setForeground(theme.color(Role.ON_CARD));
        setCaretColor(theme.color(Role.ON_CARD));
        setSelectionColor(theme.color(Role.SENTENCE_MARK));
        setSelectedTextColor(theme.color(Role.ON_SENTENCE));
        setBackground(theme.color(Role.CARD));
        border(theme.color(Role.EDGE), theme.edge());
        addFocusListener(new Ring());
        getDocument().addDocumentListener(new Typed(typed));
    }

    private void border(Color color, int thickness) {
        int room = Math.max(1, theme.space(2) + theme.focusRing() - thickness);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(color, thickness),
                BorderFactory.createEmptyBorder(room, 2 * room, room, 2 * room)));
    }

    @Override
    public int heightFor(int width) {
        return Math.max(theme.targetHeight(), getPreferredSize().height);
    }

    private final class Ring implements FocusListener {

        @Override
        public void focusGained(FocusEvent e) {
            border(theme.color(Role.FOCUS), theme.focusRing());
        }

        @Override
        public void focusLost(FocusEvent e) {
            border(theme.color(Role.EDGE), theme.edge());
        }
    }

    private final class Typed implements DocumentListener {

        private final Consumer<String> told;

        Typed(Consumer<String> told) {
            this.told = told;
        }

        @Override
        public void insertUpdate(DocumentEvent e) {
            told.accept(getText());
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            told.accept(getText());
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            told.accept(getText());
        }
    }
}
