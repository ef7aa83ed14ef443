package org.backwise.kiosk.app;

import static java.awt.event.KeyEvent.VK_A;
import static java.awt.event.KeyEvent.VK_B;
import static java.awt.event.KeyEvent.VK_C;
import static java.awt.event.KeyEvent.VK_DELETE;
import static java.awt.event.KeyEvent.VK_ESCAPE;
import static java.awt.event.KeyEvent.VK_F9;
import static java.awt.event.KeyEvent.VK_PAGE_DOWN;
import static java.awt.event.KeyEvent.VK_PAGE_UP;
import static java.awt.event.KeyEvent.VK_RIGHT;
import static java.awt.event.KeyEvent.VK_SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.handout.DeskPrint;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.usage.Counted;
import org.backwise.kiosk.core.usage.UsageFact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What staff do in every room but that of the order, by keys alone: the real window, the real rooms, the real files. PINs and
 * the end of the program: {@link PinsByKeysTest}.
 */
class RoomsByKeysTest extends AtTheDesk {

    private static final String SETTINGS = "kiosk-config/kiosk.yaml";

    @BeforeEach
    void open() {
        openToAll();
    }

    @Nested
    class Content {

        @Test
        void isCheckedAndAFlowIsSigned() {
            desk.enterByKeys("content");
            until("the flows are listed", () -> desk.shows("flow-sway"));
            desk.press("flow-sway");
            desk.press("sign");
            desk.press("keep");
            until("it is told what is missing", () -> desk.reads("Write the name and the role."));
            desk.type("name", "Dr. Ada Bell");
            desk.type("role", "physiotherapist");
            desk.press("keep");

            until(
                    "it is signed",
                    () -> files.text("kiosk-config/flows/sway/flow.yaml")
                            .contains("reviewed-by: Dr. Ada Bell, physiotherapist"));
            until("it is in the journal", () -> tellsJournal("signed.sway: signed, next review"));
        }

        @Test
        void problemsAreTold() {
            files.change("kiosk-config/flows/why/flow.yaml", "picture: dot", "picture: gone");
            desk.enterByKeys("content");
            until("there are problems", () -> desk.shows("content-problems"));
            desk.press("content-problems");

            desk.press("problem-0");
            assertThat(desk.said()).anyMatch(said -> said.contains("gone"));
            desk.key(VK_ESCAPE);
            until("the list is there again", () -> desk.shows("content-problems"));
        }
    }

    @Nested
    class OwnWords {

        @Test
        void anUrgentNoticeIsTypedSeenKeptAndTakenAway() {
            desk.enterByKeys("texts");
            desk.press("texts.URGENT");
            desk.type("text", "The water is off.");
            until("it is told how it reads", () -> desk.reads("Reads at school grade"));
            desk.press("texts-see");
            desk.key(VK_ESCAPE);
            desk.press("keep");
            until("it is kept", () -> files.library().notices().urgent().isPresent());
            until("it is in the journal", () -> tellsJournal("texts.URGENT: The water is off."));

            until("the room shows it", () -> desk.reads("Urgent notice: shown"));
            desk.press("texts.URGENT");
            desk.type("text", "");
            desk.key(VK_DELETE);
            desk.press("keep");
            until("it is gone", () -> files.library().notices().urgent().isEmpty());
        }

        @Test
        void aLineForTheWelcomeScreenIsShownToPatients() {
            desk.enterByKeys("texts");
            desk.press("texts.WELCOME");
            desk.type("text", "Flu shots are here.");
            desk.press("keep");

            until(
                    "patients see it",
                    () -> DeskUnderTest.onEventThread(() ->
                                    desk.shell().visit().library().notices().welcome())
                            .equals(Optional.of("Flu shots are here.")));
        }
    }

    @Nested
    class Settings {

        @BeforeEach
        void enter() {
            desk.enterByKeys("settings");
        }

