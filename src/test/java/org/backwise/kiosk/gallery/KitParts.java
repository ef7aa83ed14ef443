package org.backwise.kiosk.gallery;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import org.backwise.kiosk.ui.kit.Kit;

/** The components that the kit offers to screens, as they were built. */
final class KitParts {

    private KitParts() {}

    static Set<Class<?>> all() {
        return classes().stream()
                .filter(kind -> kind.isAssignableTo(JComponent.class))
                .filter(kind -> kind.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(kind -> !kind.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(kind -> kind.reflect())
                .collect(Collectors.toSet());
    }

    private static JavaClasses classes() {
        try {
            Path built = Path.of(Kit.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ClassFileImporter().importPath(built.resolve("org/backwise/kiosk/ui/kit"));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
