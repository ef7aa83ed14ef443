package org.backwise.kiosk.ui.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.group.Station;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.WordMark;
import org.backwise.kiosk.ui.kit.FootLineView;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.kit.TextMark;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;

/** One page for a whole room: its moving picture, and its words in the largest letters that fit. */
final class GroupPage extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit desk;
    private final transient Station station;
    private final transient Typefaces typefaces = new Typefaces();
    private transient List<TextBlock> blocks = List.of();
    private final PictureView picture;
    private String laidFor = "";

    GroupPage(Kit desk, Station station) {
        super(null);
        this.desk = desk;
        this.station = station;
        setOpaque(false);
        this.picture = new PictureView(kit(TextSize.LARGE), station.page().picture(), PictureView.Ground.ROUNDED);
        add(picture);
    }

    private Kit kit(TextSize size) {
        Comfort comfort = Comfort.USUAL.with(size);
        Theme theme = new Theme(comfort, typefaces, desk.theme().glass());
        return new Kit(theme, desk.drawings(), comfort.view(), desk.seenFocus(), desk.touches());
    }

    /** Marks what is heard. */
    void mark(Sentence sentence, Optional<WordMark> word) {
        TextMark.Span span = new TextMark.Span(
                sentence.start(), sentence.start() + sentence.shown().length());
        TextMark.Span spoken = word.filter(mark -> sentence.isSpokenAsShown())
                .map(mark -> new TextMark.Span(sentence.start() + mark.start(), sentence.start() + mark.end()))
                .orElse(TextMark.Span.EMPTY);
        for (TextBlock block : blocks) {
            boolean heard = block.part().equals(sentence.part());
            block.mark(heard ? new TextMark(span, spoken) : TextMark.NONE);
        }
    }

    private List<TextBlock> blocks(TextSize size) {
        Kit kit = kit(size);
        Page page = station.page();
        List<TextBlock> made = new ArrayList<>();
        made.add(TextBlock.plain(kit, Part.of(Section.HEADING), page.heading(), TextStyle.HEADING));
        station.lead()
                .ifPresent(
                        lead -> made.add(TextBlock.plain(kit, Part.of(Section.STATUS), lead, TextStyle.BODY_STRONG)));
        for (int i = 0; i < page.lines().size(); i++) {
            made.add(new TextBlock(
                    kit, Part.line(i), page.lines().get(i), TextStyle.BODY, Role.INK, TextBlock.Bullet.DOT));
        }
        page.foot().ifPresent(line -> made.add(FootLineView.words(kit, Part.of(Section.SAFETY), line)));
        return made;
    }

    private int gap() {
        return desk.theme().space(2);
    }

    private int height(List<TextBlock> of, int width) {
        return of.stream().mapToInt(block -> block.heightFor(width) + gap()).sum();
    }

    /** The picture gives way to the words, and the words to each other: what is said must be read. */
    @Override
    public void doLayout() {
        boolean upright = desk.theme().glass().orientation() == Glass.Orientation.PORTRAIT;
        int wide = upright ? getWidth() : getWidth() * 58 / 100;
        int most = upright ? getHeight() * 62 / 100 : getHeight();
        String now = getWidth() + "x" + getHeight();
        if (!now.equals(laidFor)) {
            laidFor = now;
            blocks.forEach(this::remove);
            blocks = fitting(wide, most);
            blocks.forEach(this::add);
        }
        int words = height(blocks, wide);
        int y = upright ? getHeight() - words : Math.max(0, (getHeight() - words) / 2);
        for (TextBlock block : blocks) {
            int high = block.heightFor(wide);
            block.setBounds(getWidth() - wide, y, wide, high);
            y += high + gap();
        }
        int room = upright ? getHeight() - words - gap() : getHeight();
        int left = upright ? getWidth() : getWidth() - wide - 2 * gap();
        int side = Math.max(0, Math.min(left, room));
        picture.setBounds((left - side) / 2, (room - side) / 2, side, side);
    }

    private List<TextBlock> fitting(int width, int height) {
        TextSize[] sizes = TextSize.values();
        for (int i = sizes.length - 1; i > 0; i--) {
            List<TextBlock> made = blocks(sizes[i]);
            if (height(made, width) <= height) {
                return made;
            }
        }
        return blocks(TextSize.SMALL);
    }
}
