package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.printing.PaperPrinter;
import org.backwise.kiosk.adapter.printing.PreviewPrinter;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.handout.PrintOutcome;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Printing;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where no paper comes, the page goes home by phone: whether a camera that looks at the screen can read it. */
@DisplayName("The code on the screen, as a phone reads it")
class CodeOnScreenTest {

    private static final EveryState STATES = new EveryState();
    private static final OffScreen SCREENS = new OffScreen(STATES.settings(), new Drawings(name -> Optional.empty()));
    private static final PaperPrinter PRINTER = PreviewPrinter.of(STATES.settings());

    private static final Visit PREVIEW = STATES.visits().stream()
            .filter(visit -> visit.screen() instanceof PrintPreview preview
                    && preview.proof().isPresent())
            .findFirst()
            .orElseThrow();
    private static final Proof PROOF =
            PRINTER.proof(((PrintPreview) PREVIEW.screen()).handOut(PREVIEW)).orElseThrow();

    static Stream<Arguments> looks() {
        return Stream.of(new Glass(1024, 768, 3.37), new Glass(1920, 1080, 3.62), new Glass(1080, 1920, 3.62))
                .flatMap(glass -> Stream.of(TextSize.SMALL, TextSize.USUAL, TextSize.LARGEST)
                        .flatMap(size -> Stream.of(Contrast.STANDARD, Contrast.WHITE_ON_BLACK)
                                .map(contrast -> Arguments.of(glass, size, contrast))));
    }

    /** Readers are asked for dark codes on light only, as not all phones read others. */
    @ParameterizedTest
    @MethodSource("looks")
    void holdsTitleAndWhomToCallInEveryLook(Glass glass, TextSize size, Contrast contrast) {
        Comfort comfort = Comfort.USUAL.with(size).with(contrast);
        String read = pictures(withoutPrinter(), glass, comfort)
                .map(CodeOnScreenTest::decoded)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page of the screen shows a code that can be read"));
        assertThat(read).contains(PROOF.handOut().title(), "Stop at once", "911");
    }

    private static Visit withoutPrinter() {
        int ticket = ((PrintPreview) PREVIEW.screen()).ticket();
        Visit ended = PREVIEW.on(new VisitEvent.ProofMade(ticket, Optional.of(PROOF)))
                .visit()
                .on(new VisitEvent.Select(Choice.Go.PRINT_NOW))
                .visit()
                .on(new VisitEvent.PrintEnded(ticket, new PrintOutcome.NoPrinter(Optional.empty())))
                .visit();
        assertThat(((Printing) ended.screen()).isTakenByPhone()).isTrue();
        return ended;
    }

    private static Stream<BufferedImage> pictures(Visit visit, Glass glass, Comfort comfort) {
        PatientScreen screen = SCREENS.screen(visit, glass, comfort);
        return IntStream.range(0, OffScreen.pages(screen)).mapToObj(page -> {
            OffScreen.turnTo(screen, page);
            return OffScreen.picture(screen);
        });
    }

    private static Optional<String> decoded(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        } catch (ReaderException unseen) {
            return Optional.empty();
        }
    }
}
