package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page that a patient takes home, in large print. It is laid out from {@code handout} in the clinic's
 * media folder, or from the built-in copies where those are missing or
 * broken.
 *
 * <p>May be used by any thread; takes about a second, so never on the event thread.
 */
public final class HandoutSheet {

    private static final Logger LOG = LoggerFactory.getLogger(HandoutSheet.class);
    private static final String TEMPLATE = "handout/sheet.html";
    private static final String TEST = "handout/test.html";
    private static final String CODE = "handout/code.txt";

    private final Media media;
    private final Clinic clinic;
    private final Paper paper;
    private final Clock clock;
    private final StillAddresses pictures;

    /**
     * A sheet for this clinic. Nothing is read before the first page is made.
     *
     * @param mediaFolder with {@code handout}, {@code pictures} and {@code fonts} in it; may be missing
     * @param clock for the day of printing
     */
    public HandoutSheet(Path mediaFolder, Clinic clinic, Paper paper, Clock clock) {
        this.media = Media.of(mediaFolder).or(Media.BUILT_IN);
        this.clinic = clinic;
        this.paper = paper;
        this.clock = clock;
        this.pictures = new StillAddresses(new StillPictures(media));
    }

    /**
     * Makes the page of the flow with the most moves once, and draws it, so that the first patient's page need not wait for
     * what is loaded once. Blocks for seconds.
     */
    public void warmUp(Library library) {
        SheetPages longest = library.flows().stream()
                .map(flow -> HandOut.of(library, flow, Set.of()))
                .max(Comparator.comparing(handOut -> handOut.pages().size()))
                .map(this::pages)
                .orElseGet(this::testPage);
        longest.words();
        longest.picture(0, 400);
    }

    /**
     * The pages as a tagged PDF (PDF/UA-1). Pictures that are missing or broken are left out.
     *
     * @throws RuntimeException if even the built-in template makes no page
     */
    SheetPages pages(HandOut handOut) {
        return withBuiltIn(source -> {
            PhoneCode code = PhoneCode.of(codeText(handOut, source));
            SheetTemplate template = page(source, TEMPLATE);
            SheetValues values = SheetValues.of(
                    handOut,
                    clinic,
                    LocalDate.now(clock),
                    template.locale(),
                    pictures::of,
                    SheetValues.Code.of(code, clinic.webAddress()));
            return new SheetPages(laidOut(template.filledWith(values), source), code.code());
        });
    }

    /** One page that shows whether printer, paper and margins are right. */
    SheetPages testPage() {
        return withBuiltIn(source -> {
            PhoneCode code = PhoneCode.of(clinic.webAddress().orElse(clinic.phone()));
            SheetTemplate template = page(source, TEST);
            TestValues values = TestValues.of(
                    clinic,
                    paper,
                    LocalDate.now(clock),
                    template.locale(),
                    SheetValues.Code.of(code, clinic.webAddress()));
            return new SheetPages(laidOut(template.filledWith(values), source), code.code());
        });
    }

    private static SheetTemplate page(Media source, String name) {
        return SheetTemplate.ofPage(text(source, name), part -> text(source, "handout/" + part + ".html"));
    }

    private SheetPages withBuiltIn(Function<Media, SheetPages> making) {
        try {
            return making.apply(media);
        } catch (RuntimeException broken) { // a clinic's own template or font can go wrong in any way
            LOG.warn("A template in handout or a font is broken; the built-in ones are used.", broken);
            return making.apply(Media.BUILT_IN);
        }
    }

    private byte[] laidOut(String filled, Media source) {
        SheetFonts fonts = SheetFonts.of(source);
        String page = withWholeNumbers(new PrintableText(fonts.regular()).of(filled));
        try {
            return new SheetPdf(paper, source, fonts).of(page);
        } catch (IOException unlaid) {
            throw new UncheckedIOException(unlaid);
        }
    }

    private String codeText(HandOut handOut, Media source) {
        return clinic.webAddress()
                .orElseGet(() -> PhoneWords.of(handOut, clinic).fitted(SheetTemplate.ofPlainText(text(source, CODE))));
    }

    private static String text(Media source, String name) {
        return source.read(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("no " + name + " in the built-in media"));
    }

    /** A phone number is read off the page while dialling: none is broken over two lines. */
    private String withWholeNumbers(String page) {
        String whole = page;
        for (String number : List.of(
                clinic.phone(), clinic.emergencyNumber(), clinic.nurseLine().orElse(""))) {
            whole = PrintableText.unbroken(whole, number);
        }
        return whole;
    }
}
