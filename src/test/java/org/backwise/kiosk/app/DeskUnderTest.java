package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.input.KeyMap;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.staff.DeskEffect;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.core.staff.PinVerdict;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.rooms.Background;
import org.backwise.kiosk.ui.rooms.OrderRoom;
import org.backwise.kiosk.ui.rooms.RoomBase;
import org.backwise.kiosk.ui.shell.DeskOutside;
import org.backwise.kiosk.ui.shell.Shell;
import org.backwise.kiosk.ui.text.Words;

/** The real window with the room of the order and the real files behind it; every PIN is right, and nobody speaks. */
final class DeskUnderTest implements AutoCloseable {

    private final ListedWords speaker = new ListedWords();
    private final List<String> journal = new CopyOnWriteArrayList<>();
    private final Content content;
    private final Shell shell;
    private final int wayIn;
    private long when = System.currentTimeMillis();

    /** @param state where earlier orders are kept */
    DeskUnderTest(KioskFolder folder, Path state, Dimension size) {
        KioskSettings settings = new SettingsFile().read(folder).settings();
        this.wayIn = KeyEvent.VK_F1 + settings.wayIn().functionKey() - 1;
        this.content = new Content(folder, state, settings, Content.read(folder, state, settings));
        CompletableFuture<Shell> made = new CompletableFuture<>();
        this.shell = onEventThread(() -> {
            FlatLightLaf.setup();
            Shell.Outside outside = new Shell.Outside(
                    new Drawings(new PictureFiles(folder)::read),
                    new PagePictures((page, height) -> Optional.empty()),
                    print -> {},
                    System::nanoTime,
                    KeyMap.USUAL,
                    new DeskOutside(
                            Mute.OFF,
                            PinState.SET,
                            List.of(room(made)),
                            effect -> made.thenAccept(opened -> answer(opened, effect)),
                            () -> {}));
            Shell opened = new Shell(settings, content.due(), new Words(Locale.ENGLISH), outside, Optional.of(size));
            made.complete(opened);
            opened.speakThrough(speaker);
            opened.open();
            return opened;
        });
        content.follow(library -> shell.post(new VisitEvent.LibraryArrived(library)), () -> {});
        until("the window has the keyboard", () -> shell.frame().isFocused());
    }

    private OrderRoom room(CompletableFuture<Shell> made) {
        RoomBase base = new RoomBase(
                new Words(RoomBase.BUNDLE, Locale.ENGLISH),
                new Background(Executors.newSingleThreadExecutor(run -> {
                    Thread thread = new Thread(run, "desk");
                    thread.setDaemon(true);
                    return thread;
                })),
                (role, what, before, after) -> journal.add(what + ": " + after));
        return new OrderRoom(base, content.roomOutside(made));
    }

    private static void answer(Shell shell, DeskEffect effect) {
        if (effect instanceof DeskEffect.CheckPin check) {
            shell.post(new DeskEvent.PinChecked(check.asked(), new PinVerdict.Right(StaffRole.STAFF)));
        }
    }

    /** The key that leads to the desk, and out of a preview. */
    int wayIn() {
        return wayIn;
    }

    Content content() {
        return content;
    }

    Shell shell() {
        return shell;
    }

    List<String> said() {
        return speaker.said();
    }

    List<String> journal() {
        return journal;
    }

    /** From the welcome screen into the room, by keys alone. */
    void enterByKeys() {
        key(wayIn);
        until("the PIN pad is there", () -> shell.desk().isOpen());
        for (char digit : "258046".toCharArray()) {
            key(digit, digit, 0);
        }
        key(KeyEvent.VK_ENTER);
        until("the rooms are there", () -> shows("room-order"));
        press("room-order");
        until("the list is there", () -> shows("order-publish"));
    }

    /** Goes to what has this name by the Down key, and presses Enter. */
    void press(String name) {
        goTo(name);
        key(KeyEvent.VK_ENTER);
    }