        @Test
        void areCheckedAsTypedAndKept() {
            desk.press("group.times");
            until("what is written is read", () -> desk.reads("Until \"Are you still there?\": 240 seconds"));
            desk.press("times.idle");
            desk.type("times.idle", "20");
            until("it is told what is wrong", () -> desk.reads("'idle' is 20 seconds, less than 120."));
            desk.press("keep");
            desk.type("times.idle", "180");
            until("nothing is wrong", () -> !desk.reads("'idle' is 20 seconds"));
            desk.press("keep");

            until("it is kept", () -> files.settings().times().idle() == 180);
            until("it is in the journal", () -> desk.journal().contains("times.idle: 180"));
            until("the kiosk takes it up", () -> desk.rooms().takenUp() == 1);
        }

        @Test
        void aChoiceIsKeptByOnePress() {
            desk.press("group.print-out");
            until("what is written is read", () -> desk.reads("Paper: A4"));
            desk.press("print-out.paper");
            desk.press("print-out.paper.letter");

            until("it is kept", () -> files.text(SETTINGS).contains("paper: letter"));
        }

        @Test
        void theGlassIsMeasuredWithACard() {
            int before = files.settings().screen().width();
            desk.press("settings.card");
            desk.press("card-larger.more");
            desk.press("card-larger.more");
            desk.press("card-smaller");
            desk.press("card-keep");

            until("it is kept", () -> files.settings().screen().width() < before);
            until("it is in the journal", () -> tellsJournal("screen.width-millimetres: "));
        }

        @Test
        void theLoudspeakerIsSetByListening() {
            desk.press("settings.loudness");
            until("the level is read", () -> desk.reads("Level 16 of 21."));
            desk.press("loudness-quieter");
            assertThat(desk.said()).anyMatch(said -> said.startsWith("This is how loud the kiosk speaks"));
            assertThat(desk.reads("Level 15 of 21.")).isTrue();
            desk.press("loudness-keep");

            until(
                    "it is kept",
                    () -> files.settings().audio().loudspeaker().usual().level() == 15);
        }

        @Test
        void aWordIsHeardAndTaught() {
            desk.press("settings.word");
            desk.type("word", "Riverside");
            desk.type("like", "river side");
            desk.press("say-now");
            desk.press("say-like");
            assertThat(desk.said()).containsSubsequence("Riverside", "river side");
            desk.press("keep");

            until("it is kept", () -> files.text(WORDS).contains("riverside = "));
            until("it is in the journal", () -> tellsJournal("pronunciation.Riverside: "));
        }
    }

    @Nested
    class Sound {

        @Test
        void isOffByOnePressOfTheKeyInAnyRoom() {
            desk.enterByKeys("health");
            desk.key(VK_F9);
            assertThat(mute()).isEqualTo(Mute.ON);
            assertThat(desk.said()).last().asString().startsWith("Sound off");
            until("a restart keeps it", () -> Files.exists(root.resolve("state/muted.txt")));
            desk.key(VK_F9);

            assertThat(mute()).isEqualTo(Mute.OFF);
            until("it is in the journal", () -> desk.journal().equals(List.of("sound: off", "sound: on")));
        }

        @Test
        void isOffByItsButtonToo() {
            desk.enterByKeys("journal");
            desk.press("desk-mute");

            assertThat(mute()).isEqualTo(Mute.ON);
        }

        private Mute mute() {
            return DeskUnderTest.onEventThread(() -> desk.shell().desk().mute());
        }
    }

    @Nested
    class AGroup {

        @BeforeEach
        void choose() {
            desk.enterByKeys("group");
            desk.press("group-sway");
        }

