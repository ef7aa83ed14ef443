package org.backwise.kiosk.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is at the desk, where, and for how long. */
class DeskTest {

    private static final RoomName ORDER = new RoomName("order");

    @Nested
    class AtTheWayIn {

        @Test
        void aPinIsAskedForAndThePatientsSpeechFallsSilent() {
            ADesk desk = ADesk.withPins().after(new DeskEvent.CalledUp(Interrupted.A_VISIT));

            assertThat(desk.pad().task()).isEqualTo(new PinTask.Ask());
            assertThat(desk.effects()).contains(new DeskEffect.Hush());
        }

        @Test
        void cancelHandsTheVisitBack() {
            ADesk desk = ADesk.withPins().after(new DeskEvent.CalledUp(Interrupted.A_VISIT), new DeskEvent.Back());

            assertThat(desk.desk().isOpen()).isFalse();
            assertThat(desk.effects()).contains(new DeskEffect.BackToPatients(Afterwards.HANDED_BACK));
        }

        @Test
        void aPadThatNobodyUsesGoesAwayAfterHalfAMinuteAndTheVisitGoesOn() {
            ADesk desk =
                    ADesk.withPins().after(new DeskEvent.CalledUp(Interrupted.A_VISIT), new DeskEvent.Tick(29_000));
            assertThat(desk.desk().isOpen()).isTrue();

            desk.after(new DeskEvent.Tick(1_000));

            assertThat(desk.effects()).contains(new DeskEffect.BackToPatients(Afterwards.HANDED_BACK));
        }

        @Test
        void theRightPinLeadsToTheRoomsOfItsRole() {
            assertThat(ADesk.enteredBy(StaffRole.STAFF).state()).isEqualTo(new AtHome(StaffRole.STAFF));
            assertThat(ADesk.enteredBy(StaffRole.MANAGER).state()).isEqualTo(new AtHome(StaffRole.MANAGER));
        }

        @Test
        void aWrongPinIsToldAndTheDigitsAreGone() {
            ADesk desk = asked().types(ADesk.STAFFS).answers(new PinVerdict.Wrong(0));

            assertThat(desk.pad().note()).isEqualTo(PinNote.WRONG);
            assertThat(desk.pad().typed()).isEqualTo(Pin.EMPTY);
            assertThat(desk.pad().isOpen()).isTrue();
        }

        @Test
        void afterTooManyWrongOnesDigitsAreNotTakenUntilTheTimeIsOver() {
            ADesk desk = asked().types(ADesk.STAFFS).answers(new PinVerdict.Wrong(20));

            desk.after(new DeskEvent.Digit(1));
            assertThat(desk.pad().typed()).isEqualTo(Pin.EMPTY);

            desk.after(new DeskEvent.Tick(20_000), new DeskEvent.Digit(1));
            assertThat(desk.pad().typed().length()).isEqualTo(1);
        }

        @Test
        void aLateAnswerToAnEarlierTryLetsNobodyIn() {
            ADesk desk = asked().types(ADesk.STAFFS);
            int first = desk.desk().asked();
            desk.answers(new PinVerdict.Wrong(0)).types(ADesk.MANAGERS);

            desk.after(new DeskEvent.PinChecked(first, new PinVerdict.Right(StaffRole.MANAGER)));

            assertThat(desk.desk().role()).isEmpty();
        }

        @Test
        void everyDigitIsSpokenAsAnAsterisk() {
            assertThat(asked().after(new DeskEvent.Digit(7)).effects())
                    .containsExactly(new DeskEffect.Say(DeskSpeech.ASTERISK));
        }

        @Test
        void nothingThatCouldBeLoggedHoldsADigit() {
            ADesk desk = asked().after(new DeskEvent.Digit(7), new DeskEvent.Digit(7));

            assertThat(desk.desk().toString()).doesNotContain("7");
            assertThat(new DeskEvent.Digit(7).toString()).doesNotContain("7");
            assertThat(new DeskEffect.CheckPin(1, new Pin("777")).toString()).doesNotContain("7");
        }

        private ADesk asked() {
            return ADesk.withPins().after(new DeskEvent.CalledUp(Interrupted.NOBODY));
        }
    }

    @Nested
    class AtTheFirstStart {

        private final ADesk desk = ADesk.withoutPins().after(new DeskEvent.CalledUp(Interrupted.NOBODY));

        @Test
        void theManagersPinIsChosenAndRepeatedAndThenStaffs() {
            desk.types(ADesk.MANAGERS).types(ADesk.MANAGERS);
            assertThat(desk.effects()).containsExactly(new DeskEffect.KeepPin(1, StaffRole.MANAGER, ADesk.MANAGERS));

            desk.answers(PinKept.KEPT).types(ADesk.STAFFS).types(ADesk.STAFFS);
            assertThat(desk.effects()).containsExactly(new DeskEffect.KeepPin(2, StaffRole.STAFF, ADesk.STAFFS));

            desk.answers(PinKept.KEPT);
            assertThat(desk.state()).isEqualTo(new AtHome(StaffRole.MANAGER));
            assertThat(desk.desk().pins()).isEqualTo(PinState.SET);
        }

