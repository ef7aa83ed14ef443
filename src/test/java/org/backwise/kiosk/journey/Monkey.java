package org.backwise.kiosk.journey;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.visit.VisitEvent;

/** Does anything at all to the window, at random but the same for the same seed. Used on the event thread. */
final class Monkey {

    private static final int[] KEYS = {
        KeyEvent.VK_UP,
        KeyEvent.VK_DOWN,
        KeyEvent.VK_LEFT,
        KeyEvent.VK_RIGHT,
        KeyEvent.VK_ENTER,
        KeyEvent.VK_SPACE,
        KeyEvent.VK_TAB,
        KeyEvent.VK_ESCAPE,
        KeyEvent.VK_PAGE_DOWN,
        KeyEvent.VK_PAGE_UP,
        KeyEvent.VK_HOME,
        KeyEvent.VK_END,
        KeyEvent.VK_F1,
        KeyEvent.VK_F4,
        KeyEvent.VK_F10,
        KeyEvent.VK_F12,
        KeyEvent.VK_A,
        KeyEvent.VK_1,
        KeyEvent.VK_CONTEXT_MENU,
        KeyEvent.VK_WINDOWS,
        KeyEvent.VK_DELETE
    };
    private static final int[] MODIFIERS = {
        0,
        0,
        0,
        InputEvent.SHIFT_DOWN_MASK,
        InputEvent.CTRL_DOWN_MASK,
        InputEvent.ALT_DOWN_MASK,
        InputEvent.META_DOWN_MASK
    };

    private final KioskUnderTest kiosk;
    private final Random random;
    private final Library library;
    private final Dimension size;

    Monkey(KioskUnderTest kiosk, long seed) {
        this.kiosk = kiosk;
        this.random = new Random(seed);
        this.library = kiosk.shell().visit().library();
        this.size = kiosk.shell().frame().getSize();
    }

    /** What a monkey breaks on purpose. */
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1;

        Fault() {
            super("made by the monkey");
        }
    }

    void act() {
        switch (random.nextInt(100)) {
            case 0 -> resize();
            case 1 -> changeContent();
            case 2 -> breakSomething();
            case 3 -> kiosk.wallClockJumps(Duration.ofDays(random.nextBoolean() ? 1 : -1));
            case 4, 5, 6, 7, 8 -> kiosk.tick(Duration.ofMillis(random.nextInt(90_000)));
            default -> {
                kiosk.tick(Duration.ofMillis(random.nextInt(1200)));
                if (random.nextInt(3) == 0) {
                    key();
                } else {
                    touch();
                }
            }
        }
    }

    /** Everything that can be repaired is. */
    void repair() {
        kiosk.voice(KioskUnderTest.Voicing.SPEAKS);
        kiosk.loudspeaker(HeardLine.Socket.PLUGGED);
    }

    /** What the monkey changed is as it found it: how much is in use can be compared. */
    void putBack() {
        repair();
        kiosk.shell().frame().setSize(size);
        kiosk.shell().frame().validate();
        kiosk.shell().post(new VisitEvent.LibraryArrived(library));
        kiosk.forgetsPictures();
    }

    private void breakSomething() {
        switch (random.nextInt(6)) {
            case 0 ->
                SwingUtilities.invokeLater(() -> {
                    throw new Fault();
                });
            case 1 -> {
                Thread thread = new Thread(() -> {
                    throw new Fault();
                });
                thread.start();
            }
            case 2 -> kiosk.loudspeaker(HeardLine.Socket.EMPTY);
            case 3 -> repair();
            case 4 -> kiosk.voice(oneOf(KioskUnderTest.Voicing.values()));
            default -> kiosk.printerFails(random.nextInt(4));
        }
    }

    private <T> T oneOf(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private void resize() {
        int width = 1024 + random.nextInt(900);
        int height = 768 + random.nextInt(300);
        boolean portrait = random.nextInt(4) == 0;
        kiosk.shell().frame().setSize(portrait ? new Dimension(height, width) : new Dimension(width, height));
        kiosk.shell().frame().validate();
    }

    /** Staff set another order, or hide flows; or some of their files broke. */
    private void changeContent() {
        List<Flow> flows = new ArrayList<>(library.flows());
        Collections.shuffle(flows, random);
        int lost = random.nextBoolean() ? 0 : random.nextInt(flows.size());
        flows.removeIf(flow -> flows.indexOf(flow) < lost && !flow.id().equals(FlowId.GET_HELP));
        kiosk.shell().post(new VisitEvent.LibraryArrived(kiosk.libraryOf(flows)));
    }

    private void key() {
        JFrame frame = kiosk.shell().frame();
        int code = KEYS[random.nextInt(KEYS.length)];
        int modifiers = MODIFIERS[random.nextInt(MODIFIERS.length)];
        long now = System.currentTimeMillis();
        frame.dispatchEvent(new KeyEvent(frame, KeyEvent.KEY_PRESSED, now, modifiers, code, KeyEvent.CHAR_UNDEFINED));
        if (random.nextInt(50) > 0) {
            frame.dispatchEvent(
                    new KeyEvent(frame, KeyEvent.KEY_RELEASED, now + 20, modifiers, code, KeyEvent.CHAR_UNDEFINED));
        }
    }

    private void touch() {
        Component content = kiosk.shell().frame().getContentPane();
        Point down = new Point(random.nextInt(Math.max(1, content.getWidth())), height(content));
        Point up = random.nextInt(10) > 0 ? down : new Point(random.nextInt(1024), random.nextInt(768));
        Component hit = SwingUtilities.getDeepestComponentAt(content, down.x, down.y);
        if (hit != null) {
            mouse(hit, content, MouseEvent.MOUSE_PRESSED, down);
            mouse(hit, content, MouseEvent.MOUSE_RELEASED, up);
            if (up.equals(down)) {
                mouse(hit, content, MouseEvent.MOUSE_CLICKED, down);
            }
        }
    }

    /** Most controls are in the lower part. */
    private int height(Component content) {
        int height = Math.max(8, content.getHeight());
        return random.nextBoolean() ? height * 7 / 8 + random.nextInt(height / 8) : random.nextInt(height);
    }

    private static void mouse(Component hit, Component content, int id, Point at) {
        Point there = SwingUtilities.convertPoint(content, at, hit);
        int down = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
        hit.dispatchEvent(new MouseEvent(
                hit, id, System.currentTimeMillis(), down, there.x, there.y, 1, false, MouseEvent.BUTTON1));
    }
}