    void goTo(String name) {
        until("something has the focus", () -> !focused().equals(shell.frame().getName()));
        for (int step = 0; step < 120 && !focused().equals(name); step++) {
            if (step % 40 == 39) {
                key(KeyEvent.VK_PAGE_DOWN);
            }
            key(KeyEvent.VK_DOWN);
        }
        assertThat(focused()).isEqualTo(name);
    }

    void key(int code) {
        key(code, KeyEvent.CHAR_UNDEFINED, 0);
    }

    void key(int code, int modifiers) {
        key(code, KeyEvent.CHAR_UNDEFINED, modifiers);
    }

    private void key(int code, char letter, int modifiers) {
        for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            when += 700; // a hand, and no key that repeats
            KeyEvent event = new KeyEvent(shell.frame(), id, when, modifiers, code, letter);
            Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
        }
        for (int settled = 0; settled < 4; settled++) {
            onEventThread(() -> true);
        }
    }

    /** A finger goes down on one thing, over to another, and up there. */
    void drag(String from, String to) {
        onEventThread(() -> {
            Component begin = named(from).orElseThrow();
            Component end = named(to).orElseThrow();
            int target = SwingUtilities.convertPoint(end, 10, end.getHeight() - 2, begin).y;
            mouse(begin, MouseEvent.MOUSE_PRESSED, begin.getHeight() / 2);
            for (int part = 1; part <= 4; part++) {
                mouse(
                        begin,
                        MouseEvent.MOUSE_DRAGGED,
                        begin.getHeight() / 2 + (target - begin.getHeight() / 2) * part / 4);
            }
            mouse(begin, MouseEvent.MOUSE_RELEASED, target);
            return true;
        });
    }

    private static void mouse(Component on, int id, int y) {
        on.dispatchEvent(new MouseEvent(
                on, id, System.currentTimeMillis(), MouseEvent.BUTTON1_DOWN_MASK, 10, y, 1, false, MouseEvent.BUTTON1));
    }

    String focused() {
        return onEventThread(() -> Optional.ofNullable(
                        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
                .map(Component::getName)
                .orElse(""));
    }

    boolean shows(String name) {
        return onEventThread(() -> named(name).isPresent());
    }

    private Optional<Component> named(String name) {
        return all(shell.frame()).stream()
                .filter(part -> name.equals(part.getName()) && part.isShowing())
                .findFirst();
    }

    /** The names of all that show and begin so, without that beginning, from top to bottom. */
    List<String> rows(String begin) {
        return all(shell.frame()).stream()
                .filter(part ->
                        part.isShowing() && String.valueOf(part.getName()).startsWith(begin))
                .map(part -> part.getName().substring(begin.length()))
                .toList();
    }

    /** All words that show, in reading order. */
    List<String> words() {
        return onEventThread(() -> all(shell.frame()).stream()
                .filter(Component::isShowing)
                .map(part -> part.getAccessibleContext().getAccessibleName())
                .filter(name -> name != null && !name.isBlank())
                .toList());
    }

    boolean reads(String begin) {
        return words().stream().anyMatch(words -> words.startsWith(begin));
    }

    private static List<Component> all(Container root) {
        List<Component> all = new ArrayList<>();
        for (Component child : root.getComponents()) {
            all.add(child);
            if (child instanceof Container inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }

    /** What shows, as a picture, for whoever wants to look: {@code -Ddesk.pictures=DIR}. */
    void picture(String name) {
        String folder = System.getProperty("desk.pictures", "");
        onEventThread(() -> {
            Component pane = shell.frame().getContentPane();
            BufferedImage image = new BufferedImage(pane.getWidth(), pane.getHeight(), BufferedImage.TYPE_INT_RGB);
            pane.paint(image.getGraphics());
            return folder.isEmpty() || ImageIO.write(image, "png", new File(folder, name + ".png"));
        });
    }

    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it never came that " + what);
            }
            Thread.onSpinWait();
        }
    }

    static <T> T onEventThread(Callable<T> asks) {
        FutureTask<T> task = new FutureTask<>(asks);
        EventQueue.invokeLater(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        content.close();
        onEventThread(() -> {
            shell.close();
            return true;
        });
    }
}
