package org.backwise.kiosk.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Readability;

/** Words about toilet and sex are never heard in the waiting room. */
final class PrivateWords implements ContentRule {

    private static final Set<String> WORDS = Set.of(
            "pee",
            "poo",
            "urine",
            "bowel",
            "bowels",
            "toilet",
            "sex",
            "sexual",
            "genital",
            "genitals",
            "groin",
            "bottom",
            "buttocks",
            "erection",
            "vagina",
            "penis",
            "private parts");

    private static final Set<Role> HEARD = Set.of(Role.TITLE, Role.CUE, Role.BUTTON, Role.CALL, Role.BOOK_EXTRA);

    @Override
    public List<Finding> findings(Library library) {
        Content content = new Content(library);
        List<Finding> findings = new ArrayList<>();
        for (PlacedPage page : content.pages()) {
            page.heardInTheRoom().forEach(heard -> findings.addAll(in(page.where(), heard)));
        }
        content.texts().stream()
                .filter(text -> HEARD.contains(text.role()))
                .forEach(text -> findings.addAll(in(text.where(), text.words())));
        return findings;
    }

    private static List<Finding> in(String where, String heard) {
        List<String> words =
                Readability.words(heard.toLowerCase(Locale.ENGLISH)).toList();
        String spaced = " " + String.join(" ", words) + " ";
        return WORDS.stream()
                .filter(word -> spaced.contains(" " + word + " "))
                .map(word -> new Finding(where, "the room hears '" + word + "'"))
                .toList();
    }
}
