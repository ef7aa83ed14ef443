package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.TextStyle;

/** Fields with their labels, side by side where there is room, else one below the other. */
final class FieldRow extends JPanel implements Measured {

    private static final long serialVersionUID = 1;
    private static final int LEAST_MM = 70;

    private final transient Kit kit;
    private final transient List<TextBlock> labels = new ArrayList<>();
    private final transient List<TypeField> fields = new ArrayList<>();

    /** @param typed is told the name of a field and its whole text after every change */
    FieldRow(Kit kit, List<Blank> blanks, Map<String, String> texts, BiConsumer<String, String> typed) {
        super(null);
        this.kit = kit;
        setOpaque(false);
        for (Blank blank : blanks) {
            TextBlock label = TextBlock.plain(kit, Part.of(Section.LINE), blank.label(), TextStyle.LABEL_STRONG);
            TypeField field = new TypeField(
                    kit,
                    blank.name(),
                    blank.label(),
                    texts.get(blank.name()),
                    text -> typed.accept(blank.name(), text));
            labels.add(label);
            fields.add(field);
            add(label);
            add(field);
        }
    }

    List<TypeField> fields() {
        return List.copyOf(fields);
    }

    private int columns(int width) {
        int most = Math.max(1, width / kit.theme().px(LEAST_MM));
        return Math.min(most, fields.size());
    }

    private int columnWidth(int width) {
        int columns = columns(width);
        return (width - (columns - 1) * kit.theme().gap()) / columns;
    }

    private int rowHeight(int width) {
        int column = columnWidth(width);
        int label =
                labels.stream().mapToInt(block -> block.heightFor(column)).max().orElse(0);
        return label + fields.get(0).heightFor(column);
    }

    @Override
    public int heightFor(int width) {
        int rows = (fields.size() + columns(width) - 1) / columns(width);
        return rows * rowHeight(width) + (rows - 1) * kit.theme().space(1);
    }

    @Override
    public void doLayout() {
        int columns = columns(getWidth());
        int wide = columnWidth(getWidth());
        int high = rowHeight(getWidth());
        int field = fields.get(0).heightFor(wide);
        for (int i = 0; i < fields.size(); i++) {
            int x = i % columns * (wide + kit.theme().gap());
            int y = i / columns * (high + kit.theme().space(1));
            labels.get(i).setBounds(x, y, wide, high - field);
            fields.get(i).setBounds(x, y + high - field, wide, field);
        }
    }
}
