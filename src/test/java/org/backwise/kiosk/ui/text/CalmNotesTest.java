package org.backwise.kiosk.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.FootLine.Tone;
import org.backwise.kiosk.core.visit.AskStaff;
import org.backwise.kiosk.core.visit.Holding;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.Stopped;
import org.backwise.kiosk.core.visit.Visit;
import org.junit.jupiter.api.Test;

/** Red is for danger only: what the kiosk itself says at the foot of its screens. */
class CalmNotesTest {

    private static List<FootLine> feet(Class<? extends Screen> kind) {
        return Shipped.STATES.all().stream()
                .filter(visit -> kind.isInstance(visit.screen()))
                .map(CalmNotesTest::foot)
                .toList();
    }

    private static FootLine foot(Visit visit) {
        return Shipped.TEXTS.of(visit).foot().orElseThrow();
    }

    @Test
    void aMoveHereCanBeEndedWithoutAnyAlarm() {
        assertThat(feet(Holding.class)).contains(FootLine.note(Shipped.WORDS.get("hold.note")));
    }

    @Test
    void whatHurtsIsToldInRed() {
        assertThat(feet(Holding.class))
                .allSatisfy(foot -> assertThat(foot.tone())
                        .isEqualTo(
                                foot.text().contains("hurt") || foot.text().contains("Do not")
                                        ? Tone.WARNING
                                        : Tone.NOTE));
    }

    @Test
    void whereStaffAreCalledOrAskedTheLineWarns() {
        assertThat(List.of(StaffCall.class, Stopped.class, AskStaff.class))
                .allSatisfy(kind -> assertThat(feet(kind)).isNotEmpty().allMatch(foot -> foot.tone() == Tone.WARNING));
    }
}
