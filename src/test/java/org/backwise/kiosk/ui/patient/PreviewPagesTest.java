package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.printing.PaperPrinter;
import org.backwise.kiosk.adapter.printing.PreviewPrinter;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.SheetView;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages that are about to be printed, in the largest letters")
class PreviewPagesTest {

    private static final EveryState STATES = new EveryState();
    private static final OffScreen SCREENS = new OffScreen(STATES.settings(), new Drawings(name -> Optional.empty()));
    private static final PaperPrinter PRINTER = PreviewPrinter.of(STATES.settings());
    private static final Visit PREVIEW = preview();

    static Stream<Arguments> looks() {
        return Stream.of(new Glass(1024, 768, 3.37), new Glass(1280, 1024, 3.39), new Glass(1080, 1920, 3.62))
                .flatMap(glass -> Stream.of(TextSize.LARGEST, TextSize.ACROSS_ROOM)
                        .map(size -> Arguments.of(glass, Comfort.USUAL.with(size))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void standOnTheFirstPageOfTheScreen(Glass glass, Comfort comfort) {
        List<SheetView> seen = seen(SCREENS.screen(PREVIEW, glass, comfort));
        assertThat(seen).isNotEmpty();
        assertThat(words(seen.get(0))).contains(proof().words().get(0));
        assertThat(seen.get(0).getHeight()).isGreaterThan(glass.height() / 5);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void followWhatIsHeard(Glass glass, Comfort comfort) {
        PatientScreen screen = SCREENS.screen(PREVIEW, glass, comfort);
        int last = proof().pages();
        screen.turnTo(new Part(Section.CAPTION, last));
        OffScreen.layOut(screen);
        assertThat(seen(screen))
                .anySatisfy(sheet ->
                        assertThat(words(sheet)).contains(proof().words().get(last - 1)));
    }

    private static Visit preview() {
        Visit before = STATES.visits().stream()
                .filter(visit -> visit.screen() instanceof PrintPreview)
                .findFirst()
                .orElseThrow();
        PrintPreview screen = (PrintPreview) before.screen();
        return before.on(new VisitEvent.ProofMade(screen.ticket(), PRINTER.proof(screen.handOut(before))))
                .visit();
    }

    private static Proof proof() {
        return ((PrintPreview) PREVIEW.screen()).proof().orElseThrow();
    }

    private static String words(SheetView sheet) {
        return sheet.getAccessibleContext().getAccessibleName();
    }

    private static List<SheetView> seen(Container container) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .flatMap(PreviewPagesTest::sheets)
                .toList();
    }

    private static Stream<SheetView> sheets(Component shown) {
        if (shown instanceof SheetView sheet) {
            return Stream.of(sheet);
        }
        return shown instanceof Container container ? seen(container).stream() : Stream.empty();
    }
}
