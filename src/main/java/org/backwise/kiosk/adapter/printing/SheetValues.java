package org.backwise.kiosk.adapter.printing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.backwise.kiosk.core.handout.FlowPage;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Urgency;
import org.backwise.kiosk.core.settings.Clinic;

/**
 * Everything a template may name. Lists come as {@link Lines}, so that a heading shows only above a list that is there.
 *
 * @param several whether there is more than one flow
 * @param hasMoves whether there is anything to do, so that a week makes sense
 * @param now the cards that say "now"
 * @param others the less urgent cards, most urgent first
 * @param bookExtras reasons to book a visit that the cards leave out, since they stand for several flows
 * @param printed today
 * @param large whether the letters are larger than usual
 * @param largest whether they are the largest there are
 * @param cover whether the first page has room for more, since the first card fills one by itself
 * @param reviewed the day a clinician signed the words, of several flows the earliest; empty while one is unsigned
 */
record SheetValues(
        Clinic clinic,
        String title,
        boolean several,
        List<FlowValues> flows,
        boolean hasMoves,
        List<Card> now,
        List<Card> others,
        Optional<Lines> bookExtras,
        String printed,
        Optional<String> reviewed,
        boolean large,
        boolean largest,
        boolean cover,
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
        return new SheetValues(
                clinic,
                handOut.title(),
                handOut.flows().size() > 1,
                handOut.flows().stream()
                        .map(flow -> FlowValues.of(flow, pictures, dates))
                        .toList(),
                handOut.flows().stream().anyMatch(flow -> !flow.moves().isEmpty()),
                cards(handOut, clinic, Urgency.NOW::equals),
                cards(handOut, clinic, urgency -> urgency != Urgency.NOW),
                Lines.of(handOut.flows().stream()
                        .flatMap(flow -> flow.bookExtra().stream())
                        .distinct()
                        .toList()),
                dates.format(today),
                reviewed(handOut).map(dates::format),
                handOut.size() == PrintSize.LARGE,
                handOut.size() == PrintSize.LARGEST,
                handOut.size() == PrintSize.LARGEST && handOut.flows().size() == 1,
                code);
    }

    private static List<Card> cards(HandOut handOut, Clinic clinic, Predicate<Urgency> wanted) {
        return handOut.cards().stream()
                .filter(card -> wanted.test(card.name().urgency()))
                .map(card -> Card.of(card, clinic))
                .toList();
    }

    private static Optional<LocalDate> reviewed(HandOut handOut) {
        List<Optional<LocalDate>> days = handOut.flows().stream()
                .map(FlowPage::review)
                .map(FlowValues::signed)
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).min(LocalDate::compareTo)
                : Optional.empty();
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
