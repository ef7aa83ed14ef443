package org.backwise.kiosk.ui.staff;

import java.awt.Dimension;
import javax.swing.JPanel;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.text.TurnWords;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.TextStyle;

/** One button that turns to the next page, and behind the last to the first. */
final class TurnPage extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Words words;
    private final transient Pages pages;
    private final KioskButton more;

    TurnPage(Kit kit, Words words, Pages pages) {
        super(null);
        this.words = words;
        this.pages = pages;
        this.more = new KioskButton(kit, text(), ButtonStyle.OUTLINE, TextStyle.LABEL_STRONG).with(Glyph.MORE);
        more.setName("desk-more");
        more.addActionListener(pressed -> pages.turnTo((pages.at() + 1) % pages.count()));
        setOpaque(false);
        add(more);
    }

    private String text() {
        return TurnWords.of(words, pages.at(), pages.count());
    }

    void update() {
        more.setText(text());
    }

    @Override
    public Dimension getPreferredSize() {
        return more.getPreferredSize();
    }

    @Override
    public void doLayout() {
        more.setBounds(0, 0, getWidth(), getHeight());
    }
}
