package org.backwise.kiosk.adapter.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinKept;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.core.staff.PinVerdict;
import org.backwise.kiosk.core.staff.StaffRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PINs as they are kept in the state folder. */
class PinFilesTest {

    private static final Pin MANAGERS = new Pin("271828");
    private static final Pin STAFFS = new Pin("000997");
    private static final Pin NOBODYS = new Pin("999999");
    private static final int QUICK = 10;

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock();

    @BeforeEach
    void keepBoth() {
        assertThat(gate().keep(StaffRole.MANAGER, MANAGERS)).isEqualTo(PinKept.KEPT);
        assertThat(gate().keep(StaffRole.STAFF, STAFFS)).isEqualTo(PinKept.KEPT);
    }

    /** As after a restart. */
    private PinFiles gate() {
        return new PinFiles(folder, clock, QUICK);
    }

    @Test
    void eachOpensTheDeskForItsRole() {
        assertThat(gate().state()).isEqualTo(PinState.SET);
        assertThat(gate().check(MANAGERS)).isEqualTo(new PinVerdict.Right(StaffRole.MANAGER));
        assertThat(gate().check(STAFFS)).isEqualTo(new PinVerdict.Right(StaffRole.STAFF));
    }

    @Test
    void oneIsNotKeptForBothRoles() {
        assertThat(gate().keep(StaffRole.STAFF, MANAGERS)).isEqualTo(PinKept.TAKEN);
    }

    @Test
    void oneThatWasChangedIsGone() {
        gate().keep(StaffRole.STAFF, new Pin("161803"));

        assertThat(gate().check(STAFFS)).isInstanceOf(PinVerdict.Wrong.class);
        assertThat(gate().check(new Pin("161803"))).isEqualTo(new PinVerdict.Right(StaffRole.STAFF));
    }

    @Test
    void noFileHoldsOne() throws IOException {
        gate().check(NOBODYS);

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(List.of(MANAGERS, STAFFS, NOBODYS))
                        .as(file.toString())
                        .noneMatch(pin -> text.contains(pin.digits()));
            }
        }
    }

    @Test
    void theHashFileAloneFitsNoPin() throws IOException {
        Files.delete(folder.resolve("pins.key"));
        Files.write(folder.resolve("pins.key"), PinHash.randomKey());

        assertThat(gate().check(MANAGERS)).isInstanceOf(PinVerdict.Wrong.class);
    }

    @Test
    void eachGuessCostsWhatIsAdvisedToday() {
        assertThat(PinHash.fresh(PinHash.randomKey(), MANAGERS, PinHash.ITERATIONS)
                        .iterations())
                .isGreaterThanOrEqualTo(600_000);
        assertThat(PinHash.fresh(PinHash.randomKey(), MANAGERS, QUICK).salt()).hasSize(16);
    }

    @Test
    void aFileThatIsDamagedLetsNobodyIn() throws IOException {
        Files.writeString(folder.resolve("pins"), "STAFF.hash=zz\n");

        assertThat(gate().check(STAFFS)).isInstanceOf(PinVerdict.Broken.class);
    }

    @Nested
    class Guessing {

        @Test
        void tenThousandInARowAreHardlyEverLookedAt() {
            int looked = 0;
            for (int guess = 0; guess < 10_000; guess++) {
                PinVerdict verdict = gate().check(new Pin("%06d".formatted(guess)));
                assertThat(verdict).isNotInstanceOf(PinVerdict.Right.class);
                looked += verdict instanceof PinVerdict.Wrong ? 1 : 0;
                clock.pass(Duration.ofSeconds(1));
            }
            assertThat(looked).isLessThan(15);
        }

        @Test
        void theDelaySurvivesARestart() {
            for (int guess = 0; guess < 3; guess++) {
                gate().check(NOBODYS);
            }

            assertThat(gate().check(MANAGERS)).isEqualTo(new PinVerdict.TooEarly(30));

            clock.pass(Duration.ofSeconds(30));
            assertThat(gate().check(MANAGERS)).isEqualTo(new PinVerdict.Right(StaffRole.MANAGER));
        }

        @Test
        void theRightOneStartsAnew() {
            gate().check(NOBODYS);
            gate().check(NOBODYS);
            gate().check(STAFFS);

            assertThat(gate().check(NOBODYS)).isEqualTo(new PinVerdict.Wrong(0));
        }

        @Test
        void aTryThatCannotBeCountedIsNotLookedAt() throws IOException {
            Files.deleteIfExists(folder.resolve("pins.tries"));
            Files.createDirectory(folder.resolve("pins.tries"));
            Files.createFile(folder.resolve("pins.tries").resolve("in-the-way"));

            assertThat(gate().check(MANAGERS)).isInstanceOf(PinVerdict.Broken.class);
        }
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-02T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
