package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineFocus;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.core.comfort.Listening;
import org.backwise.kiosk.core.comfort.Look;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.comfort.View;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.input.DwellTime;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Pressing;
import org.backwise.kiosk.core.input.ScanPace;
import org.backwise.kiosk.core.input.Switches;
import org.backwise.kiosk.core.input.TouchTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A patient has changed everything that can be changed about how the kiosk looks, sounds and is pressed. */
final class EveryChoiceTest {

    private static final Comfort CHANGED = new Comfort(
            new Look(TextSize.ACROSS_ROOM, Contrast.DARK, LetterSpacing.WIDE, LineSpacing.WIDE),
            new View(Motion.STILL, LineFocus.ON, Reach.LOW, Display.DARK),
            new Listening(Talk.ON, SpeechRate.FAST, Route.HEADPHONES, new Volume(3), new Volume(4)),
            new Pressing(TouchTime.TWO, DwellTime.LONG, new Switches.One(new KeyName("1")), ScanPace.SLOWEST));

    private final AVisit opened =
            AVisit.begun().press(Choice.Go.COMFORT).press(new Choice.OpenTopic(ComfortTopic.PRESSING));

    private final AVisit panel = new AVisit(opened.visit().with(CHANGED), List.of());

    /** So a choice that is added one day, and left out here, is noticed. */
    @Test
    void nothingIsLeftAsItWas() {
        assertThat(unchanged(CHANGED, Comfort.USUAL)).isEmpty();
    }

    private static List<String> unchanged(Record changed, Record usual) {
        List<String> found = new ArrayList<>();
        for (RecordComponent part : changed.getClass().getRecordComponents()) {
            Object now = value(part, changed);
            Object before = value(part, usual);
            if (now.equals(before)) {
                found.add(part.getName());
            } else if (now instanceof Record inner && now.getClass() == before.getClass()) {
                found.addAll(unchanged(inner, (Record) before));
            }
        }
        return found;
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(closed);
        }
    }

    @Nested
    class AResetMakesItUsual {

        private final AVisit reset = panel.press(Choice.Go.RESET_COMFORT);

        @Test
        void inTheSamePlace() {
            assertThat(reset.screen()).isEqualTo(panel.screen());
        }

        @Test
        void butForTheSwitchesWithoutWhichNothingCouldBePressed() {
            assertThat(reset.visit().comfort().pressing())
                    .isEqualTo(Pressing.USUAL.with(CHANGED.pressing().switches()));
        }

        @Test
        void butForTheHeadphonesWhichAreStillWorn() {
            Listening listening = reset.visit().comfort().listening();

            assertThat(listening).isEqualTo(Comfort.USUAL.with(Route.HEADPHONES).listening());
        }

        @Test
        void inAllElse() {
            assertThat(reset.visit().comfort().look()).isEqualTo(Look.USUAL);
            assertThat(reset.visit().comfort().view()).isEqualTo(View.USUAL);
        }
    }

    @Nested
    class NextPatientFindsNothingOfIt {

        @Test
        void afterIAmDone() {
            AVisit gone = panel.press(Choice.Go.CLOSE).press(Choice.Go.FINISH);

            assertThat(gone.screen()).isInstanceOf(Welcome.class);
            assertThat(gone.visit().comfort()).isEqualTo(Comfort.USUAL);
        }

        @Test
        void afterNobodyAnsweredTheWarning() {
            AVisit gone = panel.readToItsEnd().after(310).readToItsEnd();
            assertThat(gone.screen()).isInstanceOf(StillThere.class);
            for (int second = 0; second < 60 && gone.screen() instanceof StillThere; second++) {
                gone = gone.after(1).readToItsEnd();
            }

            assertThat(gone.screen()).isInstanceOf(Welcome.class);
            assertThat(gone.visit().comfort()).isEqualTo(Comfort.USUAL);
        }

        @Test
        void afterStaffEndedTheVisit() {
            AVisit gone = panel.on(new VisitEvent.EndedByStaff());

            assertThat(gone.screen()).isInstanceOf(Welcome.class);
            assertThat(gone.visit().comfort()).isEqualTo(Comfort.USUAL);
        }
    }
}
