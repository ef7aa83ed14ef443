package org.backwise.kiosk.ui.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.View;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.KeyLearning;
import org.backwise.kiosk.core.input.KeyName;
import org.backwise.kiosk.core.input.Stroke;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.text.Words;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.api.Test;

/** Staff show the kiosk what a pad sends. */
class LearnKeysPanelTest {

    private final List<KeyLearning> kept = new ArrayList<>();
    private final LearnKeysPanel panel =
            new LearnKeysPanel(kit(), new Words(Locale.ENGLISH), KeyLearning.BEGUN, kept::add);

    @Test
    void asksForOneKeyAfterTheOther() {
        assertThat(shown()).contains("Press the key for: one up");
        panel.pressed(key("f18"));
        assertThat(shown()).contains("Press the key for: one down", "Heard: f18");
    }

    @Test
    void tellsThatAKeyAlreadyDoesSomething() {
        panel.pressed(key("f18"));
        panel.pressed(key("f18"));

        assertThat(shown()).contains("Press the key for: one down", "The key f18 already means: one up");
    }

    @Test
    void keepsNothingThatLeadsNowhere() {
        assertThat(button("learn-keep").isVisible()).isFalse();
    }

    @Test
    void keepsWhatLeadsEverywhere() {
        panel.pressed(key("f18"));
        panel.pressed(key("f19"));
        panel.pressed(key("f20"));
        button("learn-keep").doClick(0);

        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).learned()).containsEntry(new KeyName("f20"), Command.PRESS);
    }

    @Test
    void goesBackAndSkips() {
        panel.pressed(key("f18"));
        button("learn-back").doClick(0);
        assertThat(panel.learned()).isEqualTo(KeyLearning.BEGUN);
        button("learn-skip").doClick(0);
        assertThat(shown()).contains("Press the key for: one down");
    }

    @Test
    void hasWordsForEverythingThatItAsksFor() {
        for (int step = 0; step < KeyLearning.ASKED.size(); step++) {
            button("learn-skip").doClick(0);
        }
        assertThat(shown()).contains("That was the last key");
    }

    private List<String> shown() {
        return all(panel).stream()
                .filter(Component::isVisible)
                .map(component -> component.getAccessibleContext().getAccessibleName())
                .toList();
    }

    private KioskButton button(String name) {
        return (KioskButton) all(panel).stream()
                .filter(component -> name.equals(component.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Component> all(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            found.add(child);
            found.addAll(all((Container) child));
        }
        return found;
    }

    private static Stroke key(String name) {
        return Stroke.of(new KeyName(name));
    }

    private static Kit kit() {
        Theme theme = new Theme(Comfort.USUAL, new Typefaces(), new Glass(1280, 800, 3.6));
        return new Kit(theme, new Drawings(name -> Optional.empty()), View.USUAL, new SeenFocus());
    }
}
