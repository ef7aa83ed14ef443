package org.backwise.kiosk.ui.patient;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * The flows passing by in staff order, each as long as its picture moves once. When all have passed and nobody came, they
 * rest: a kiosk waits most of its life, and a moving picture costs a fifth of a core, a still one nothing. They then pass
 * by slowly, and now and then one still moves, so that the screen never looks dead.
 */
final class PassingFlows extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int EACH_MILLIS = 8000;

    /** A still picture stays longer: each new one costs as much as a few frames of a moving one. */
    private static final int EACH_RESTING_MILLIS = 30_000;

    /** While resting one in so many moves: 8 s in 12 minutes, which is a fifth of a percent of a core. */
    private static final int ONE_MOVES_IN = 25;

    private final transient Making making;
    private final transient List<Flow> flows;
    private final Timer timer = new Timer(EACH_MILLIS, tick -> next());
    private transient Optional<PictureView> picture = Optional.empty();
    private transient Optional<TextBlock> title = Optional.empty();
    private transient Optional<TextBlock> about = Optional.empty();
    private int at;
    private int passed;

    PassingFlows(Making making, List<Flow> all) {
        super(null);
        this.making = making;
        this.flows =
                all.stream().filter(flow -> !flow.id().equals(FlowId.GET_HELP)).toList();
        setOpaque(false);
        flows.stream().findFirst().ifPresent(this::show);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        if (flows.size() > 1) {
            timer.start();
        }
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    private void next() {
        at = (at + 1) % flows.size();
        passed++;
        show(flows.get(at));
        timer.setInitialDelay(moment() == PictureView.Moment.MOVING ? EACH_MILLIS : EACH_RESTING_MILLIS);
        timer.restart();
    }

    private void show(Flow flow) {
        removeAll();
        String minutes = making.words().get(flow.place() == Place.HERE ? "menu.here" : "menu.home", flow.minutes());
        picture = Optional.of(new PictureView(
                making.kit(), flow.face(), PictureView.Ground.NONE, moment(), PictureView.Facing.AS_DRAWN));
        title = Optional.of(TextBlock.plain(making.kit(), Part.of(Section.PICTURE), flow.title(), TextStyle.TITLE));
        about = Optional.of(TextBlock.plain(making.kit(), Part.of(Section.PICTURE), minutes, TextStyle.LABEL));
        title.ifPresent(this::add);
        about.ifPresent(this::add);
        picture.ifPresent(this::add);
        revalidate();
        repaint();
    }

    private PictureView.Moment moment() {
        boolean moves = passed < flows.size() || passed % ONE_MOVES_IN == 0;
        return moves ? PictureView.Moment.MOVING : PictureView.Moment.END;
    }

    @Override
    public void doLayout() {
        int pad = making.kit().theme().space(6);
        int width = getWidth() - 2 * pad;
        int below = about.map(text -> put(text, width, getHeight() - pad)).orElse(getHeight());
        int bottom = title.map(text -> put(text, width, below)).orElse(below);
        picture.ifPresent(view -> view.setBounds(pad, pad, width, Math.max(0, bottom - 2 * pad)));
    }

    /** Places a text centred with its foot here; answers where it begins. */
    private int put(TextBlock text, int width, int foot) {
        int high = text.heightFor(width);
        int wide = Math.min(width, text.widthWithin(width));
        text.setBounds((getWidth() - wide) / 2, foot - high, wide, high);
        return foot - high;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = (Graphics2D) g.create();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(making.kit().theme().color(Role.PICTURE_GROUND));
        int corner = making.kit().theme().space(28);
        boolean portrait = making.kit().theme().glass().orientation() == Glass.Orientation.PORTRAIT;
        int right = portrait ? 0 : corner;
        brush.fill(new RoundRectangle2D.Double(0, 0, getWidth() + right, getHeight() + corner, corner, corner));
        brush.dispose();
    }
}
