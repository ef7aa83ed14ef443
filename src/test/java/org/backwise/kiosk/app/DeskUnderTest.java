package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsConfiguration;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.backwise.kiosk.adapter.files.KeysFile;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.state.JournalFile;
import org.backwise.kiosk.adapter.state.MuteFile;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinGate;
import org.backwise.kiosk.core.staff.PinKept;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.core.staff.PinVerdict;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.rooms.RoomBase;
import org.backwise.kiosk.ui.shell.DeskOutside;
import org.backwise.kiosk.ui.shell.Shell;
import org.backwise.kiosk.ui.text.Words;

/**
 * The real window with all rooms of the desk, joined as the kiosk joins them, and the real files behind them. What would
 * leave the kiosk, words and paper, is written down.
 */
final class DeskUnderTest implements AutoCloseable {

    private static final int MOST_PAGES = 12;
    private static final int MOST_STEPS = 120;
    private static final Timeout LONGEST = Timeout.timeout(30, TimeUnit.SECONDS);

    private final ListedWords speaker = new ListedWords();
    private final KioskSettings settings;
    private final JournalFile journal;
    private final Content content;
    private final RoomsUnderTest rooms;
    private final Shell shell;
    private final int wayIn;
    private final AtomicInteger ended = new AtomicInteger();
    private Point finger = new Point();
    private long when = System.currentTimeMillis();

    /**
     * Every PIN is right.
     *
     * @param state where earlier orders are kept
     */
    DeskUnderTest(KioskFolder folder, Path state, Dimension size) {
        this(folder, state, size, new OpenGate());
    }

    DeskUnderTest(KioskFolder folder, Path state, Dimension size, PinGate gate) {
        this.settings = new SettingsFile().read(folder).settings();
        this.wayIn = KeyEvent.VK_F1 + settings.wayIn().functionKey() - 1;
        this.journal = new JournalFile(state, 730, Clock.systemDefaultZone());
        this.content = new Content(folder, state, settings, Content.read(folder, state, settings));
        this.rooms = new RoomsUnderTest(folder, state, settings, journal, content);
        CompletableFuture<Shell> made = new CompletableFuture<>();
        this.shell = onEventThread(() -> {
            FlatLightLaf.setup();
            Shell opened = new Shell(
                    settings,
                    content.due(),
                    new Words(Locale.ENGLISH),
                    outside(folder, state, made, gate),
                    Optional.of(size));
            made.complete(opened);
            opened.speakThrough(speaker);
            opened.open();
            return opened;
        });
        content.follow(library -> shell.post(new VisitEvent.LibraryArrived(library)), () -> {});
        until("the window has the keyboard", () -> shell.frame().isFocused());
    }

