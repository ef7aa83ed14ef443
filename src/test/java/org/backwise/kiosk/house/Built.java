package org.backwise.kiosk.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.backwise.kiosk.core.visit.Visit;

/** The program as it was built, without its tests. */
final class Built {

    static final String BASE = "org.backwise.kiosk";

    static final JavaClasses CLASSES = new ClassFileImporter().importPath(folder());

    private Built() {}

    private static Path folder() {
        try {
            return Path.of(Visit.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
