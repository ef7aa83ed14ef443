package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.visit.Effect;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.Visit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On every screen of a visit over the content that the kiosk comes with. */
class ShownAndSpokenTest {

    /** Words that are shown where needed, but never said so that a waiting room hears them. */
    private static final Set<String> NEVER_ALOUD = Set.of(
            "pee",
            "poo",
            "bowel",
            "toilet",
            "sex",
            "sexual",
            "genital",
            "genitals",
            "groin",
            "erection",
            "vagina",
            "penis",
            "bottom");

    @Test
    void everyKindOfScreenWasReached() {
        assertThat(Shipped.STATES.all().stream()
                        .map(Visit::screen)
                        .map(Object::getClass)
                        .distinct())
                .hasSize(17)
                .contains(OutOfService.class, StillThere.class);
        assertThat(Shipped.STATES.all().stream()
                        .map(Visit::screen)
                        .filter(Printing.class::isInstance)
                        .map(screen -> ((Printing) screen).outcome())
                        .distinct())
                .hasSize(10);
    }

    @Test
    void whatIsShownIsSpoken() {
        Set<String> unheard = new TreeSet<>();
        for (Visit visit : Shipped.STATES.all()) {
            Set<String> spoken = words(spoken(visit));
            shown(visit).stream()
                    .filter(text -> !spoken.containsAll(words(text)))
                    .forEach(text -> unheard.add(visit.screen().getClass().getSimpleName() + ": " + text));
        }
        assertThat(unheard).isEmpty();
    }

    @Test
    void nothingIsSpokenOrShownWithAGapInIt() {
        assertThat(Shipped.STATES.all().stream()
                        .flatMap(visit -> Stream.concat(shown(visit).stream(), Stream.of(spoken(visit)))))
                .noneMatch(text -> text.isBlank() || text.contains("{") || text.contains("}"));
    }

    @Test
    void everySentenceStandsWhereItSaysItDoes() {
        assertThat(Shipped.pages().flatMap(page -> page.lines().stream()))
                .allSatisfy(line -> assertThat(ScreenText.of("Heading", line)
                                .narration(Shipped.WORDS)
                                .sentences())
                        .filteredOn(sentence -> line.contains(sentence.shown()))
                        .allMatch(sentence -> line.startsWith(sentence.shown(), sentence.start())));
    }

    @Nested
    class OverTheOpenLoudspeaker {

        @Test
        void noPrivateLineIsEverHeard() {
            Set<String> heardSomewhere = Shipped.pages()
                    .flatMap(page -> Stream.concat(
                            page.saying().onSpeaker().stream(), open(page.lines(), page.saying()).stream()))
                    .collect(Collectors.toSet());
            List<String> privateLines = Shipped.pages()
                    .filter(page -> page.saying().hearing() == Hearing.PRIVATE)
                    .flatMap(page -> page.lines().stream())
                    .filter(line -> !heardSomewhere.contains(line))
                    .map(OverTheOpenLoudspeaker::bare)
                    .toList();

            assertThat(privateLines).hasSizeGreaterThan(3);
            assertThat(everythingHeard().map(OverTheOpenLoudspeaker::bare))
                    .noneMatch(heard -> privateLines.stream().anyMatch(heard::contains));
        }

        @Test
        void noWordAboutToiletOrSexIsEverHeard() {
            assertThat(everythingHeard().flatMap(text -> words(text).stream()))
                    .doesNotContainAnyElementsOf(NEVER_ALOUD);
        }

        @Test
        void aPrivatePageStillSaysSomething() {
            assertThat(Shipped.pages().map(page -> page.saying()).filter(saying -> saying.hearing() == Hearing.PRIVATE))
                    .isNotEmpty()
                    .allMatch(saying -> !saying.onSpeaker().isEmpty());
        }

        private static Stream<String> everythingHeard() {
            CueTexts cues = new CueTexts(Shipped.WORDS);
            Stream<String> said = Shipped.STATES
                    .edges()
                    .flatMap(edge -> edge.step().effects().stream())
                    .filter(Effect.TellCue.class::isInstance)
                    .map(effect -> spoken(cues.of(((Effect.TellCue) effect).cue())));
            return Stream.concat(Shipped.STATES.all().stream().map(ShownAndSpokenTest::spoken), said)
                    .distinct();
        }

        private static String bare(String text) {
            return String.join(
                    " ", Arrays.asList(text.toLowerCase(Locale.ENGLISH).split("[^a-z0-9]+")));
        }
    }

    /** Every text of a screen that is not private, and the words of its help cards. */
    private static List<String> shown(Visit visit) {
        ScreenText text = Shipped.TEXTS.of(visit);
        List<String> shown = new ArrayList<>(List.of(text.heading()));
        text.title().ifPresent(shown::add);
        text.status().ifPresent(shown::add);
        text.foot().map(FootLine::text).ifPresent(shown::add);
        text.picture().ifPresent(picture -> shown.add(picture.description()));
        shown.addAll(open(text.lines(), text.saying()));
        if (visit.screen() instanceof HelpScreen help) {
            help.cards(visit).forEach(card -> {
                shown.addAll(List.of(card.page().heading(), card.call()));
                card.page().foot().map(FootLine::text).ifPresent(shown::add);
                shown.addAll(open(card.page().lines(), card.page().saying()));
            });
        }
        return shown;
    }

    /** Lines that anybody may hear, and that the content does not say in words of its own. */
    private static List<String> open(List<String> lines, Saying saying) {
        boolean saidOtherwise = Shipped.pages()
                .filter(page -> page.saying().equals(saying))
                .anyMatch(page -> !page.saying().instead().isEmpty());
        return saying.hearing() == Hearing.PRIVATE || saidOtherwise ? List.of() : lines;
    }

    private static String spoken(Visit visit) {
        return spoken(Shipped.TEXTS.narration(visit));
    }

    private static String spoken(Narration narration) {
        return narration.sentences().stream().map(Sentence::spoken).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(List.of(text.toLowerCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}']+")));
        words.remove("");
        return words;
    }
}
