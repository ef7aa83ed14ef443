package org.backwise.kiosk.real;

import java.awt.BorderLayout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.patient.EveryState;
import org.backwise.kiosk.ui.patient.OffScreen;
import org.backwise.kiosk.ui.patient.PatientScreen;
import org.backwise.kiosk.ui.theme.Glass;

/**
 * A window that shows a page of a screen after the other, until every kind of patient screen was there: one for each line
 * that comes on standard input. Tells on standard output what stands there.
 */
final class ShowOfScreens {

    private static final Glass GLASS = new Glass(1280, 800, 3.62);

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));
    private final Iterator<Visit> visits = kinds().iterator();
    private final JFrame frame = new JFrame("Backwise: a show of screens");
    private Optional<PatientScreen> shown = Optional.empty();
    private int page;

    public static void main(String[] args) throws IOException {
        ShowOfScreens show = new ShowOfScreens();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            SwingUtilities.invokeLater(show::goOn);
        }
        System.exit(0);
    }

    /** What differs in more than its words. */
    private Collection<Visit> kinds() {
        Map<Object, Visit> kinds = new LinkedHashMap<>();
        states.visits().forEach(visit -> kinds.putIfAbsent(kind(visit), visit));
        return kinds.values();
    }

    private static Object kind(Visit visit) {
        Screen screen = visit.screen();
        if (screen instanceof ComfortPanel panel) {
            return panel.topic();
        }
        if (screen instanceof Printing printing) {
            return Map.of(Printing.class, printing.outcome().map(Object::getClass), "phone", printing.isTakenByPhone());
        }
        return screen instanceof Holding holding ? holding.phase().kind() : screen.getClass();
    }

    private void goOn() {
        page++;
        if (page >= shown.map(OffScreen::pages).orElse(0) && visits.hasNext()) {
            page = 0;
            show(visits.next());
        } else if (page < shown.map(OffScreen::pages).orElse(0)) {
            shown.flatMap(PatientScreen::pages).ifPresent(pages -> pages.turnTo(page));
        } else {
            frame.getContentPane().removeAll();
        }
        frame.validate();
        frame.repaint();
        WindowContents.tell(System.out);
    }

    private void show(Visit visit) {
        PatientScreen screen = offScreen.screen(visit, GLASS, Comfort.USUAL);
        shown = Optional.of(screen);
        frame.getContentPane().removeAll();
        frame.getContentPane().add(screen, BorderLayout.CENTER);
        if (!frame.isVisible()) {
            frame.setUndecorated(true);
            frame.setSize(GLASS.width(), GLASS.height());
            frame.setVisible(true);
        }
    }
}