        @Test
        void aSlipIsNoticed() {
            desk.types(ADesk.MANAGERS).types(ADesk.STAFFS);

            assertThat(desk.pad().note()).isEqualTo(PinNote.NOT_THE_SAME);
            assertThat(desk.pad().task())
                    .isEqualTo(new PinTask.Choose(StaffRole.MANAGER, PinTask.Occasion.FIRST_START));
        }

        @Test
        void aPinThatIsEasilyGuessedIsRefused() {
            assertThat(desk.types(new Pin("123456")).pad().note()).isEqualTo(PinNote.TOO_EASY);
            assertThat(desk.types(new Pin("000000")).pad().note()).isEqualTo(PinNote.TOO_EASY);
            assertThat(desk.types(new Pin("12121212")).pad().note()).isEqualTo(PinNote.TOO_EASY);
            assertThat(desk.types(new Pin("98765432")).pad().note()).isEqualTo(PinNote.TOO_EASY);
            assertThat(desk.types(new Pin("27182")).pad().note()).isEqualTo(PinNote.TOO_SHORT);
        }

        @Test
        void aFolderThatCannotBeWrittenIsTold() {
            desk.types(ADesk.MANAGERS).types(ADesk.MANAGERS).answers(PinKept.NOT_WRITTEN);

            assertThat(desk.pad().note()).isEqualTo(PinNote.BROKEN);
        }
    }

    @Nested
    class Inside {

        @Test
        void aRoomIsEnteredByWhoeverMay() {
            ADesk staff = ADesk.enteredBy(StaffRole.STAFF);

            staff.after(new DeskEvent.Open(ORDER, StaffRole.MANAGER));
            assertThat(staff.state()).isEqualTo(new AtHome(StaffRole.STAFF));

            staff.after(new DeskEvent.Open(ORDER, StaffRole.STAFF));
            assertThat(staff.state()).isEqualTo(new InRoom(StaffRole.STAFF, ORDER));

            staff.after(new DeskEvent.Back());
            assertThat(staff.state()).isEqualTo(new AtHome(StaffRole.STAFF));
        }

        @Test
        void onlyAManagerChangesPinsAndEndsTheProgram() {
            assertThat(ADesk.enteredBy(StaffRole.STAFF)
                            .after(new DeskEvent.ChangePin(StaffRole.MANAGER))
                            .state())
                    .isInstanceOf(AtHome.class);
            assertThat(ADesk.enteredBy(StaffRole.STAFF)
                            .after(new DeskEvent.Close())
                            .effects())
                    .isEmpty();
            assertThat(ADesk.enteredBy(StaffRole.MANAGER)
                            .after(new DeskEvent.ChangePin(StaffRole.STAFF))
                            .state())
                    .isInstanceOf(AtPinPad.class);
            assertThat(ADesk.enteredBy(StaffRole.MANAGER)
                            .after(new DeskEvent.Close())
                            .effects())
                    .containsExactly(new DeskEffect.EndKiosk());
        }

        @Test
        void leavingAsksWhatShallBecomeOfAVisit() {
            ADesk desk = ADesk.withPins()
                    .after(new DeskEvent.CalledUp(Interrupted.A_VISIT))
                    .types(ADesk.STAFFS)
                    .answers(StaffRole.STAFF)
                    .after(new DeskEvent.Leave());
            assertThat(desk.state()).isEqualTo(new Leaving(StaffRole.STAFF));

            desk.after(new DeskEvent.LeaveVisit(Afterwards.HANDED_BACK));

            assertThat(desk.effects()).contains(new DeskEffect.BackToPatients(Afterwards.HANDED_BACK));
            assertThat(desk.desk().isOpen()).isFalse();
        }

        @Test
        void nobodyIsAskedWhereNobodyWas() {
            ADesk desk = ADesk.enteredBy(StaffRole.STAFF).after(new DeskEvent.Leave());

            assertThat(desk.effects()).contains(new DeskEffect.BackToPatients(Afterwards.WIPED));
        }

        @Test
        void theDeskIsLeftByItselfWhenNobodyTouchesAnything() {
            ADesk desk = ADesk.enteredBy(StaffRole.STAFF).after(new DeskEvent.Tick(299_000));
            assertThat(desk.desk().secondsLeft()).isEqualTo(1);

            desk.after(new DeskEvent.Touched(), new DeskEvent.Tick(299_000));
            assertThat(desk.desk().isOpen()).isTrue();

            desk.after(new DeskEvent.Tick(1_000));
            assertThat(desk.desk().isOpen()).isFalse();
            assertThat(desk.effects()).contains(new DeskEffect.BackToPatients(Afterwards.WIPED));
        }

        @Test
        void aDeskThatIsSilentSaysNothing() {
            ADesk desk = ADesk.enteredBy(StaffRole.STAFF).after(new DeskEvent.SwitchTalk());

            assertThat(desk.after(new DeskEvent.Moved()).effects()).isEmpty();
            assertThat(desk.after(new DeskEvent.RoomSays("2 of 16")).effects()).isEmpty();
            assertThat(desk.after(new DeskEvent.SwitchTalk(), new DeskEvent.Moved())
                            .effects())
                    .containsExactly(new DeskEffect.Say(DeskSpeech.FOCUS));
        }
    }
}
