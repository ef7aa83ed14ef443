package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.api.Test;

/** Where everything comes one below the other, on as many pages as that takes, answers stand on the page of their question. */
final class AnswersBelowTheQuestionTest {

    private static final Glass SMALL = new Glass(1024, 768, 3.62);
    private static final Comfort LARGEST = Comfort.USUAL.with(TextSize.LARGEST).with(Motion.STILL);

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));

    private static boolean asks(Visit visit) {
        return visit.choices().stream().anyMatch(Choice.Reply.class::isInstance);
    }

    private static Stream<Component> shown(Sheets sheets) {
        return Stream.of(sheets.getComponents()).filter(Component::isVisible);
    }

    private static boolean isAnswer(Component part) {
        return part instanceof KioskButton && List.of("YES", "NO").contains(String.valueOf(part.getName()));
    }

    private static boolean isQuestion(Component part) {
        return part instanceof TextBlock block && block.part().equals(Part.of(Section.HEADING));
    }

    @Test
    void bothTogetherAndTheQuestionAbove() {
        List<Visit> questions = states.visits().stream()
                .filter(AnswersBelowTheQuestionTest::asks)
                .toList();

        assertThat(questions).hasSizeGreaterThan(5);
        for (Visit visit : questions) {
            PatientScreen screen = offScreen.screen(visit, SMALL, LARGEST);
            assertThat(screen).isInstanceOf(SheetScreen.class);
            Pages pages = screen.pages().orElseThrow();
            for (int page = 0; page < pages.count(); page++) {
                pages.turnTo(page);
                screen.doLayout();
                List<Component> parts = shown((Sheets) pages).toList();
                if (parts.stream().anyMatch(AnswersBelowTheQuestionTest::isAnswer)) {
                    assertThat(parts)
                            .filteredOn(AnswersBelowTheQuestionTest::isAnswer)
                            .hasSize(2);
                    assertThat(parts).anyMatch(AnswersBelowTheQuestionTest::isQuestion);
                }
            }
        }
    }
}
