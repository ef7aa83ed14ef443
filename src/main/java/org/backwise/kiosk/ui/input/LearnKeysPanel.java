package org.backwise.kiosk.ui.input;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyLearning;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.ButtonBar;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * Staff show the kiosk what a pad sends: asks for one key after the other. Whoever shows this panel passes every key to
 * {@link #pressed}; what its buttons do is done by touch. Used on the event thread only.
 */
public final class LearnKeysPanel extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient Words words;
    private final transient Consumer<KeyLearning> done;
    private final TextBlock asks;
    private final TextBlock told;
    private final KioskButton skip;
    private final KioskButton back;
    private final KioskButton keep;
    private final JPanel bar;
    private transient KeyLearning learning = KeyLearning.BEGUN;

    /**
     * @param begun what was learned before
     * @param done is given what was learned when staff want to keep it
     */
    public LearnKeysPanel(Kit kit, Words words, KeyLearning begun, Consumer<KeyLearning> done) {
        super(null);
        this.kit = kit;
        this.words = words;
        this.done = done;
        this.asks = TextBlock.plain(kit, Part.of(Section.HEADING), "", TextStyle.HEADING);
        this.told = TextBlock.plain(kit, Part.of(Section.STATUS), "", TextStyle.BODY);
        this.skip = button("skip", ButtonStyle.OUTLINE, () -> show(learning.skip()));
        this.back = button("back", ButtonStyle.OUTLINE, () -> show(learning.back()));
        this.keep = button("keep", ButtonStyle.PRIMARY, () -> done.accept(learning));
        this.bar = new ButtonBar(kit, List.of(back, skip, keep), 1);
        setOpaque(false);
        List.<JComponent>of(asks, told, bar).forEach(this::add);
        show(begun);
    }

    private KioskButton button(String what, ButtonStyle style, Runnable does) {
        KioskButton button = new KioskButton(kit, words.get("learn." + what), style, TextStyle.BODY_STRONG);
        button.setName("learn-" + what);
        button.addActionListener(pressed -> does.run());
        return button;
    }

    /** A key of the pad went down. */
    public void pressed(Stroke stroke) {
        show(learning.pressed(stroke));
    }

    /** A key went down; one that only changes what others mean is no answer. */
    public void pressed(KeyEvent key) {
        if (!KeyReader.isModifier(key)) {
            KeyNames.of(key).ifPresent(this::pressed);
        }
    }

    /** What is told of the last key, and what is asked for now. */
    public String spoken() {
        return words(told) + ". " + words(asks);
    }

    private static String words(TextBlock block) {
        return block.getAccessibleContext().getAccessibleName();
    }

    /** What was learned so far. */
    public KeyLearning learned() {
        return learning;
    }

    private void show(KeyLearning now) {
        learning = now;
        asks.setText(now.asks().map(this::asking).orElse(words.get("learn.done")));
        told.setText(now.clash().map(this::clash).orElseGet(this::last));
        skip.setVisible(now.asks().isPresent());
        back.setVisible(now.at() > 0);
        keep.setVisible(now.missing().isEmpty());
        revalidate();
        repaint();
    }

    private String asking(Command command) {
        return words.get("learn.press", words.get("learn.command." + command));
    }

    private String clash(KeyName key) {
        String does = learning.does(key)
                .map(command -> words.get("learn.command." + command))
                .orElse("");
        return words.get("learn.clash", key.value(), does);
    }

    /** The key that came last, so that staff see that it was heard. */
    private String last() {
        Optional<KeyName> key = learning.learned().keySet().stream().reduce((earlier, later) -> later);
        return key.map(name -> words.get("learn.heard", name.value())).orElse(words.get("learn.begin"));
    }

    @Override
    public void doLayout() {
        int gap = kit.theme().space(4);
        int heading = asks.heightFor(getWidth());
        int line = told.heightFor(getWidth());
        bar.setSize(getWidth(), 0);
        int foot = bar.getPreferredSize().height;
        asks.setBounds(0, gap, getWidth(), heading);
        told.setBounds(0, heading + 2 * gap, getWidth(), line);
        bar.setBounds(0, getHeight() - foot, getWidth(), foot);
    }
}