        @Test
        void isReadPageAfterPage() {
            desk.press("group-read");
            until("it is read", () -> desk.reads("Reading. Space: pause."));
            String first = heading();
            assertThat(desk.said()).isNotEmpty();
            desk.key(VK_SPACE);
            assertThat(desk.reads("Paused. Space: go on.")).isTrue();
            desk.key(VK_SPACE);
            assertThat(desk.reads("Reading. Space: pause.")).isTrue();
            desk.key(VK_RIGHT);
            String second = heading();
            assertThat(second).isNotEqualTo(first);
            desk.key(VK_PAGE_DOWN); // as a clicker does
            assertThat(heading()).isNotIn(first, second);

            desk.key(VK_ESCAPE);
            assertThat(desk.shows("group-read")).isTrue();
        }

        @Test
        void isReadToByOneOfTheStaff() {
            desk.press("group-script");
            assertThat(desk.reads("Say:")).isTrue();
            String first = heading();
            desk.press("script-next");

            assertThat(heading()).isNotEqualTo(first);
        }

        /** Which page of how many. */
        private String heading() {
            return desk.words().stream()
                    .filter(words -> words.matches("(?s).* · \\d+ of \\d+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Usage {

        @Test
        void isShownHeardAndTakenAway() {
            FlowId sway = new FlowId("sway");
            desk.rooms()
                    .counts()
                    .count(List.of(
                            new UsageFact(Counted.BEGAN, Optional.empty()),
                            new UsageFact(Counted.OPENED, Optional.of(sway)),
                            new UsageFact(Counted.STOPPED_BY_PAIN, Optional.of(sway)),
                            new UsageFact(Counted.WALKED_OFF, Optional.empty())));
            until("it is counted", () -> Files.exists(root.resolve("state/usage/" + LocalDate.now() + ".csv")));
            desk.enterByKeys("usage");
            until("there is something to see", () -> !desk.reads("Nothing was counted"));
            for (String kind : List.of("HOURS", "DAYS", "ENDINGS", "FLOWS")) {
                desk.press("usage-" + kind);
            }
            desk.press("usage-days-7");
            desk.press("usage-hear");
            assertThat(desk.said()).anyMatch(said -> said.contains("stopped: it hurts"));
            desk.press("usage-table");

            Path table = root.resolve("state/set-ups/backwise-usage-" + LocalDate.now() + ".csv");
            until("the table is written", () -> desk.reads("Written: " + table.getFileName()));
            assertThat(table).content().contains("sway");
        }
    }

    @Nested
    class TheJournal {

        @Test
        void tellsWhoChangedWhatAndCannotBeChanged() {
            desk.enterByKeys("settings");
            desk.press("group.times");
            until("what is written is read", () -> desk.reads("Until \"Are you still there?\": 240 seconds"));
            desk.press("times.idle");
            desk.type("times.idle", "150");
            desk.press("keep");
            until("it is in the journal", () -> !desk.journal().isEmpty());
            until("the form is left", () -> !desk.shows("keep"));
            desk.press("desk-rooms");
            desk.goInto("journal");
            until("the change is listed", () -> desk.shows("journal-0"));
            List<String> before = desk.journal();

            desk.press("journal-0");
            assertThat(desk.said()).anyMatch(said -> said.contains("from: 240, to: 150"));
            desk.key(VK_DELETE);
            assertThat(desk.journal()).isEqualTo(before);
        }
    }

    @Nested
    class TheSetUp {

        @Test
        void isCopiedTakenOverAndPutBack() {
            desk.enterByKeys("carry");
            until("a copy can be made", () -> desk.shows("export-set-ups"));
            desk.press("export-set-ups");
            until("it is listed", this::isListed);
            files.change(SETTINGS, "Tiny Clinic", "Other Clinic");
            desk.press("import-" + setUp().orElseThrow());
            desk.press("carry.import.sure.do");
            until("it is taken over", () -> files.settings().clinic().name().equals("Tiny Clinic"));
            until("it is told", () -> desk.reads("Done:"));

            desk.press("carry.back");
            desk.press("carry.back.do");
            until("it is put back", () -> files.settings().clinic().name().equals("Other Clinic"));
            until("the kiosk takes it up", () -> desk.rooms().takenUp() == 2);
        }

        @Test
        void isNotTakenFromAFileThatIsNone() {
            files.write("state/set-ups/backwise-set-up-letter.zip", "A letter to grandmother.");
            desk.enterByKeys("carry");
            until("it is listed", this::isListed);
            desk.press("import-" + setUp().orElseThrow());
            desk.press("carry.import.sure.do");

            until("it is told why not", () -> desk.reads("Not taken:"));
        }

        /** On this page or on the next; the list may come to have the row on a page that was turned already. */
        private boolean isListed() {
            Optional<String> row = setUp().map(name -> "import-" + name);
            for (int code : new int[] {VK_PAGE_DOWN, VK_PAGE_UP}) {
                if (row.isPresent() && row.filter(desk::shows).isEmpty()) {
                    desk.key(code);
                }
            }
            return row.filter(desk::shows).isPresent();
        }

        private Optional<String> setUp() {
            try (Stream<Path> all = Files.list(root.resolve("state/set-ups"))) {
                return all.map(file -> file.getFileName().toString()).findFirst();
            } catch (IOException notYet) {
                return Optional.empty();
            }
        }
    }

    @Nested
    class AKeypad {

        @Test
        void isTaughtAndItsKeysWorkAtOnce() {
            desk.enterByKeys("keys");
            desk.press("pad.begin");
            desk.key(VK_A);
            desk.key(VK_B);
            desk.key(VK_C);
            assertThat(desk.reads("Heard: c")).isTrue();
            desk.key(VK_F9);
            desk.press("learn-keep");

            until("it is told", () -> desk.reads("Kept. The keys work at once."));
            until("it is in the journal", () -> desk.journal().contains("keys: 3 keys"));
            assertThat(files.path("kiosk-config/keys.yaml")).content().contains("c");
        }
    }

    @Nested
    class Health {

        @Test
        void isLookedAtAgain() {
            desk.enterByKeys("health");
            until("it is told", () -> desk.shows("health-PRINTER"));
            desk.press("health-PRINTER");
            assertThat(desk.said()).anyMatch(said -> said.startsWith("Switch the printer on"));
            desk.press("health-again");
            assertThat(desk.shows("health-PRINTER")).isTrue();
        }
    }

    @Nested
    class HandOuts {

        @Test
        void arePrintedInLargerLettersAndTwice() {
            desk.enterByKeys("print");
            desk.press("printing.size");
            desk.press("printing.copies");
            desk.press("print-sway");

            until("it is told", () -> desk.reads("Done: 2 pages were printed."));
            assertThat(desk.rooms().printed())
                    .containsExactly(DeskPrint.blank(
                            desk.content().read().library(),
                            List.of(desk.content()
                                    .read()
                                    .library()
                                    .flow(new FlowId("sway"))
                                    .orElseThrow()),
                            PrintSize.LARGE,
                            2));
        }

        @Test
        void areAllPrintedAfterAQuestion() {
            desk.enterByKeys("print");
            desk.press("printing.all");
            assertThat(desk.rooms().printed()).isEmpty();
            desk.press("printing.all.do");
            until("it is told", () -> desk.reads("Done:"));
            desk.press("printing.test");

            assertThat(desk.rooms().printed()).hasSize(2).last().isEqualTo(new DeskPrint.TestPage());
        }
    }

    @Nested
    class TheDesk {

        @Test
        void isLeftByKeys() {
            desk.enterByKeys("health");
            desk.key(VK_ESCAPE);
            until("the rooms are there", () -> desk.shows("room-order"));
            desk.press("desk-leave");

            until("the desk is left", () -> !desk.shell().desk().isOpen());
        }
    }

    private boolean tellsJournal(String begin) {
        return desk.journal().stream().anyMatch(line -> line.startsWith(begin));
    }
}
