package org.backwise.kiosk.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.core.input.Switches;
import org.junit.jupiter.api.Test;

/** A patient shows which switch does what by pressing them. */
class SwitchSetupTest {

    private static final KeyName ONE = new KeyName("1");
    private static final KeyName TWO = new KeyName("2");

    private final AVisit asked = AVisit.waiting().on(new VisitEvent.SetUpSwitches());

    @Test
    void beginsAtTheWelcomeScreenReadAloud() {
        assertThat(asked.screen()).isEqualTo(new SwitchSetup(new Menu(), Optional.empty()));
        assertThat(asked.visit().comfort().talk()).isEqualTo(Talk.ON);
    }

    @Test
    void twoSwitchesMoveAndSelect() {
        AVisit set = pressed(pressed(asked, ONE), TWO);

        assertThat(set.visit().comfort().pressing().switches()).isEqualTo(new Switches.Two(ONE, TWO));
        assertThat(set.screen()).isEqualTo(new Menu());
    }

    @Test
    void theSameSwitchTwiceIsTheOnlyOne() {
        AVisit set = pressed(pressed(asked, TWO), TWO);

        assertThat(set.visit().comfort().pressing().switches()).isEqualTo(new Switches.One(TWO));
    }

    @Test
    void canBeLeftWithoutAnySwitch() {
        AVisit left = pressed(asked, ONE).press(Choice.Go.CLOSE);

        assertThat(left.screen()).isEqualTo(new Menu());
        assertThat(left.visit().comfort().pressing().switches()).isEqualTo(new Switches.None());
    }

    @Test
    void leadsBackToTheScreenItCameFrom() {
        AVisit menu = AVisit.begun();

        assertThat(pressed(pressed(menu.on(new VisitEvent.SetUpSwitches()), ONE), TWO)
                        .screen())
                .isEqualTo(menu.screen());
    }

    @Test
    void isForgottenAfterTheVisit() {
        AVisit set = pressed(pressed(asked, ONE), TWO);

        assertThat(set.press(Choice.Go.FINISH).visit().memory()).isEqualTo(Memory.NOTHING);
    }

    @Test
    void answersWhoeverIsAskedWhetherTheyAreThere() {
        AVisit menu = AVisit.begun();

        assertThat(menu.after(300).on(new VisitEvent.SetUpSwitches()).screen()).isEqualTo(menu.screen());
    }

    @Test
    void aKeyElsewhereIsNoSwitch() {
        AVisit menu = AVisit.begun();

        assertThat(pressed(menu, ONE).screen()).isEqualTo(menu.screen());
    }

    private static AVisit pressed(AVisit visit, KeyName key) {
        return visit.on(new VisitEvent.SwitchPressed(Stroke.of(key)));
    }
}