    private Shell.Outside outside(KioskFolder folder, Path state, CompletableFuture<Shell> made, PinGate gate) {
        MuteFile mute = new MuteFile(state, Clock.systemDefaultZone());
        DeskWork work = new DeskWork(
                gate,
                mute,
                journal,
                new Words(RoomBase.BUNDLE, Locale.ENGLISH),
                event -> made.thenAccept(opened -> opened.post(event)));
        return new Shell.Outside(
                new Drawings(new PictureFiles(folder)::read),
                new PagePictures((page, height) -> Optional.empty()),
                print -> {},
                System::nanoTime,
                new KeysFile().read(folder).keys(),
                new DeskOutside(mute.now(), gate.state(), rooms.all(made), work, ended::incrementAndGet));
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

    /** What was changed, and to what, as the journal in the state folder has it. */
    List<String> journal() {
        return journal.read().stream()
                .map(entry -> entry.what() + ": " + entry.after())
                .toList();
    }

    /** What was printed, and how often new settings were to be taken up. */
    RoomsUnderTest rooms() {
        return rooms;
    }

    /** How often the program was to end. */
    int ended() {
        return ended.get();
    }

    /** From the welcome screen into the room of the order, by keys alone. */
    void enterByKeys() {
        enterByKeys("order");
        until("the list is there", () -> shows("order-publish"));
    }

    /** From the welcome screen into a room, by keys alone. */
    void enterByKeys(String room) {
        enterBy("258046");
        goInto(room);
    }

    /** From the welcome screen to the page of all rooms, by keys alone. */
    void enterBy(String pin) {
        callUp();
        typePin(pin);
        until("the rooms are there", () -> shows("room-order"));
    }

    /** From the welcome screen to the PIN pad. */
    void callUp() {
        key(wayIn);
        until("the PIN pad is there", () -> shows("pin-enter"));
    }

    /** From the page of all rooms into one of them. */
    void goInto(String room) {
        press("room-" + room);
        until("the room is there", () -> shows("desk-rooms"));
    }

    /** Presses what has this name, on whichever page it is; for tests of what shows and not of keys. */
    void click(String name) {
        for (int page = 0; page < MOST_PAGES && !shows(name); page++) {
            key(KeyEvent.VK_PAGE_DOWN);
        }
        onEventThread(() -> {
            ((Pressable) named(name).orElseThrow(() -> new AssertionError("no " + name))).doClick(0);
            return true;
        });
        settle();
    }

    /** What is wrong with what shows. */
    List<String> faults() {
        GraphicsConfiguration glass = shell.frame().getGraphicsConfiguration();
        double density = settings.screen().pixelsAMillimetre(glass.getBounds().width, glass.getBounds().height);
        return onEventThread(() -> new DeskCheck(shell.frame().getContentPane(), density).faults());
    }

    /** Types digits at the PIN pad, and Enter. */
    void typePin(String digits) {
        digits.chars().forEach(this::digit);
        key(KeyEvent.VK_ENTER);
    }

    /** Types one digit at the PIN pad. */
    void digit(int digit) {
        key(digit, (char) digit, 0);
    }

    /** Goes to the field of this name by the Down key, and types in place of what it holds. */
    void type(String name, String text) {
        goTo(name);
        key(KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
        for (char letter : text.toCharArray()) {
            int code = KeyEvent.getExtendedKeyCodeForChar(letter);
            when += 700;
            post(KeyEvent.KEY_PRESSED, code, letter, 0);
            post(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, letter, 0);
            post(KeyEvent.KEY_RELEASED, code, letter, 0);
        }
        settle();
    }

    /** Goes to what has this name by keys, and presses Enter. */
    void press(String name) {
        goTo(name);
        key(KeyEvent.VK_ENTER);
    }

    /** By the Down key or the Up key, whichever is shorter; pages are turned by Page Down. */
    void goTo(String name) {
        until("something has the focus", () -> !focused().equals(shell.frame().getName()));
        for (int page = 0; page < MOST_PAGES && !shows(name); page++) {
            key(KeyEvent.VK_PAGE_DOWN);
        }
        int code = onEventThread(() -> way(name)) > 0 ? KeyEvent.VK_DOWN : KeyEvent.VK_UP;
        for (int step = 0; step < MOST_STEPS && !focused().equals(name); step++) {
            key(code);
        }
        assertThat(focused()).isEqualTo(name);
    }

    /** How many steps it is to what has this name; fewer than 0 upwards. */
    private int way(String name) {
        List<Component> stops = all(shell.frame()).stream()
                .filter(part -> part instanceof Pressable || part instanceof JTextComponent)
                .filter(part -> part.isShowing() && part.isEnabled() && part.isFocusable())
                .toList();
        int from = stops.indexOf(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        int to = stops.indexOf(named(name).orElseThrow(() -> new AssertionError("no " + name)));
        int down = Math.floorMod(to - from, stops.size());
        return down <= stops.size() / 2 ? down : down - stops.size();
    }

    void key(int code) {
        key(code, KeyEvent.CHAR_UNDEFINED, 0);
    }

    void key(int code, int modifiers) {
        key(code, KeyEvent.CHAR_UNDEFINED, modifiers);
    }

    private void key(int code, char letter, int modifiers) {
        stroke(code, letter, modifiers);
        settle();
    }

    private void stroke(int code, char letter, int modifiers) {
        for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            when += 700; // a hand, and no key that repeats
            post(id, code, letter, modifiers);
        }
    }

    private void post(int id, int code, char letter, int modifiers) {
        KeyEvent event = new KeyEvent(shell.frame(), id, when, modifiers, code, letter);
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
    }

    private static void settle() {
        for (int settled = 0; settled < 4; settled++) {
            onEventThread(() -> true);
        }
    }

    /** A finger goes down on one thing, over to another, and up there. */
    void drag(String from, String to) {
        grab(from);
        int target = bottomOf(to);
        for (int part = 1; part <= 4; part++) {
            moveTo(finger.y + (target - finger.y) * part / 4);
        }
        drop();
    }

    /** A finger goes down on something; all that it does is told to the window, as by a real one. */
    void grab(String name) {
        finger = onEventThread(() -> {
            Component part = part(name);
            return SwingUtilities.convertPoint(part, 10, part.getHeight() / 2, shell.frame());
        });
        mouse(MouseEvent.MOUSE_PRESSED);
    }

    /** The finger goes to this height. */
    void moveTo(int y) {
        finger = new Point(finger.x, y);
        mouse(MouseEvent.MOUSE_DRAGGED);
    }

    /** The finger goes up. */
    void drop() {
        mouse(MouseEvent.MOUSE_RELEASED);
    }

    /** The height of its upper end. */
    int topOf(String name) {
        return onEventThread(() -> heightOf(part(name), 2));
    }

    /** The height of its lower end. */
    int bottomOf(String name) {
        return onEventThread(() -> heightOf(part(name), part(name).getHeight() - 2));
    }

    private int heightOf(Component part, int y) {
        return SwingUtilities.convertPoint(part, 0, y, shell.frame()).y;
    }

    private Component part(String name) {
        return named(name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private void mouse(int id) {
        when += 20;
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new MouseEvent(
                        shell.frame(),
                        id,
                        when,
                        id == MouseEvent.MOUSE_RELEASED ? 0 : InputEvent.BUTTON1_DOWN_MASK,
                        finger.x,
                        finger.y,
                        1,
                        false,
                        MouseEvent.BUTTON1));
        settle();
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
        BufferedImage image = painted();
        onEventThread(() -> folder.isEmpty() || ImageIO.write(image, "png", new File(folder, name + ".png")));
    }

    /** What shows now. */
    BufferedImage painted() {
        return onEventThread(() -> {
            Component pane = shell.frame().getContentPane();
            BufferedImage image = new BufferedImage(pane.getWidth(), pane.getHeight(), BufferedImage.TYPE_INT_RGB);
            pane.paint(image.getGraphics());
            return image;
        });
    }

    static void until(String what, BooleanSupplier holds) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return holds.getAsBoolean();
                    }
                },
                LONGEST);
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
        journal.close();
    }

    /** Whatever is typed is the manager's PIN. */
    private static final class OpenGate implements PinGate {

        @Override
        public PinState state() {
            return PinState.SET;
        }

        @Override
        public PinVerdict check(Pin pin) {
            return new PinVerdict.Right(StaffRole.MANAGER);
        }

        @Override
        public PinKept keep(StaffRole role, Pin pin) {
            return PinKept.KEPT;
        }
    }
}
