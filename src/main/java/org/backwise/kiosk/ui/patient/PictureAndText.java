package org.backwise.kiosk.ui.patient;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.FootLineView;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.ReadingPane;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * A picture with what is read beside it, or below it where the screen stands upright. The picture gives way while words
 * need its room.
 */
final class PictureAndText extends JPanel {

    private static final long serialVersionUID = 1;

    /** What a screen is about: the parts of the room that its picture may take; the largest that costs no page wins. */
    enum Lead {
        WORDS(0.5, 0.44, 0.38, 0.3, 0.24),
        /** A few words beside a picture that is to be followed. */
        PICTURE(0.6, 0.5, 0.44, 0.38, 0.3, 0.24);

        private final double[] shares;

        Lead(double... shares) {
            this.shares = shares;
        }
    }

    private final transient Kit kit;
    private final transient Lead lead;
    private final transient Optional<JComponent> picture;
    private final ReadingPane pane;

    /** @param illustration what stands beside the text; empty where the text stands alone */
    PictureAndText(Kit kit, ScreenText text, List<JComponent> actions, Optional<JComponent> illustration, Lead lead) {
        super(null);
        this.kit = kit;
        this.lead = lead;
        this.picture = illustration;
        setOpaque(false);
        this.pane = new ReadingPane(
                kit,
                head(kit, text),
                lines(kit, text.lines()),
                actions,
                text.foot().map(line -> new FootLineView(kit, line)),
                text.title().isPresent() ? ReadingPane.Stand.HEADING_IN_ITS_PLACE : ReadingPane.Stand.IN_THE_MIDDLE);
        add(pane);
        picture.ifPresent(this::add);
    }

    /** The picture of a text on its ground. */
    static Optional<JComponent> pictured(Kit kit, ScreenText text) {
        return text.picture().map(shown -> new PictureView(kit, shown, PictureView.Ground.ROUNDED));
    }

    /** A count belongs under the heading where no header above shows it. */
    private static List<TextBlock> head(Kit kit, ScreenText text) {
        List<TextBlock> head = new ArrayList<>();
        head.add(ReadingPane.heading(kit, Part.of(Section.HEADING), text.heading()));
        if (text.title().isEmpty()) {
            text.status()
                    .map(words -> TextBlock.plain(kit, Part.of(Section.STATUS), words, TextStyle.BODY_STRONG))
                    .ifPresent(head::add);
        }
        return List.copyOf(head);
    }

    private static List<TextBlock> lines(Kit kit, List<String> words) {
        List<TextBlock> lines = new ArrayList<>();
        TextBlock.Bullet bullet = words.size() > 1 ? TextBlock.Bullet.DOT : TextBlock.Bullet.NONE;
        for (int i = 0; i < words.size(); i++) {
            lines.add(new TextBlock(kit, Part.line(i), words.get(i), TextStyle.BODY, Role.INK, bullet));
        }
        return lines;
    }

    ReadingPane pane() {
        return pane;
    }

    /** Where the picture is, empty where there is none. */
    Rectangle pictureArea() {
        return picture.map(JComponent::getBounds).orElseGet(Rectangle::new);
    }

    @Override
    public void doLayout() {
        if (picture.isEmpty()) {
            int width = Math.min(getWidth(), widestText());
            pane.setBounds((getWidth() - width) / 2, 0, width, getHeight());
            return;
        }
        Shape best = best(getWidth(), getHeight());
        picture.get().setBounds(best.picture);
        pane.setBounds(best.text);
    }

    /** Whether all words are on one page in a room of this size. */
    boolean fitsWhole(int width, int height) {
        Rectangle text =
                picture.isEmpty() ? new Rectangle(Math.min(width, widestText()), height) : best(width, height).text;
        return pane.pagesIn(text.width, text.height).equals(OptionalInt.of(1));
    }

    private int widestText() {
        return kit.theme().px(330);
    }

    private Shape best(int width, int height) {
        Shape best = shape(0, width, height);
        int fewest = Integer.MAX_VALUE;
        for (double share : lead.shares) {
            Shape shape = shape(share, width, height);
            int pages = pane.pagesIn(shape.text.width, shape.text.height).orElse(Integer.MAX_VALUE);
            if (pages < fewest) {
                best = shape;
                fewest = pages;
            }
        }
        return best;
    }

    private record Shape(Rectangle picture, Rectangle text) {}

    private Shape shape(double share, int all, int high) {
        int gap = share == 0 ? 0 : kit.theme().space(6);
        if (kit.theme().glass().orientation() == Glass.Orientation.PORTRAIT) {
            int height = (int) (high * share);
            int top = height + gap / 2;
            return new Shape(new Rectangle(0, 0, all, height), new Rectangle(0, top, all, high - top));
        }
        int width = (int) ((all - gap) * share);
        int left = width + gap;
        return new Shape(new Rectangle(0, 0, width, high), new Rectangle(left, 0, all - left, high));
    }
}
