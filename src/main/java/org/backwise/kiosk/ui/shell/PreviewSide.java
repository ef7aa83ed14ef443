package org.backwise.kiosk.ui.shell;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.Terms;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.input.DoublePressGuard;
import org.backwise.kiosk.ui.input.KeyReader;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;

/**
 * The patients' own screens on a library that is not published, in front of the desk, with a band above that says so. What
 * is done here says, prints and changes nothing. Used on the event thread only.
 */
final class PreviewSide extends JPanel implements KeyEventDispatcher {

    private static final long serialVersionUID = 1;

    private final transient Kits kits;
    private final transient Supplier<Glass> glass;
    private final transient KioskSettings settings;
    private final transient Runnable used;
    private final transient Runnable closed;
    private final int closeKey;
    private transient Optional<Open> open = Optional.empty();
    private transient Optional<Component> focused = Optional.empty();

    /** A preview that is being looked at. */
    private record Open(
            Stage stage, VisitLoop loop, KeyReader reader, TextBlock band, KioskButton close, int gap, Color ground) {}

    /**
     * The key that leads to the desk closes the preview on any screen.
     *
     * @param used is told that somebody did something, so that the desk stays open
     * @param closed is told that the desk is in front again
     */
    PreviewSide(Kits kits, Supplier<Glass> glass, KioskSettings settings, Runnable used, Runnable closed) {
        super(null);
        this.kits = kits;
        this.glass = glass;
        this.settings = settings;
        this.used = used;
        this.closed = closed;
        this.closeKey = KeyEvent.VK_F1 + settings.wayIn().functionKey() - 1;
        setVisible(false);
    }

    boolean isOpen() {
        return open.isPresent();
    }

    void open(Library library) {
        focused = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        Kit kit = kits.desk(glass.get());
        String words = kits.words().get("desk.preview", KeyEvent.getKeyText(closeKey));
        TextBlock band = new TextBlock(
                kit, Part.of(Section.STATUS), words, TextStyle.LABEL_STRONG, Role.ON_PRIMARY, TextBlock.Bullet.NONE);
        KioskButton close = new KioskButton(
                        kit, kits.words().get("desk.preview.close"), ButtonStyle.OUTLINE, TextStyle.LABEL_STRONG)
                .with(Glyph.CLOSE);
        close.setName("preview-close");
        close.addActionListener(pressed -> close());
        Glass below = glass.get().lower(height(band, close));
        Stage stage = new Stage(comfort -> kits.patients(comfort, below, this::send), visit -> {});
        VisitLoop loop = new VisitLoop(Visit.waiting(Terms.of(settings), library), stage::show, this::run);
        Scanning scanning = new Scanning(stage, loop, kits.seenFocus());
        Keys keys = new Keys(stage, loop, kits.seenFocus(), new DoublePressGuard(kits::millis), scanning);
        open = Optional.of(new Open(
                stage,
                loop,
                new KeyReader(kits.keys(), keys::pressed),
                band,
                close,
                kit.theme().gap(),
                kit.theme().color(Role.PRIMARY)));
        removeAll();
        add(band);
        add(close);
        add(stage);
        setVisible(true);
        doLayout();
        stage.show(loop.visit());
    }

    void close() {
        if (isOpen()) {
            open = Optional.empty();
            removeAll();
            setVisible(false);
            kits.desk(glass.get());
            closed.run();
            focused.ifPresent(Component::requestFocusInWindow);
        }
    }

    /** Time goes by. */
    void tick(int millis) {
        send(new VisitEvent.Tick(millis));
    }

    private void send(VisitEvent event) {
        open.ifPresent(shown -> shown.loop().send(event));
    }

    /** Nothing is said, and no page is made: what the patient then sees is that there is none. */
    private void run(Visit visit, Effect effect) {
        if (effect instanceof Effect.MakeProof proof) {
            SwingUtilities.invokeLater(() -> send(new VisitEvent.ProofMade(proof.ticket(), Optional.empty())));
        } else if (effect == Effect.Speech.TELL_SCREEN) {
            SwingUtilities.invokeLater(() -> send(new VisitEvent.SpeechFinished()));
        }
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent e) {
        if (!isOpen()) {
            return false;
        }
        used.run();
        boolean pressed = e.getID() == KeyEvent.KEY_PRESSED;
        boolean waits = open.filter(shown -> shown.loop().visit().screen() instanceof Welcome)
                .isPresent();
        if (pressed && (e.getKeyCode() == closeKey || waits && e.getKeyCode() == KeyEvent.VK_ESCAPE)) {
            close();
            return true;
        }
        return open.map(shown -> shown.reader().dispatchKeyEvent(e)).orElse(false);
    }

    @Override
    public void doLayout() {
        open.ifPresent(shown -> {
            int high = height(shown.band(), shown.close());
            int wide = shown.close().getPreferredSize().width;
            int gap = shown.gap();
            int words = shown.band().heightFor(getWidth() - wide - 3 * gap);
            shown.band().setBounds(2 * gap, (high - words) / 2, getWidth() - wide - 3 * gap, words);
            int button = shown.close().getPreferredSize().height;
            shown.close().setBounds(getWidth() - wide - gap, (high - button) / 2, wide, button);
            shown.stage().setBounds(0, high, getWidth(), getHeight() - high);
        });
    }

    /** How high the band is that says what this is. */
    private int height(TextBlock band, KioskButton close) {
        Dimension button = close.getPreferredSize();
        return Math.max(button.height, band.heightFor(Math.max(1, getWidth() - button.width - button.height)));
    }

    @Override
    protected void paintComponent(Graphics g) {
        open.ifPresent(shown -> {
            g.setColor(shown.ground());
            g.fillRect(0, 0, getWidth(), getHeight());
        });
    }
}
