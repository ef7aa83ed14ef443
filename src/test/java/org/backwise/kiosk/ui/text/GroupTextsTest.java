package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.group.GroupPlan;
import org.backwise.kiosk.core.group.Station;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.visit.Visit;
import org.junit.jupiter.api.Test;

/** What a group hears of the content that the kiosk comes with. */
class GroupTextsTest {

    private final GroupTexts texts = new GroupTexts(Shipped.WORDS);
    private final Library library =
            Shipped.STATES.all().stream().map(Visit::library).findFirst().orElseThrow();
    private final List<Station> all = new GroupPlan(library)
            .stations(library.flows().stream().map(Flow::id).collect(Collectors.toSet()));

    @Test
    void everyPageIsHeard() {
        assertThat(all)
                .hasSizeGreaterThan(100)
                .allMatch(station -> !texts.script(station).isBlank());
    }

    @Test
    void noPrivateLineIs() {
        List<Station> hushed = all.stream()
                .filter(station -> station.page().saying().hearing() == Hearing.PRIVATE)
                .toList();

        assertThat(hushed)
                .isNotEmpty()
                .allSatisfy(station -> assertThat(texts.narration(station).sentences().stream()
                                .map(Sentence::spoken)
                                .filter(station.page().lines()::contains)
                                .filter(line ->
                                        !station.page().saying().onSpeaker().contains(line)))
                        .isEmpty());
    }

    @Test
    void whoReadsItOutIsToldTheWarningAndTheSignsThatEndAnyMove() {
        List<String> signs = library.shared().stopSigns();

        assertThat(all)
                .filteredOn(station -> station.rest() > 0)
                .isNotEmpty()
                .allSatisfy(
                        station -> assertThat(texts.watchFor(station, signs)).containsAll(signs));
    }

    @Test
    void whatStandsBelowAQuestionToEverybodyIsNoSign() {
        assertThat(all)
                .filteredOn(station -> station.title().isEmpty())
                .isNotEmpty()
                .allSatisfy(station ->
                        assertThat(texts.watchFor(station, List.of())).isEmpty());
    }
}
