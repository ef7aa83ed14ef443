package org.backwise.kiosk.core.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.group.GroupReading.Pace;
import org.backwise.kiosk.core.library.ALibrary;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A group is read what staff chose, at their pace, and never without what keeps it safe. */
class GroupReadingTest {

    private static final Library LIBRARY = ALibrary.usual().library();
    private static final List<Station> STATIONS = new GroupPlan(LIBRARY).stations(Set.of(ALibrary.CHAIR_TWIST));

    @Nested
    class WhatIsRead {

        @Test
        void beginsWithTheSafetyQuestionsAndEndsWithTheHelpCards() {
            int questions = LIBRARY.shared().safetyCheck().size();
            int cards = LIBRARY.helpCards(LIBRARY.flow(ALibrary.CHAIR_TWIST).orElseThrow())
                    .size();

            assertThat(STATIONS.subList(0, questions))
                    .allMatch(station -> station.title().isEmpty());
            assertThat(STATIONS.subList(STATIONS.size() - cards, STATIONS.size()))
                    .allMatch(station -> station.lead().isPresent());
        }

        @Test
        void needsNoQuestionsWhereNobodyMoves() {
            assertThat(new GroupPlan(LIBRARY).stations(Set.of(FlowId.GET_HELP)))
                    .allMatch(station -> station.title().isPresent());
        }

        @Test
        void comesInTheOrderThatStaffSetAndNotInThatOfChoosing() {
            assertThat(new GroupPlan(LIBRARY)
                            .stations(Set.of(ALibrary.STANDING, ALibrary.CHAIR_TWIST)).stream()
                                    .flatMap(station -> station.title().stream())
                                    .distinct())
                    .hasSize(2)
                    .first()
                    .isEqualTo(LIBRARY.flow(ALibrary.CHAIR_TWIST).orElseThrow().title());
        }

        @Test
        void isNothingWhereNothingWasChosen() {
            assertThat(new GroupPlan(LIBRARY).stations(Set.of())).isEmpty();
        }
    }

    @Nested
    class ThePace {

        private final GroupReading begun = GroupReading.begin(STATIONS, 6);

        @Test
        void restsAfterAPageAndThenReadsTheNext() {
            GroupReading resting = begun.heard();

            assertThat(resting.pace()).isEqualTo(Pace.RESTING);
            assertThat(resting.secondsLeft()).isEqualTo(6);
            assertThat(resting.tick(5_999).at()).isZero();
            assertThat(resting.tick(6_000)).isEqualTo(begun.next());
        }

        @Test
        void givesAMoveAsLongAsAFirstTryTakes() {
            int move = indexOfMove();
            GroupReading resting = at(move).heard();

            assertThat(resting.secondsLeft()).isEqualTo(6 + STATIONS.get(move).rest());
        }

        @Test
        void goesOnWithWhatWasLeftOfARest() {
            GroupReading paused = begun.heard().tick(2_000).pauseOrGoOn();

            assertThat(paused.tick(60_000)).isEqualTo(paused);
            assertThat(paused.pauseOrGoOn().secondsLeft()).isEqualTo(4);
        }

        @Test
        void readsAPageAnewThatWasInterrupted() {
            assertThat(begun.pauseOrGoOn().pauseOrGoOn()).isEqualTo(begun);
        }

        @Test
        void isOverAfterTheLastPageAndBeginsAnewWhenAsked() {
            GroupReading over = at(STATIONS.size() - 1).heard().tick(600_000);

            assertThat(over.pace()).isEqualTo(Pace.OVER);
            assertThat(over.pauseOrGoOn()).isEqualTo(begun);
        }

        @Test
        void goesBackPageByPage() {
            assertThat(begun.next().back()).isEqualTo(begun);
            assertThat(begun.back()).isEqualTo(begun);
        }

        private int indexOfMove() {
            int at = 0;
            while (STATIONS.get(at).rest() == 0) {
                at++;
            }
            return at;
        }

        private GroupReading at(int page) {
            GroupReading now = begun;
            while (now.at() < page) {
                now = now.next();
            }
            return now;
        }
    }
}
