package org.backwise.kiosk.adapter.printing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.kiosk.core.handout.FlowPage;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.settings.Clinic;

/**
 * The words of a page that a phone keeps: what {@code handout/code.txt} may name. They hold nothing about the patient.
 *
 * @param now the most urgent help card
 * @param shortened whether some were left out because they did not fit
 */
record PhoneWords(
        Clinic clinic,
        String title,
        Optional<SheetValues.Lines> steps,
        Optional<SheetValues.Lines> stopSigns,
        Optional<SheetValues.Card> now,
        boolean shortened) {

    static PhoneWords of(HandOut handOut, Clinic clinic) {
        return new PhoneWords(
                clinic,
                handOut.title(),
                SheetValues.Lines.of(steps(handOut)),
                SheetValues.Lines.of(handOut.flows().stream()
                        .flatMap(flow -> flow.stopSigns().stream())
                        .distinct()
                        .toList()),
                handOut.cards().stream()
                        .filter(card -> card.name() == CardName.NOW)
                        .findFirst()
                        .map(card -> SheetValues.Card.of(card, clinic)),
                false);
    }

    /** Of several flows, each begins with its title. */
    private static List<String> steps(HandOut handOut) {
        if (handOut.flows().size() == 1) {
            return handOut.flows().get(0).steps();
        }
        List<String> steps = new ArrayList<>();
        for (FlowPage flow : handOut.flows()) {
            for (String step : flow.steps()) {
                steps.add(step.equals(flow.steps().get(0)) ? flow.title() + ": " + step : step);
            }
        }
        return steps;
    }

    /**
     * The text for a code: as many of these words as fit into it.
     *
     * @throws RuntimeException if the template is broken, or if not even its own words fit
     */
    String fitted(SheetTemplate template) {
        PhoneWords words = this;
        String text = template.filledWith(words).strip();
        while (PhoneCode.bytes(text) > PhoneCode.MOST_BYTES) {
            words = words.shorter(template.locale());
            text = template.filledWith(words).strip();
        }
        return text;
    }

    /** What can wait goes first: how to do the moves, then when to stop; when to get help stays longest. */
    private PhoneWords shorter(Locale locale) {
        if (steps.isPresent()) {
            return new PhoneWords(clinic, title, cut(steps.get(), locale), stopSigns, now, true);
        }
        if (stopSigns.isPresent()) {
            return new PhoneWords(clinic, title, steps, cut(stopSigns.get(), locale), now, true);
        }
        SheetValues.Card card = now.orElseThrow(() -> new IllegalStateException("the template does not fit a code"));
        Optional<SheetValues.Card> less = card.list()
                .map(signs -> new SheetValues.Card(
                        card.page(), card.urgency(), card.call(), card.number(), cut(signs, locale)));
        return new PhoneWords(clinic, title, steps, stopSigns, less, true);
    }

    /** These lines without their last sentence. */
    private static Optional<SheetValues.Lines> cut(SheetValues.Lines whole, Locale locale) {
        List<String> lines = new ArrayList<>(whole.lines());
        String last = lines.remove(lines.size() - 1);
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(last);
        sentences.last();
        String rest = last.substring(0, sentences.previous()).strip();
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return SheetValues.Lines.of(lines);
    }
}
