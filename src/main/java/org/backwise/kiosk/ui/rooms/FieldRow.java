package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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
    private final transient List<Integer> shares;

    /** @param typed is told the name of a field and its whole text after every change */
    FieldRow(Kit kit, List<Blank> blanks, Map<String, String> texts, BiConsumer<String, String> typed) {
        super(null);
        this.kit = kit;
        this.shares = blanks.stream().map(Blank::share).toList();
        setOpaque(false);
        for (Blank blank : blanks) {
            TextBlock label = TextBlock.plain(kit, Part.of(Section.LINE), blank.label(), TextStyle.LABEL_STRONG)
                    .atFaces();
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

    /** All that stand in one row have their shares of it; in several rows all are equally wide. */
    private int widthOf(int field, int width) {
        int columns = columns(width);
        int room = width - (columns - 1) * kit.theme().gap();
        int all = shares.stream().mapToInt(share -> share).sum();
        return columns == fields.size() ? room * shares.get(field) / all : room / columns;
    }

    private int labelHeight(int width) {
        return IntStream.range(0, fields.size())
                .map(field -> labels.get(field).heightFor(widthOf(field, width)))
                .max()
                .orElse(0);
    }

    private int rowHeight(int width) {
        return labelHeight(width) + fields.get(0).heightFor(widthOf(0, width));
    }

    @Override
    public int heightFor(int width) {
        int rows = (fields.size() + columns(width) - 1) / columns(width);
        return rows * rowHeight(width) + (rows - 1) * kit.theme().space(1);
    }

    @Override
    public void doLayout() {
        int columns = columns(getWidth());
        int label = labelHeight(getWidth());
        int high = rowHeight(getWidth());
        int x = 0;
        for (int i = 0; i < fields.size(); i++) {
            x = i % columns == 0 ? 0 : x;
            int wide = widthOf(i, getWidth());
            int y = i / columns * (high + kit.theme().space(1));
            labels.get(i).setBounds(x, y, wide, label);
            fields.get(i).setBounds(x, y + label, wide, high - label);
            x += wide + kit.theme().gap();
        }
    }
}
