package org.backwise.kiosk.gallery;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.JComponent;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.app.RoomsOnShow;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.staff.AtHome;
import org.backwise.kiosk.core.staff.AtPinPad;
import org.backwise.kiosk.core.staff.Desk;
import org.backwise.kiosk.core.staff.DeskState;
import org.backwise.kiosk.core.staff.InRoom;
import org.backwise.kiosk.core.staff.Interrupted;
import org.backwise.kiosk.core.staff.Leaving;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinNote;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.core.staff.PinTask;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.staff.Room;
import org.backwise.kiosk.ui.staff.StaffMaking;
import org.backwise.kiosk.ui.staff.StaffScreen;
import org.backwise.kiosk.ui.staff.StaffScreens;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;

/** Every screen of the staff desk, its rooms as they are on entry. */
final class StaffExhibits {

    /** Rooms open with what they have read; that comes in turns of the event thread. */
    private static final int TURNS = 4;

    private final Typefaces typefaces = new Typefaces();
    private final Drawings drawings =
            new Drawings(new PictureFiles(new KioskFolder(Path.of("kiosk-config"), Path.of("media")))::read);
    private final List<Room> rooms = RoomsOnShow.all();

    List<Exhibit> all() {
        List<Exhibit> exhibits = new ArrayList<>();
        states().forEach((name, state) -> exhibits.add(new Exhibit("desk-" + name, look -> pages(state, look))));
        return exhibits;
    }

    private Map<String, DeskState> states() {
        Map<String, DeskState> states = new LinkedHashMap<>();
        Pin typed = new Pin("258");
        states.put("pin", new AtPinPad(new PinTask.Ask(), typed, PinNote.NONE, 0));
        states.put("pin-wrong", new AtPinPad(new PinTask.Ask(), Pin.EMPTY, PinNote.WRONG, 30_000));
        states.put(
                "pin-first",
                new AtPinPad(
                        new PinTask.Choose(StaffRole.MANAGER, PinTask.Occasion.FIRST_START),
                        Pin.EMPTY,
                        PinNote.NONE,
                        0));
        states.put("home", new AtHome(StaffRole.MANAGER));
        states.put("home-staff", new AtHome(StaffRole.STAFF));
        rooms.forEach(room -> states.put("room-" + room.name(), new InRoom(StaffRole.MANAGER, room.name())));
        states.put("leaving", new Leaving(StaffRole.STAFF));
        return states;
    }

    private List<JComponent> pages(DeskState state, Look look) {
        Kit kit = new Kit(
                new Theme(look.comfort(), typefaces, look.glass()),
                drawings,
                look.comfort().view(),
                new SeenFocus());
        StaffMaking making = new StaffMaking(kit, new Words(Locale.ENGLISH), rooms, event -> {});
        Desk desk = new Desk(300_000, PinState.SET, state, Interrupted.A_VISIT, Talk.ON, Mute.OFF, 0, 0);
        StaffScreen screen = onEventThread(() -> StaffScreens.make(making, desk));
        for (int turn = 0; turn < TURNS; turn++) {
            onEventThread(() -> laidOut(screen, look));
        }
        return List.of(screen);
    }

    private static StaffScreen laidOut(StaffScreen screen, Look look) {
        screen.setSize(look.glass().width(), look.glass().height());
        layOut(screen);
        return screen;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static <T> T onEventThread(Callable<T> asked) {
        FutureTask<T> task = new FutureTask<>(asked);
        try {
            if (EventQueue.isDispatchThread()) {
                task.run();
            } else {
                EventQueue.invokeAndWait(task);
            }
            return task.get();
        } catch (ExecutionException | InterruptedException | InvocationTargetException broken) {
            throw new IllegalStateException("an exhibit of the desk cannot be made", broken);
        }
    }
}
