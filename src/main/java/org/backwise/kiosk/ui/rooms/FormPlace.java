package org.backwise.kiosk.ui.rooms;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** A form on the screen: fields, what is wrong as it is typed, and keys for a kiosk without a keyboard. */
final class FormPlace implements Place {

    private final Form form;
    private final Form.Use use;
    private final List<Extra> extras;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private List<String> wrong = List.of();
    private String hint = "";
    private int asked;

    /** One more thing that can be done with what is typed. */
    record Extra(String name, String words, Glyph glyph, Consumer<Map<String, String>> press) {}

    FormPlace(Form form, Form.Use use, List<Extra> extras) {
        this.form = form;
        this.use = use;
        this.extras = List.copyOf(extras);
        form.blanks().forEach(blank -> typed.put(blank.name(), blank.begin()));
    }

    FormPlace(Form form, Form.Use use) {
        this(form, use, List.of());
    }

    @Override
    public Pane pane(Walk walk) {
        TextBlock notes = new TextBlock(
                        walk.kit(),
                        Part.of(Section.STATUS),
                        notes(),
                        TextStyle.LABEL_STRONG,
                        Role.DANGER_INK,
                        TextBlock.Bullet.NONE)
                .atFaces();
        TextBlock hints = TextBlock.plain(walk.kit(), Part.of(Section.LINE), hint, TextStyle.LABEL)
                .atFaces();
        FieldRow fields = new FieldRow(walk.kit(), form.blanks(), typed, (name, text) -> {
            typed.put(name, text);
            check(walk, notes, hints);
        });
        Into into = new Into(fields.fields());
        Pane pane = new Pane(walk, form.heading())
                .line(form.about())
                .part(fields)
                .part(hints)
                .fill(notes);
        pane.part(new Strip(walk.kit(), buttons(walk, notes)));
        pane.part(new LetterKeys(walk, into::field, form.letters()));
        check(walk, notes, hints);
        return pane.focus(fields.fields().get(0));
    }

    private List<KioskButton> buttons(Walk walk, TextBlock notes) {
        List<KioskButton> buttons = new ArrayList<>();
        KioskButton keep = button(
                walk, "keep", walk.words("form.keep"), Glyph.CHECK, ButtonStyle.PRIMARY, () -> keep(walk, notes));
        buttons.add(keep);
        for (Extra extra : extras) {
            buttons.add(button(
                    walk,
                    extra.name(),
                    extra.words(),
                    extra.glyph(),
                    ButtonStyle.OUTLINE,
                    () -> extra.press().accept(Map.copyOf(typed))));
        }
        buttons.add(button(walk, "cancel", walk.words("form.cancel"), Glyph.BACK, ButtonStyle.OUTLINE, walk::back));
        return buttons;
    }

    static KioskButton button(Walk walk, String name, String words, Glyph glyph, ButtonStyle style, Runnable press) {
        KioskButton button = new KioskButton(walk.kit(), words, style, TextStyle.LABEL_STRONG).with(glyph);
        button.setName(name);
        button.addActionListener(pressed -> press.run());
        return button;
    }

    private String notes() {
        return String.join(" ", wrong);
    }

    /** An answer about what was typed before counts no more. */
    private void check(Walk walk, TextBlock notes, TextBlock hints) {
        int mine = ++asked;
        Map<String, String> now = Map.copyOf(typed);
        hint = use.hint(now);
        hints.setText(hint);
        walk.ask(() -> use.wrong(now), found -> {
            if (mine == asked) {
                tell(found, notes);
            }
        });
    }

    private void tell(List<String> found, TextBlock notes) {
        wrong = found;
        notes.setText(notes());
        if (notes.getParent() != null) {
            notes.getParent().revalidate();
        }
    }

    private void keep(Walk walk, TextBlock notes) {
        int mine = ++asked;
        Map<String, String> now = Map.copyOf(typed);
        walk.ask(() -> use.keep(now), found -> {
            if (mine == asked && found.isEmpty()) {
                walk.say(walk.words("form.kept"));
                walk.back();
            } else if (mine == asked) {
                tell(found, notes);
                walk.say(notes());
            }
        });
    }

    /** The field that had the focus last. */
    private static final class Into extends FocusAdapter {

        private TypeField field;

        Into(List<TypeField> fields) {
            field = fields.get(0);
            fields.forEach(one -> one.addFocusListener(this));
        }

        TypeField field() {
            return field;
        }

        @Override
        public void focusGained(FocusEvent e) {
            field = (TypeField) e.getComponent();
        }
    }
}
