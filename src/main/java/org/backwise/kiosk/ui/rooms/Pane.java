package org.backwise.kiosk.ui.rooms;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/** What a place shows: parts one below the other, one of which may take the room that is left. */
final class Pane extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Walk walk;
    private final transient List<Component> above = new ArrayList<>();
    private final transient List<Component> below = new ArrayList<>();
    private final transient List<String> spoken = new ArrayList<>();
    private final transient List<Component> spare = new ArrayList<>();
    private transient Optional<Component> filler = Optional.empty();
    private transient Optional<Component> first = Optional.empty();
    private transient Optional<Pages> pages = Optional.empty();

    /** A pane that needs no other heading than that of its room. */
    Pane(Walk walk) {
        super(null);
        this.walk = walk;
        setOpaque(false);
    }

    Pane(Walk walk, String heading) {
        this(walk);
        text(heading, Section.HEADING, TextStyle.TITLE, Role.INK);
    }

    /** A paragraph. */
    Pane line(String words) {
        return words.isEmpty() ? this : text(words, Section.LINE, TextStyle.LABEL, Role.INK);
    }

    /** A paragraph that must not be overlooked. */
    Pane warning(String words) {
        return words.isEmpty() ? this : text(words, Section.SAFETY, TextStyle.LABEL_STRONG, Role.DANGER_INK);
    }

    private Pane text(String words, Section section, TextStyle style, Role ink) {
        spoken.add(words);
        TextBlock block =
                new TextBlock(walk.kit(), Part.of(section), words, style, ink, TextBlock.Bullet.NONE).atFaces();
        if (section != Section.SAFETY && filler.isEmpty()) {
            spare.add(block);
        }
        return part(block);
    }

    /** A part with the height that it needs. */
    Pane part(Component part) {
        (filler.isEmpty() ? above : below).add(part);
        add(part);
        return this;
    }

    /** The part that takes the room left; those added later stand below it. */
    Pane fill(Component part) {
        add(part);
        filler = Optional.of(part);
        if (part instanceof Pages turned) {
            pages = Optional.of(turned);
        }
        return this;
    }

    /** Is not read aloud when it comes: something else is being read. */
    Pane quiet() {
        spoken.clear();
        return this;
    }

    /** What has the focus at first, where that is not the first thing that can have it. */
    Pane focus(Component part) {
        first = Optional.of(part);
        return this;
    }

    Optional<Component> firstFocus() {
        return first.or(() -> filler.flatMap(Pane::firstIn)).or(() -> Focus.first(this));
    }

    private static Optional<Component> firstIn(Component part) {
        return part instanceof Container inner ? Focus.first(inner) : Optional.empty();
    }

    Optional<Pages> pages() {
        return pages;
    }

    String spoken() {
        return spoken.stream().collect(Collectors.joining(" "));
    }

    @Override
    public void doLayout() {
        int gap = walk.kit().theme().space(2);
        leaveOutWhatHasNoRoom(gap);
        int y = 0;
        for (Component part : above) {
            y = part.isVisible() ? put(part, y) + gap : y;
        }
        int bottom = getHeight();
        for (int i = below.size() - 1; i >= 0; i--) {
            int height = Measured.height(below.get(i), getWidth());
            bottom -= height;
            below.get(i).setBounds(0, bottom, getWidth(), height);
            bottom -= gap;
        }
        int top = y;
        int end = bottom;
        filler.ifPresent(part -> part.setBounds(0, top, getWidth(), Math.max(0, end - top)));
    }

    /** On a small glass the heading goes first, then what explains; both are still heard. */
    private void leaveOutWhatHasNoRoom(int gap) {
        spare.forEach(part -> part.setVisible(true));
        int needed = Stream.of(above, below)
                .flatMap(List::stream)
                .mapToInt(part -> Measured.height(part, getWidth()) + gap)
                .sum();
        for (Component part : spare) {
            if (needed > getHeight()) {
                part.setVisible(false);
                needed -= Measured.height(part, getWidth()) + gap;
            }
        }
    }

    private int put(Component part, int y) {
        int height = Measured.height(part, getWidth());
        part.setBounds(0, y, getWidth(), height);
        return y + height;
    }
}
