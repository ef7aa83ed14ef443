package org.backwise.kiosk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.core.visit.Screen;
import org.backwise.kiosk.core.visit.Visit;
import org.junit.jupiter.api.Test;

/** What is made to be seen is exhibited. */
final class ExhibitsTest {

    @Test
    void everyScreenOfAVisitIsExhibited() {
        Set<Class<?>> exhibited = new PatientExhibits()
                .visits().values().stream()
                        .map(Visit::screen)
                        .map(Object::getClass)
                        .collect(Collectors.toSet());

        assertThat(exhibited).containsAll(Arrays.asList(Screen.class.getPermittedSubclasses()));
    }

    @Test
    void everyPartOfTheKitIsExhibited() {
        Set<Class<?>> exhibited = new HashSet<>();
        Exhibits.all().stream()
                .filter(exhibit -> !exhibit.name().matches("(on-slide|holding)-.*"))
                .flatMap(exhibit -> exhibit.pages().apply(Look.USUAL).stream())
                .forEach(page -> collect(page, exhibited));

        assertThat(exhibited).containsAll(KitParts.all());
    }

    @Test
    void everyNameIsOneExhibitsOnly() {
        List<String> names = Exhibits.all().stream().map(Exhibit::name).toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private static void collect(Component shown, Set<Class<?>> found) {
        Stream.<Class<?>>iterate(
                        shown.getClass(), kind -> kind != JComponent.class && kind != null, Class::getSuperclass)
                .forEach(found::add);
        if (shown instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, found);
            }
        }
    }
}
