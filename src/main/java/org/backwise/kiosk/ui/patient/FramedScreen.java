package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.TextBlock;

/**
 * A screen with a header, its content, and the bar at its foot, always in the same places. Components are added in reading
 * order, which is also the order of focus.
 */
abstract class FramedScreen extends PatientScreen {

    private static final long serialVersionUID = 1;

    private final Header header;
    private final JComponent content;
    private final transient FootBar bar;
    private final Caption caption;

    FramedScreen(Making making, Header header, JComponent content, FootBar bar) {
        super(making);
        this.header = header;
        this.content = content;
        this.bar = bar;
        this.caption = new Caption(making.kit());
        add(caption);
        add(header);
        add(content);
        add(bar.component());
    }

    final FootBar bar() {
        return bar;
    }

    final Header header() {
        return header;
    }

    @Override
    public void doLayout() {
        int margin = making().kit().theme().space(5);
        int gap = making().kit().theme().space(3);
        int width = getWidth() - 2 * margin;
        // letters, faces of buttons and pictures have the same edges
        int mark = making().kit().theme().markRoom();
        int ring = making().kit().theme().focusRoom();
        int top = header.heightFor(width + mark + ring);
        int y = Math.max(margin / 2 + top + gap, highestPressed());
        int room = getHeight() - y - gap - margin / 2;
        int low = bar.heightWhenWhole(width + 2 * ring);
        // in no less than that: what then fitted would need no turning, and the bar its full height again
        int foot = fitsWhole(width, room - low) ? low : Math.max(low, bar.heightFor(width + 2 * ring));
        int height = Math.max(0, room - foot);
        header.setBounds(margin - mark, margin / 2, width + mark + ring, y - gap - margin / 2);
        int beyond = pressed() == Pressed.AMONG_CONTENT ? ring : 0;
        content.setBounds(margin - beyond, y, width + 2 * beyond, height);
        bar.component().setBounds(margin - ring, getHeight() - margin / 2 - foot, width + 2 * ring, foot);
        placeCaption(pressed() == Pressed.AMONG_CONTENT ? header.wordsArea() : captionArea(content.getBounds()));
    }

    /** With low reach what is pressed among the content stands in the lower half, and the heading has the upper. */
    private int highestPressed() {
        boolean low = making().kit().view().reach() == Reach.LOW;
        return low && pressed() == Pressed.AMONG_CONTENT ? getHeight() / 2 : 0;
    }

    /** Where a screen has things to press besides those at its foot. */
    enum Pressed {
        AT_THE_FOOT,
        AMONG_CONTENT
    }

    Pressed pressed() {
        return Pressed.AT_THE_FOOT;
    }

    /** Whether the content needs no turning of pages in a room of this size; asked before its buttons are laid. */
    boolean fitsWhole(int width, int height) {
        return false;
    }

    /** Where a caption may lie; by default over the foot of the content. */
    Rectangle captionArea(Rectangle contentBounds) {
        return contentBounds;
    }

    private void placeCaption(Rectangle area) {
        int height = Math.min(area.height, caption.heightFor(area.width));
        caption.setBounds(area.x, area.y + area.height - height, area.width, height);
    }

    @Override
    public final void caption(String words) {
        caption.show(words);
        revalidate();
    }

    @Override
    public Optional<Component> firstFocus() {
        return bar.wayOn().map(button -> (Component) button);
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return Stream.of(header.title(), header.status())
                .flatMap(Optional::stream)
                .filter(block -> block.part().equals(part))
                .findFirst();
    }

    /** Updates what may change on any screen without another being made. */
    final void updateBar(Visit visit) {
        bar.update(visit);
    }
}
