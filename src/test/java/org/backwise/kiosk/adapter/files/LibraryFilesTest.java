package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;
import org.backwise.kiosk.core.settings.Evaluation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFilesTest {

    private static final String SWAY = "kiosk-config/flows/sway/flow.yaml";
    private static final String SWAY_WORDS = "kiosk-config/flows/sway/en.yaml";
    private static final String HELP = "kiosk-config/flows/get-help/flow.yaml";
    private static final String SHARED = "kiosk-config/shared/shared.yaml";
    private static final String ORDER = "kiosk-config/order.yaml";

    @TempDir
    Path root;

    private TinyLibrary packed;
    private TinyLibrary files;

    @BeforeEach
    void writeFiles() {
        packed = new TinyLibrary(root.resolve("packed"));
        packed.change("kiosk-config/shared/en.yaml", "Stop and rest", "Packed stop");
        packed.change("kiosk-config/flows/get-help/en.yaml", "When to Get Help", "Packed Help");
        files = new TinyLibrary(root.resolve("clinic"));
    }

    @Nested
    class RightFiles {

        @Test
        void giveNoProblem() {
            assertThat(outcome().read().problems()).isEmpty();
        }

        @Test
        void giveTheFlowsShownInTheStaffsOrder() {
            assertThat(outcome().flows()).containsExactly("sway", "get-help");
        }

        @Test
        void giveASlideWithAllItsParts() {
            Slide reach = slide("reach");

            assertThat(reach.page().heading()).isEqualTo("Reach up");
            assertThat(reach.page().picture().description()).isEqualTo("An arm goes up.");
            assertThat(reach.safeAfter()).containsExactly(Flag.ASK_FIRST);
            PacedHold hold = reach.hold().orElseThrow();
            assertThat(hold.cues().startOn(Side.RIGHT)).isEqualTo("Right arm up.");
            assertThat(hold.cues().endOn(Side.RIGHT)).isEqualTo("And down.");
            assertThat(hold.hold()).isEqualTo(new StillHold(15, 5, 20, List.of(Side.LEFT, Side.RIGHT), 10));
        }

        @Test
        void giveEveryKindOfHold() {
            assertThat(slide("nod").hold().map(PacedHold::hold)).contains(new CountedMoves(5, 4, 2, 8));
            assertThat(slide("nod").hold().flatMap(paced -> paced.cues().change()))
                    .contains("The other way.");
            assertThat(slide("breathe").hold().map(PacedHold::hold)).contains(new SlowBreaths(3, 4, 6));
        }

        @Test
        void keepPrivateLinesOffTheLoudspeaker() {
            assertThat(slide("breathe").page().saying().hearing()).isEqualTo(Hearing.PRIVATE);
            assertThat(slide("breathe").page().saying().onSpeaker()).containsExactly("Please read this.");
        }

        @Test
        void giveTheSafetyCheck() {
            assertThat(outcome().read().library().shared().safetyCheck())
                    .singleElement()
                    .satisfies(question -> {
                        assertThat(question.safe()).isEqualTo(Answer.YES);
                        assertThat(question.flag()).isEqualTo(Flag.UNSTEADY);
                        assertThat(question.no()).isEqualTo("I am not");
                    });
        }

        @Test
        void mayHaveOtherLanguagesAndHiddenNames() {
            files.write("kiosk-config/flows/sway/es.yaml", "title: Balanceo")
                    .write("kiosk-config/flows/.DS_Store", "x");

            assertThat(outcome().read().problems()).isEmpty();
        }

        @Test
        void mayBeWrittenOnWindows() {
            files.write(SWAY, "\uFEFF" + files.text(SWAY).replace("\n", "\r\n"));

            assertThat(outcome().read().problems()).isEmpty();
        }
    }

    @Nested
    class SeveralMistakes {

        @Test
        void areAllToldInOneRun() {
            files.change(SWAY, "minutes: 5", "minutes: 45")
                    .change(SWAY, "seconds: 15", "seconds: 31")
                    .change(SWAY_WORDS, "Reach up", "{who} reach")
                    .change(ORDER, "flow: why", "flow: who");

            assertThat(outcome().read().problems())
                    .extracting(problem -> problem.file() + ":" + problem.line())
                    .containsExactly(SWAY_WORDS + ":10", SWAY + ":5", SWAY + ":16", ORDER + ":6");
        }

        @Test
        void includeAnIdUsedTwiceAndTheWordsItOrphans() {
            files.change(SWAY, "id: nod", "id: reach");

            assertThat(outcome().told()).anyMatch(line -> line.startsWith(SWAY + ":18: The id 'reach' is used twice."));
            assertThat(outcome().told()).anyMatch(line -> line.contains("There are words for 'nod'"));
        }

        @Test
        void includeAHelpCardThatIsGoneAndTheWordsItOrphans() {
            files.change(SHARED, "  - id: book\n    urgency: book\n    picture: dot\n", "");

            assertThat(outcome().told())
                    .anyMatch(line -> line.startsWith(SHARED + ":13: The help card 'book' is missing."));
        }

        @Test
        void inOneFileAreToldFiftyAtMost() {
            files.write(ORDER, "x: 1\n".repeat(5000));

            assertThat(outcome().read().problems())
                    .hasSize(51)
                    .last()
                    .satisfies(last -> assertThat(last.what()).isEqualTo("There are more problems from here on."));
        }
    }

    @Nested
    class ABrokenFlow {

        @Test
        void isLeftOut() {
            files.change(SWAY, "minutes: 5", "minutes: 45");

            assertThat(outcome().flows()).containsExactly("get-help");
        }

        @Test
        void isReplacedByThePackedCopyWhereItIsTheHelp() {
            files.change(HELP, "minutes: 2", "minutes: 45");

            assertThat(outcome().read().library().getHelp().title()).isEqualTo("Packed Help");
            assertThat(outcome().told())
                    .containsExactly(HELP
                            + ":4: 'minutes' is 45 minutes, more than 30. Write a number of minutes from 1 to 30.");
        }

        @Test
        void isToldWhereAFileIsMissing() {
            files.delete(SWAY_WORDS);

            assertThat(outcome().told()).containsExactly(SWAY_WORDS + ": The file is missing. Put it back.");
        }

        @Test
        void isToldWhereTwoFoldersHaveOneId() {
            files.write("kiosk-config/flows/twin/flow.yaml", files.text(SWAY))
                    .write("kiosk-config/flows/twin/en.yaml", files.text(SWAY_WORDS));

            assertThat(outcome().flows()).containsExactly("sway", "get-help");
            assertThat(outcome().told())
                    .containsExactly("kiosk-config/flows/twin/flow.yaml:2: The id 'sway' is not the name of the"
                            + " folder. Write 'id: twin', or rename the folder.");
        }
    }

    @Nested
    class BrokenSharedPages {

        @Test
        void areReplacedByThePackedCopyWithTheClinicsNumbers() {
            files.change(SHARED, "rest-seconds: 120", "rest-seconds: 5");

            assertThat(outcome().read().library().shared().stop().heading()).isEqualTo("Packed stop");
            assertThat(outcome().read().library().shared().cards().get(1).call())
                    .isEqualTo("Call 555 0100.");
            assertThat(outcome().told())
                    .singleElement()
                    .asString()
                    .startsWith(SHARED + ":8: 'rest-seconds' is 5 seconds");
        }

        @Test
        void areReplacedWhereTheyAreMissing() {
            files.delete(SHARED);

            assertThat(outcome().read().library().shared().stop().heading()).isEqualTo("Packed stop");
            assertThat(outcome().told()).containsExactly(SHARED + ": The file is missing. Put it back.");
        }
    }

    @Nested
    class AnOrder {

        @Test
        void thatIsMissingShowsAllFlowsByName() {
            files.delete(ORDER);

            assertThat(outcome().flows()).containsExactly("get-help", "sway", "why");
            assertThat(outcome().told()).containsExactly(ORDER + ": The file is missing. Put it back.");
        }

        @Test
        void thatIsBrokenShowsAllFlowsByName() {
            files.write(ORDER, "flows: [");

            assertThat(outcome().flows()).containsExactly("get-help", "sway", "why");
        }

        @Test
        void thatNamesWhatDoesNotExistIsFollowedWithout() {
            files.change(ORDER, "flow: why\n    shown: no", "flow: nowhere")
                    .change(ORDER, "[check-first, breathe, reach, nod]", "[nothing]");

            assertThat(outcome().flows()).containsExactly("sway", "get-help");
            assertThat(outcome().slides("sway")).contains("check-first", "reach");
        }

        @Test
        void thatHidesTheHelpDoesNotHideIt() {
            files.change(ORDER, "flow: get-help", "flow: get-help\n    shown: no");

            assertThat(outcome().flows()).containsExactly("get-help", "sway");
        }

        @Test
        void thatLeavesOutACheckDoesNotLeaveItOut() {
            files.change(ORDER, "[check-first, breathe, reach, nod]", "[nod]");

            assertThat(outcome().slides("sway")).containsExactly("check-first", "nod");
        }
    }

    @Nested
    class InService {

        @Test
        void flowsThatNobodySignedAreLeftOutSilently() {
            files.change(SWAY, "  reviewed-by: R. Eader\n  reviewed: 2026-01-31\n", "");

            assertThat(files.settings().evaluation()).isEqualTo(Evaluation.IN_SERVICE);
            assertThat(outcome().flows()).containsExactly("get-help");
            assertThat(outcome().read().problems()).isEmpty();
        }

        @Test
        void theyShowWhileEvaluating() {
            files.change(SWAY, "  reviewed-by: R. Eader\n  reviewed: 2026-01-31\n", "")
                    .change("kiosk-config/kiosk.yaml", "evaluating: no", "evaluating: yes");

            assertThat(outcome().flows()).containsExactly("sway", "get-help");
        }
    }

    private Outcome outcome() {
        return Outcome.of(files, packed);
    }

    private Slide slide(String id) {
        return outcome().flow("sway").slides().stream()
                .filter(slide -> slide.id().equals(new SlideId(id)))
                .findFirst()
                .orElseThrow();
    }
}
