package org.backwise.kiosk.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Talk;
import org.junit.jupiter.api.Test;

/** Staff silence the whole kiosk by one press, wherever at the desk they are, and undo it as easily. */
class MuteTest {

    @Test
    void onePressSilencesTheKioskAndTheNextLetsItBeHeard() {
        ADesk desk = ADesk.enteredBy(StaffRole.STAFF).after(new DeskEvent.SwitchMute());

        assertThat(desk.desk().mute()).isEqualTo(Mute.ON);
        assertThat(desk.effects())
                .containsExactly(new DeskEffect.Hush(), new DeskEffect.SetMute(StaffRole.STAFF, Mute.ON, Talk.ON));
        assertThat(desk.after(new DeskEvent.SwitchMute()).desk().mute()).isEqualTo(Mute.OFF);
    }

    @Test
    void inARoomToo() {
        ADesk desk = ADesk.enteredBy(StaffRole.MANAGER)
                .after(new DeskEvent.Open(new RoomName("usage"), StaffRole.STAFF), new DeskEvent.SwitchMute());

        assertThat(desk.desk().mute()).isEqualTo(Mute.ON);
        assertThat(desk.state()).isInstanceOf(InRoom.class);
    }

    @Test
    void itHoldsWhenTheDeskIsLeft() {
        ADesk desk = ADesk.enteredBy(StaffRole.STAFF).after(new DeskEvent.SwitchMute(), new DeskEvent.Leave());

        assertThat(desk.desk().isOpen()).isFalse();
        assertThat(desk.desk().mute()).isEqualTo(Mute.ON);
    }

    @Test
    void nobodyDoesItWithoutAPin() {
        ADesk desk = ADesk.withPins().after(new DeskEvent.CalledUp(Interrupted.NOBODY), new DeskEvent.SwitchMute());

        assertThat(desk.desk().mute()).isEqualTo(Mute.OFF);
    }
}
