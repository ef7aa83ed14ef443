package org.backwise.kiosk.ui.patient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.OnSlide;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.theme.Glass;

/**
 * Writes a picture of every screen, to be looked at: {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=org.backwise.kiosk.ui.patient.Gallery -Dexec.args="target/gallery"}. Behind the folder may stand
 * {@code WIDTHxHEIGHT}, a text size, a contrast, and words that a screen's name must contain.
 */
final class Gallery {

    private static final double PIXELS_A_MILLIMETRE = 3.62;

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String[] size = (args.length > 1 ? args[1] : "1920x1080").split("x");
        Glass glass = new Glass(Integer.parseInt(size[0]), Integer.parseInt(size[1]), PIXELS_A_MILLIMETRE);
        Comfort comfort = Comfort.USUAL
                .with(args.length > 2 ? TextSize.valueOf(args[2]) : TextSize.USUAL)
                .with(args.length > 3 ? Contrast.valueOf(args[3]) : Contrast.STANDARD)
                .with(Motion.STILL);
        String wanted = args.length > 4 ? args[4] : "";
        EveryState states = new EveryState();
        KioskFolder files = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        OffScreen offScreen = new OffScreen(states.settings(), new Drawings(new PictureFiles(files)::read));
        List<String> names = new ArrayList<>();
        for (Visit visit : states.visits()) {
            String name = name(visit, names.size());
            names.add(name);
            if (name.contains(wanted)) {
                write(offScreen.screen(chosen(visit, comfort), glass, comfort), folder, name);
            }
        }
        System.out.println("Wrote pictures of screens into " + folder);
        System.exit(0);
    }

    /** The visit with its comfort chosen as a patient would choose it, one thing after the other. */
    private static Visit chosen(Visit visit, Comfort comfort) {
        Visit panel = visit.on(new VisitEvent.Select(Choice.Go.COMFORT)).visit();
        if (panel.equals(visit)) {
            return visit;
        }
        Visit now = panel.on(new VisitEvent.Select(
                        new Choice.SetComfort(panel.comfort().with(comfort.textSize()))))
                .visit();
        now = now.on(new VisitEvent.Select(new Choice.SetComfort(now.comfort().with(comfort.contrast()))))
                .visit();
        return now.on(new VisitEvent.Back()).visit();
    }

    private static void write(PatientScreen screen, Path folder, String name) throws IOException {
        int pages = OffScreen.pages(screen);
        for (int page = 0; page < pages; page++) {
            OffScreen.turnTo(screen, page);
            String file = pages > 1 ? name + "-page" + (page + 1) : name;
            ImageIO.write(
                    OffScreen.picture(screen),
                    "png",
                    folder.resolve(file + ".png").toFile());
        }
    }

    private static String name(Visit visit, int number) {
        Screen screen = visit.screen();
        String what = screen.getClass().getSimpleName();
        if (screen instanceof OnSlide slide) {
            what += "-" + slide.flow() + "-" + slide.slide(visit).id();
        }
        if (screen instanceof Holding holding) {
            what += "-" + holding.slide().flow() + "-"
                    + (holding.isOver() ? "over" : holding.phase().kind());
        }
        return String.format(Locale.ROOT, "%03d-%s", number, what.toLowerCase(Locale.ROOT));
    }
}
