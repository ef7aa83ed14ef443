package org.backwise.kiosk.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    private static final KeyName F23 = new KeyName("f23");
    private static final KeyName CODE_201 = KeyName.ofCode(201);

    @Test
    void aKeyThatNobodyNamedMeansNothing() {
        assertThat(KeyMap.USUAL.meaning(Stroke.of(new KeyName("q")))).isEqualTo(Command.OTHER);
    }

    @Test
    void aKeyIsFoundByItsNumberWhereItsNameIsLost() {
        KeyMap keys = new KeyMap(Map.of(CODE_201, Command.LOUDER));

        assertThat(keys.meaning(new Stroke(Optional.empty(), Optional.of(CODE_201))))
                .isEqualTo(Command.LOUDER);
    }

    @Test
    void itsNumberCountsBeforeItsName() {
        KeyMap keys = new KeyMap(Map.of(F23, Command.QUIETER, CODE_201, Command.FASTER));

        assertThat(keys.meaning(new Stroke(Optional.of(F23), Optional.of(CODE_201))))
                .isEqualTo(Command.FASTER);
    }

    @Test
    void whatIsMissingIsDoneByTheUsualKeysWhereTheyAreFree() {
        KeyMap keys = new KeyMap(Map.of(new KeyName("down"), Command.HOME));

        assertThat(keys.missing()).containsExactlyElementsOf(KeyMap.NEEDED);
        assertThat(keys.completed().missing()).isEmpty();
        assertThat(keys.completed().meaning(Stroke.of(new KeyName("down")))).isEqualTo(Command.HOME);
        assertThat(keys.completed().meaning(Stroke.of(new KeyName("numpad-down"))))
                .isEqualTo(Command.FOCUS_NEXT);
        assertThat(keys.completed().meaning(Stroke.of(new KeyName("enter")))).isEqualTo(Command.PRESS);
    }

    @Test
    void whatIsMissingTakesTheUsualKeysFromOthersWhereNoneIsFree() {
        KeyMap keys = new KeyMap(Map.of(
                new KeyName("enter"), Command.BUTTON_NEXT,
                new KeyName("space"), Command.FOCUS_NEXT,
                new KeyName("down"), Command.HOME,
                new KeyName("numpad-down"), Command.HOME));

        assertThat(keys.completed().missing()).isEmpty();
        assertThat(keys.completed().meaning(Stroke.of(new KeyName("enter")))).isEqualTo(Command.PRESS);
        assertThat(keys.completed().meaning(Stroke.of(new KeyName("down")))).isEqualTo(Command.FOCUS_NEXT);
    }

    @Test
    void theUsualKeysLeadEverywhere() {
        assertThat(KeyMap.USUAL.missing()).isEmpty();
        assertThat(KeyMap.USUAL.keys().keySet()).allMatch(key -> KeyName.fits(key.value()));
    }

    @Test
    void codesOfKeysAreNumbersFromOne() {
        assertThat(KeyName.fits("code-202")).isTrue();
        assertThat(KeyName.fits("code-0")).isFalse();
        assertThat(KeyName.fits("code-")).isFalse();
        assertThat(KeyName.fits("f25")).isFalse();
    }
}
