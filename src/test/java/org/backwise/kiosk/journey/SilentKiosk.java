package org.backwise.kiosk.journey;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.swing.edt.GuiActionRunner;
import org.backwise.kiosk.adapter.files.KeysFile;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.shell.Shell;
import org.backwise.kiosk.ui.text.Words;

/**
 * The kiosk's real window with shipped content and keys, and nobody who speaks: everything is said at once. Keys are real
 * key events on the event queue, which is faster than a robot.
 */
final class SilentKiosk implements AutoCloseable {

    private final TestClock clock = new TestClock();
    private final AtomicInteger arrived = new AtomicInteger();
    private final KeyEventDispatcher counting = key -> {
        arrived.incrementAndGet();
        return false;
    };
    private int sent;
    private final Library library;
    private final Shell shell;

    private SilentKiosk(Library library, KioskFolder folder, KioskSettings settings) {
        this.library = library;
        AtomicReference<Shell> made = new AtomicReference<>();
        GuiActionRunner.execute(() -> {
            FlatLightLaf.setup();
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(counting);
            Shell.Outside outside = new Shell.Outside(
                    new Drawings(new PictureFiles(folder)::read),
                    new PagePictures((page, height) -> Optional.empty()),
                    effect -> {
                        if (effect instanceof Effect.Print print) {
                            made.get().post(new VisitEvent.PrintEnded(print.ticket(), new PrintOutcome.Printed(2)));
                        }
                    },
                    clock,
                    new KeysFile().read(folder).keys());
            made.set(new Shell(
                    settings, library, new Words(Locale.ENGLISH), outside, Optional.of(new Dimension(1280, 800))));
            made.get().open();
        });
        this.shell = made.get();
        KioskUnderTest.until("the window has the keyboard", () -> shell.frame().isFocused());
    }

    /** With these flows, and the one that tells when to get help. */
    static SilentKiosk with(Collection<String> flows) {
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        KioskSettings settings = new SettingsFile().read(folder).settings();
        Library all = new LibraryFiles().read(folder, settings).library();
        Library some = new Library(
                all.flows().stream()
                        .filter(flow -> flow.id().equals(FlowId.GET_HELP)
                                || flows.contains(flow.id().value()))
                        .toList(),
                all.shared(),
                all.path());
        return new SilentKiosk(some, folder, settings);
    }

    Library library() {
        return library;
    }

    Shell shell() {
        return shell;
    }

    Visit visit() {
        return onEventThread(shell::visit);
    }

    /** Presses a key and lets go, after so long that it is meant. */
    void key(int code) {
        clock.pass(Duration.ofMillis(510));
        strike(code);
    }

    /** Lets so much time go by that the next press is meant, and waits until the kiosk's own clock has seen it. */
    void ready() {
        clock.pass(Duration.ofMillis(510));
        KioskUnderTest.until(
                "the kiosk has seen the time",
                () -> visit().quietMillis() >= 510 || !visit().screen().isIdleMeasured());
        settle();
    }

    /** Presses a key and lets go, at once. */
    void strike(int code) {
        post(KeyEvent.KEY_PRESSED, code);
        post(KeyEvent.KEY_RELEASED, code);
        settle();
    }

    /** One event of a key, as the system sends it. */
    void post(int id, int code) {
        long when = clock.getAsLong() / 1_000_000;
        sent++;
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new KeyEvent(shell.frame(), id, when, 0, code, KeyEvent.CHAR_UNDEFINED));
    }

    /** The clock goes on, and nothing else happens. */
    void wait(Duration time) {
        clock.pass(time);
    }

    /** Time goes by, and the kiosk has noticed. */
    void pass(Duration time) {
        shell.post(new VisitEvent.Tick((int) time.toMillis()));
        settle();
    }

    /** Waits until everything that is on its way has happened: AWT keeps keys back while the focus moves. */
    void settle() {
        while (arrived.get() < sent) {
            onEventThread(() -> true);
        }
        for (int step = 0; step < 4; step++) {
            onEventThread(() -> true);
        }
    }

    /** The name of what has the focus; empty for what is only read. */
    String focused() {
        return onEventThread(() -> Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .map(Component::getName)
                .orElse(""));
    }

    /** What has the focus, pressed or only read. */
    Optional<Component> focusOwner() {
        return onEventThread(() -> Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()));
    }

    /** All buttons that show, in reading order. */
    List<Pressable> buttons() {
        return onEventThread(() -> Buttons.in(shell.frame().getContentPane()));
    }

    <T> T onEventThread(Callable<T> asks) {
        AtomicReference<T> answer = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> {
                try {
                    answer.set(asks.call());
                } catch (Exception broken) {
                    throw new IllegalStateException(broken);
                }
            });
        } catch (InterruptedException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
        return answer.get();
    }

    @Override
    public void close() {
        GuiActionRunner.execute(() -> {
            shell.close();
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(counting);
        });
    }
}
