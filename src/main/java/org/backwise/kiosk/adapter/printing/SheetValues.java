package org.backwise.kiosk.adapter.printing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.Urgency;
import org.backwise.kiosk.core.settings.Clinic;

/**
 * Everything a template may name. Lists come as {@link Lines}, so that a heading shows only above a list that is there.
 *
 * @param printed today
 * @param large whether the letters are larger than usual
 * @param largest whether they are the largest there are
 * @param reviewed the day a clinician signed the words; empty while none has
 */
record SheetValues(
        Clinic clinic,
        HandOut handOut,
        Optional<Lines> checks,
        Optional<Lines> steps,
        List<Move> moves,
        boolean hasMoves,
        Optional<Lines> stopSigns,
        List<Card> cards,
        String printed,
        Optional<String> reviewed,
        Optional<String> nextReview,
        boolean large,
        boolean largest,
        Code code) {

    static SheetValues of(
            HandOut handOut,
            Clinic clinic,
            LocalDate today,
            Locale locale,
            Function<PictureName, Optional<String>> pictures,
            Code code) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        ReviewRecord review = handOut.review();
        return new SheetValues(
                clinic,
                handOut,
                Lines.of(handOut.checks()),
                Lines.of(handOut.steps()),
                handOut.moves().stream().map(slide -> Move.of(slide, pictures)).toList(),
                !handOut.moves().isEmpty(),
                Lines.of(handOut.stopSigns()),
                handOut.cards().stream().map(card -> Card.of(card, clinic)).toList(),
                dates.format(today),
                review.reviewedBy().flatMap(by -> review.reviewed()).map(dates::format),
                review.nextReview().map(dates::format),
                handOut.size() == PrintSize.LARGE,
                handOut.size() == PrintSize.LARGEST,
                code);
    }

    /**
     * The code for phones.
     *
     * @param picture its address
     * @param millimetres its width on paper
     * @param webAddress what it opens; empty where it holds the page's own words
     */
    record Code(String picture, String millimetres, Optional<String> webAddress) {
        static Code of(PhoneCode code, Optional<String> webAddress) {
            String width = String.format(Locale.ROOT, "%.1f", code.millimetres());
            return new Code(PngAddress.of(code.picture()), width, webAddress);
        }
    }

    /** A list with at least one line. */
    record Lines(List<String> lines) {
        static Optional<Lines> of(List<String> lines) {
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Lines(lines));
        }
    }

    /**
     * One move.
     *
     * @param picture address of its still picture
     */
    record Move(Page page, Optional<String> picture, Optional<DoseValues> dose, Optional<Lines> how) {
        static Move of(Slide slide, Function<PictureName, Optional<String>> pictures) {
            Page page = slide.page();
            return new Move(
                    page,
                    pictures.apply(page.picture().name()),
                    slide.hold().map(paced -> DoseValues.of(paced.hold())),
                    Lines.of(page.lines()));
        }
    }

    /**
     * One help card.
     *
     * @param number whom to call, where the card's own call line leaves the number out
     */
    record Card(Page page, String urgency, String call, Optional<String> number, Optional<Lines> list) {
        static Card of(HelpCard card, Clinic clinic) {
            Urgency urgency = card.name().urgency();
            String number = urgency == Urgency.NOW ? clinic.emergencyNumber() : clinic.phone();
            return new Card(
                    card.page(),
                    urgency.name().toLowerCase(Locale.ROOT),
                    card.call(),
                    card.call().contains(number) ? Optional.empty() : Optional.of(number),
                    Lines.of(card.page().lines()));
        }
    }
}
