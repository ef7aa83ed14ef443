package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.print.PrintException;
import javax.print.PrintService;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Printing a hand-out")
class PaperPrinterTest {

    private static final ServicePrinting SERVICES = ServicePrinting.ofThisMachine(new JobWishes(PrintOut.USUAL));

    @TempDir
    private Path state;

    @Test
    void tellsHowManyPagesToCollectAndKeepsNone() {
        FakePrinter printer = FakePrinter.takingPdf(data -> {});
        assertThat(print(() -> Optional.of(printer), state))
                .isInstanceOfSatisfying(
                        PrintOutcome.Sent.class,
                        printed -> assertThat(printed.pages()).isGreaterThan(1));
        assertThat(state.resolve("pages")).doesNotExist();
    }

    @Test
    void keepsThePageWhereThereIsNoPrinter() {
        assertThat(print(Optional::empty, state))
                .isInstanceOfSatisfying(
                        PrintOutcome.NoPrinter.class,
                        none -> assertThat(state.resolve("pages")
                                        .resolve(none.keptAs().orElseThrow()))
                                .isNotEmptyFile());
    }

    @Test
    void keepsThePageWhereThePrinterFails() {
        assertThat(print(() -> Optional.of(broken()), state))
                .isInstanceOfSatisfying(PrintOutcome.PrinterFailed.class, failed -> {
                    assertThat(state.resolve("pages").resolve(failed.keptAs().orElseThrow()))
                            .isNotEmptyFile();
                    assertThat(failed.reason()).contains("out of paper");
                });
    }

    @Test
    void tellsTheSameWhereThePageCannotBeKept() throws IOException {
        Path file = Files.writeString(state.resolve("a-file"), "");
        assertThat(print(() -> Optional.of(broken()), file))
                .isInstanceOfSatisfying(
                        PrintOutcome.PrinterFailed.class,
                        failed -> assertThat(failed.keptAs()).isEmpty());
    }

    @Test
    void tellsTheTruthWhereThePrinterGoesBetweenProofAndPrint() {
        AtomicReference<Optional<PrintService>> there =
                new AtomicReference<>(Optional.of(FakePrinter.takingPdf(data -> {})));
        PaperPrinter printer = printer(there::get, state);
        assertThat(printer.proof(HandOuts.chairTwist())).isPresent();

        there.set(Optional.empty());

        assertThat(printer.print(HandOuts.chairTwist(), Unwatched.JOB)).isInstanceOf(PrintOutcome.NoPrinter.class);
    }

    @Nested
    @DisplayName("that was looked at before")
    class LookedAtBefore {

        private final FakePrinter there = FakePrinter.takingPdf(data -> {});
        private PaperPrinter printer;

        @BeforeEach
        void open() {
            printer = printer(() -> Optional.of(there), state);
        }

        @Test
        void printsTheVeryPagesThatWereShown() {
            Proof proof = printer.proof(HandOuts.chairTwist()).orElseThrow();
            byte[] first = sent();
            assertThat(sent()).isEqualTo(first);
            assertThat(proof.pages()).isEqualTo(new PrintedPages(first).count());
        }

        private byte[] sent() {
            printer.print(HandOuts.chairTwist(), Unwatched.JOB);
            return (byte[]) there.taken.get(there.taken.size() - 1);
        }

        @Test
        void hasWordsForEveryPageInReadingOrder() {
            Proof proof = printer.proof(HandOuts.chairTwist()).orElseThrow();
            assertThat(proof.words()).allSatisfy(page -> assertThat(page).isNotEmpty());
            assertThat(String.join(
                            " | ", proof.words().stream().flatMap(List::stream).toList()))
                    .containsSubsequence(
                            "Riverside Family Clinic",
                            "Gentle Chair Twists",
                            "Now: get help",
                            "Both legs weak, numb or in pain.",
                            "Turn to the left",
                            "Hold for 15 seconds.",
                            "Breathe out. Turn your chest to the left.",
                            "Book a visit");
        }

        @Test
        void canBeSeenPageByPage() {
            assertThat(printer.picture(0, 400)).isEmpty();
            printer.proof(HandOuts.chairTwist());
            assertThat(printer.picture(0, 400).orElseThrow().getHeight()).isBetween(399, 401);
        }

        @Test
        void isForgottenWhenThePatientLeaves() {
            printer.proof(HandOuts.chairTwist());
            printer.forget();
            assertThat(printer.picture(0, 400)).isEmpty();
        }
    }

    @Nested
    @DisplayName("for staff")
    class ForStaff {

        @Test
        void makesCopies() {
            FakePrinter there = FakePrinter.takingPdf(data -> {});
            PrintOutcome outcome = printer(() -> Optional.of(there), state).print(HandOuts.chairTwist(), 2);
            int pages = new PrintedPages((byte[]) there.taken.get(0)).count();
            assertThat(outcome).isEqualTo(new PrintOutcome.Sent(2 * pages));
        }

        @Test
        void makesATestPageThatFitsOnOne() {
            FakePrinter there = FakePrinter.takingPdf(data -> {});
            assertThat(printer(() -> Optional.of(there), state).printTestPage()).isEqualTo(new PrintOutcome.Sent(1));
            assertThat(new PrintedPages((byte[]) there.taken.get(0)).words())
                    .contains("Test page", "Riverside Family Clinic", "The paper is A4");
        }
    }

    private static FakePrinter broken() {
        return FakePrinter.takingPdf(data -> {
            throw new PrintException("out of paper");
        });
    }

    private static PrintOutcome print(Printers printers, Path state) {
        return printer(printers, state).print(HandOuts.chairTwist(), Unwatched.JOB);
    }

    private static PaperPrinter printer(Printers printers, Path state) {
        return new PaperPrinter(
                new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.A4, Sheets.CLOCK),
                new PrintQueue(Optional.empty(), printers, SERVICES, Duration.ofSeconds(15)),
                new KeptPages(Optional.of(state.resolve("pages")), Sheets.CLOCK));
    }
}
