package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagePictures;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.text.ChoiceWords;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;

/** Makes real screens without a window, laid out as they are on glass of a size. */
public final class OffScreen {

    private final Typefaces typefaces = new Typefaces();
    private final Words words = new Words(Locale.ENGLISH);
    private final KioskSettings settings;
    private final Drawings drawings;
    private final SeenFocus seenFocus;
    private final PagePictures.Source paper;

    public OffScreen(KioskSettings settings, Drawings drawings) {
        this(settings, drawings, new SeenFocus());
    }

    /** @param paper the pages that are about to be printed; they show at once */
    public OffScreen(KioskSettings settings, Drawings drawings, PagePictures.Source paper) {
        this(settings, drawings, new SeenFocus(), paper);
    }

    /** @param seenFocus where rings show */
    OffScreen(KioskSettings settings, Drawings drawings, SeenFocus seenFocus) {
        this(settings, drawings, seenFocus, (page, height) -> Optional.empty());
    }

    private OffScreen(KioskSettings settings, Drawings drawings, SeenFocus seenFocus, PagePictures.Source paper) {
        this.settings = settings;
        this.drawings = drawings;
        this.seenFocus = seenFocus;
        this.paper = paper;
    }

    /** What screens are made of. */
    public Making making(Glass glass, Comfort comfort) {
        Theme theme = new Theme(comfort, typefaces, glass);
        return new Making(
                new Kit(theme, drawings, comfort.view(), seenFocus),
                new PagePictures(paper, Runnable::run, Runnable::run),
                words,
                new ScreenTexts(words, settings),
                new ChoiceWords(words),
                event -> {});
    }

    public PatientScreen screen(Visit visit, Glass glass, Comfort comfort) {
        PatientScreen screen = PatientScreens.make(making(glass, comfort), visit);
        screen.setSize(glass.width(), glass.height());
        layOut(screen);
        return screen;
    }

    public static int pages(PatientScreen screen) {
        return screen.pages().map(Pages::count).orElse(1);
    }

    public static void turnTo(PatientScreen screen, int page) {
        screen.pages().ifPresent(content -> content.turnTo(page));
        layOut(screen);
    }

    public static BufferedImage picture(PatientScreen screen) {
        BufferedImage image = new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        screen.paint(brush);
        brush.dispose();
        return image;
    }

    /** Without a window nobody lays components out; twice, since a row of buttons may change the room above it. */
    static void layOut(Container container) {
        for (int round = 0; round < 2; round++) {
            layOutOnce(container);
        }
    }

    private static void layOutOnce(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOutOnce(inner);
            }
        }
    }
}
