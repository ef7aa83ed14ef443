package org.backwise.kiosk.ui.patient;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;

/** Waits for a patient: says what this is and how to begin, while the flows pass by. A touch anywhere begins. */
final class WelcomeScreen extends PatientScreen {

    private static final long serialVersionUID = 1;

    /** On glass that stands upright; with less than the rest, a picture says nothing. */
    private static final double MOST_FOR_WORDS = 0.7;

    private final transient Visit shown;
    private final transient List<TextBlock> column = new ArrayList<>();
    private final TextBlock privacy;
    private final KioskButton start;
    private final PassingFlows flows;

    WelcomeScreen(Making making, Visit visit) {
        super(making);
        this.shown = visit;
        ScreenText text = making.texts().of(visit);
        column.add(block(text.title().orElseThrow(), Part.of(Section.TITLE), TextStyle.TITLE));
        boolean noted = visit.library().notices().urgent().isPresent();
        column.add(block(text.heading(), Part.of(Section.HEADING), noted ? TextStyle.HEADING : TextStyle.DISPLAY));
        column.add(line(text.lines().get(0), visit.library().notices()));
        column.add(block(text.lines().get(1), Part.line(1), TextStyle.BODY));
        this.start = new KioskButton(making.kit(), text.status().orElseThrow(), ButtonStyle.PRIMARY, TextStyle.TITLE)
                .with(Glyph.TOUCH);
        start.setName(ChoiceButtons.name(Choice.Go.START));
        start.addActionListener(pressed -> send(Choice.Go.START));
        this.privacy = new TextBlock(
                making.kit(),
                Part.of(Section.SAFETY),
                text.foot().orElseThrow().text(),
                TextStyle.LABEL,
                Role.ON_PRIMARY,
                TextBlock.Bullet.NONE);
        this.flows = new PassingFlows(making, visit.library().flows());
        column.forEach(this::add);
        add(start, 3);
        add(flows);
        add(privacy);
        TouchAnywhere touch = new TouchAnywhere();
        addMouseListener(touch);
        flows.addMouseListener(touch);
    }

    /** What the clinic itself says may be longer than the usual line. */
    private TextBlock line(String words, Notices own) {
        Role ink = own.urgent().isPresent() ? Role.DANGER_INK : Role.INK;
        boolean usual = own.urgent().isEmpty() && own.welcome().isEmpty();
        TextStyle style = usual ? TextStyle.TITLE : TextStyle.BODY_STRONG;
        return new TextBlock(making().kit(), Part.line(0), words, style, ink, TextBlock.Bullet.NONE);
    }

    private TextBlock block(String words, Part part, TextStyle style) {
        return TextBlock.plain(making().kit(), part, words, style);
    }

    private void send(Choice choice) {
        making().send().accept(new VisitEvent.Select(choice));
    }

    private Theme theme() {
        return making().kit().theme();
    }

    @Override
    public Change update(Visit visit) {
        boolean same = visit.screen().equals(shown.screen())
                && visit.library().equals(shown.library())
                && visit.terms().equals(shown.terms());
        return same ? Change.SAME_SCREEN : Change.OTHER_SCREEN;
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return column.stream().filter(block -> block.part().equals(part)).findFirst();
    }

    @Override
    public void caption(String words) {
        // all that is spoken here can be read
    }

    @Override
    public Optional<Component> firstFocus() {
        return Optional.of(start);
    }

    @Override
    public void doLayout() {
        int margin = theme().space(10);
        int band = privacy.heightFor(getWidth() - 2 * margin) + theme().space(4);
        int above = getHeight() - band;
        privacy.setBounds(margin, above + theme().space(2), getWidth() - 2 * margin, band - theme().space(4));
        Rectangle words = words(above, margin);
        Rectangle rest = besideOrBelow(words, above);
        flows.setBounds(rest);
        flows.setVisible(!rest.isEmpty());
        layColumn(margin, words.width - 2 * margin, words.height);
    }

    /** Where the words stand; the flows have what is left, which with large letters on small glass may be nothing. */
    private Rectangle words(int above, int margin) {
        if (theme().glass().orientation() == Glass.Orientation.PORTRAIT) {
            int least = least(getWidth() - 2 * margin);
            int usual = (int) (above * 0.52);
            return new Rectangle(0, 0, getWidth(), least <= above * MOST_FOR_WORDS ? Math.max(usual, least) : above);
        }
        int beside = (int) (getWidth() * 0.56);
        boolean fits = least(beside - 2 * margin) <= above;
        return new Rectangle(0, 0, fits ? beside : getWidth(), above);
    }

    private Rectangle besideOrBelow(Rectangle words, int above) {
        return words.width < getWidth()
                ? new Rectangle(words.width, 0, getWidth() - words.width, above)
                : new Rectangle(0, words.height, getWidth(), above - words.height);
    }

    /** The height that the column needs at this width. */
    private int least(int width) {
        int words = column.stream().mapToInt(block -> block.heightFor(width)).sum();
        return words + start.heightFor(Math.min(width, start.getPreferredSize().width)) + 6 * theme().space(1);
    }

    private void layColumn(int margin, int width, int height) {
        int wide = Math.min(width, start.getPreferredSize().width);
        int button = start.heightFor(wide);
        int words = column.stream().mapToInt(block -> block.heightFor(width)).sum();
        int gap = Math.max(theme().space(1), Math.min(theme().space(8), (height - words - button) / 6));
        int y = Math.max(theme().space(2), (height - words - button - 4 * gap) / 2);
        for (TextBlock block : column) {
            if (block == column.get(3)) {
                start.setBounds(margin, y, wide, button);
                y += button + gap / 2;
            }
            int high = block.heightFor(width);
            block.setBounds(margin, y, width, high);
            y += high + gap;
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        Color band = theme().color(Role.PRIMARY);
        g.setColor(band);
        int top = privacy.getY() - theme().space(2);
        g.fillRect(0, top, getWidth(), getHeight() - top);
    }

    private final class TouchAnywhere extends MouseAdapter {

        @Override
        public void mouseReleased(MouseEvent e) {
            if (e.getComponent().contains(e.getPoint())) {
                send(Choice.Go.START);
            }
        }
    }
}
