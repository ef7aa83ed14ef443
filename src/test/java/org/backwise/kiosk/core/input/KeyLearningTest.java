package org.backwise.kiosk.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Staff show the kiosk what a pad sends. */
class KeyLearningTest {

    private static final Stroke A = Stroke.of(new KeyName("a"));
    private static final Stroke NAMELESS = new Stroke(Optional.empty(), Optional.of(KeyName.ofCode(202)));

    @Test
    void asksForOneKeyAfterTheOther() {
        KeyLearning second = KeyLearning.BEGUN.pressed(A);

        assertThat(KeyLearning.BEGUN.asks()).contains(Command.FOCUS_PREVIOUS);
        assertThat(second.asks()).contains(Command.FOCUS_NEXT);
        assertThat(second.does(A.known())).contains(Command.FOCUS_PREVIOUS);
    }

    @Test
    void takesKeysThatHaveNoName() {
        assertThat(KeyLearning.BEGUN.pressed(NAMELESS).learned()).containsKey(new KeyName("code-202"));
    }

    @Test
    void aKeyThatAlreadyDoesSomethingIsAskedForAgain() {
        KeyLearning clash = KeyLearning.BEGUN.pressed(A).pressed(A);

        assertThat(clash.clash()).contains(A.known());
        assertThat(clash.asks()).contains(Command.FOCUS_NEXT);
        assertThat(clash.pressed(NAMELESS).clash()).isEmpty();
    }

    @Test
    void whatThePadDoesNotHaveIsSkipped() {
        KeyLearning skipped = KeyLearning.BEGUN.skip();

        assertThat(skipped.asks()).contains(Command.FOCUS_NEXT);
        assertThat(skipped.missing()).contains(Command.FOCUS_PREVIOUS);
    }

    @Test
    void oneStepBackForgetsWhatCame() {
        KeyLearning back = KeyLearning.BEGUN.pressed(A).back();

        assertThat(back).isEqualTo(KeyLearning.BEGUN);
        assertThat(KeyLearning.BEGUN.back()).isEqualTo(KeyLearning.BEGUN);
    }

    @Test
    void atTheEndNothingMoreIsTaken() {
        KeyLearning end = KeyLearning.BEGUN;
        for (int i = 0; i < KeyLearning.ASKED.size(); i++) {
            end = end.pressed(Stroke.of(new KeyName("f" + (i + 1))));
        }

        assertThat(end.asks()).isEmpty();
        assertThat(end.missing()).isEmpty();
        assertThat(end.pressed(A)).isEqualTo(end);
        assertThat(end.skip()).isEqualTo(end);
    }
}
