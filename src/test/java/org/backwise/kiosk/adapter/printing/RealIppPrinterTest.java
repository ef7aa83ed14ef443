package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;
import org.backwise.kiosk.core.handout.PrintStage;
import org.backwise.kiosk.core.handout.PrintWatch;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real IPP printer makes of a page, in each of its states. */
@DisplayName("A real IPP printer")
@Tag("real")
@Tag("real-ipp")
class RealIppPrinterTest {

    private static final HandOut PAGE = HandOuts.textOnly("Why Backs Pop", "A pop is only gas.");

    @TempDir
    private Path folder;

    private final List<PrintStage> stages = new ArrayList<>();

    @Test
    void printsThePage() {
        try (EverywherePrinter printer = EverywherePrinter.doing("sleep 1", folder)) {
            assertThat(printedOn(printer.address())).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(stages).contains(PrintStage.WAITING, PrintStage.COMING_OUT);
        }
    }

    @ParameterizedTest
    @CsvSource({"media-empty", "media-needed"})
    void withoutPaperSaysSo(String reason) {
        try (EverywherePrinter printer = EverywherePrinter.doing(stuckFor(reason), folder)) {
            assertThat(printedOn(printer.address())).isEqualTo(new PrintOutcome.OutOfPaper(Optional.empty()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "media-jam, JAM",
        "cover-open, COVER_OPEN",
        "input-tray-missing, COVER_OPEN",
        "marker-supply-empty, NEEDS_A_HAND"
    })
    void thatNeedsAHandSaysSo(String reason, Halt halt) {
        try (EverywherePrinter printer = EverywherePrinter.doing(stuckFor(reason), folder)) {
            assertThat(printedOn(printer.address())).isEqualTo(new PrintOutcome.PrinterStopped(Optional.empty(), halt));
        }
    }

    @Test
    void thatDropsTheJobSaysThatNothingMoreComes() {
        try (EverywherePrinter printer = EverywherePrinter.doing("exit 1", folder)) {
            assertThat(printedOn(printer.address())).isInstanceOf(PrintOutcome.PrinterFailed.class);
        }
    }

    @Test
    void thatIsSwitchedOffBetweenPreviewAndPrintCannotBeReached() {
        String address;
        PaperPrinter paper;
        try (EverywherePrinter printer = EverywherePrinter.doing("sleep 1", folder)) {
            address = printer.address();
            paper = paper(address);
            assertThat(paper.proof(PAGE)).isPresent();
        }
        assertThat(paper.print(PAGE, watch()))
                .isEqualTo(new PrintOutcome.PrinterStopped(Optional.empty(), Halt.OFFLINE));
    }

    /** From the press of "Print my page" to the job in the printer, with only that prepared which the kiosk does at its start. */
    @Test
    void hasTheLongestFlowSoon() {
        HandOut longest = ShippedFlows.handOuts().stream()
                .max(Comparator.comparing(
                        handOut -> handOut.flows().get(0).moves().size()))
                .orElseThrow();
        try (EverywherePrinter printer = EverywherePrinter.doing("exit 0", folder)) {
            HandoutSheet sheet = new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.A4, Sheets.CLOCK);
            sheet.warmUp(ShippedFlows.library());
            PaperPrinter paper = paper(sheet, printer.address());
            List<Long> waits = new ArrayList<>();
            List<Long> works = new ArrayList<>();
            for (int press = 0; press < 5; press++) {
                measure(paper, longest, waits, works);
                paper.forget();
            }
            tell("first", waits.get(0), works.get(0));
            tell("median", median(waits), median(works));
            assertThat(median(works)).as("work, ms").isLessThan(1500);
        }
    }

    private void measure(PaperPrinter paper, HandOut longest, List<Long> waits, List<Long> works) {
        long pressed = System.nanoTime();
        long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        paper.proof(longest);
        PrintOutcome outcome = paper.print(longest, new PrintWatch() {
            @Override
            public void reached(PrintStage stage) {
                if (stage == PrintStage.WAITING) {
                    waits.add((System.nanoTime() - pressed) / 1_000_000);
                }
            }

            @Override
            public boolean isWanted() {
                return true;
            }
        });
        works.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1_000_000);
        assertThat(outcome).isInstanceOf(PrintOutcome.Printed.class);
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    /** On a busy machine the wait tells of the others too, the work does not. */
    private static void tell(String which, long wait, long work) {
        System.out.printf("figure: press to job sent, longest flow, %s, ms: %d (work %d)%n", which, wait, work);
    }

    private static String stuckFor(String reason) {
        return "echo \"STATE: +" + reason + "\" >&2\nsleep 60";
    }

    private PrintOutcome printedOn(String address) {
        return paper(address).print(PAGE, watch());
    }

    private static PaperPrinter paper(String address) {
        return paper(new HandoutSheet(Sheets.MEDIA, Sheets.CLINIC, Paper.A4, Sheets.CLOCK), address);
    }

    private static PaperPrinter paper(HandoutSheet sheet, String address) {
        PrintOut settings = new PrintOut(
                Paper.A4, Optional.of(address), PrintOut.Sides.ONE, PrintOut.Ink.GREY, 20, Optional.empty());
        return new PaperPrinter(sheet, new PrintQueue(settings), new KeptPages(Optional.empty(), Sheets.CLOCK));
    }

    private PrintWatch watch() {
        return new PrintWatch() {
            @Override
            public void reached(PrintStage stage) {
                stages.add(stage);
            }

            @Override
            public boolean isWanted() {
                return true;
            }
        };
    }
}
