package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.visit.KeyHelp;
import org.backwise.kiosk.core.visit.OutOfService;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.StillThere;
import org.backwise.kiosk.core.visit.SwitchSetup;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.api.Test;

/** Screens that say one thing, and have nothing at their top, keep their arrangement in large letters too. */
final class UsualWhereItFitsTest {

    private static final List<Class<? extends Screen>> SAY_ONE_THING =
            List.of(StillThere.class, StaffCall.class, KeyHelp.class, SwitchSetup.class, OutOfService.class);

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));

    @Test
    void inTheLargestLettersOnTheUsualGlass() {
        Comfort largest = Comfort.USUAL.with(TextSize.LARGEST).with(Motion.STILL);
        List<Visit> visits = states.visits().stream()
                .filter(visit -> SAY_ONE_THING.contains(visit.screen().getClass()))
                .toList();

        assertThat(visits).hasSizeGreaterThanOrEqualTo(SAY_ONE_THING.size());
        assertThat(visits)
                .allSatisfy(visit -> assertThat(offScreen.screen(visit, new Glass(1920, 1080, 3.62), largest))
                        .isInstanceOf(PageScreen.class));
    }
}
