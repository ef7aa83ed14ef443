package org.backwise.kiosk.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which package may use which: rings outside, features inside, arrows inward. */
class HouseRulesTest {

    /** One line a package. A reason stands where a line goes further than the plan of the house. */
    static final List<Row> PACKAGES = List.of(
            new Row("core.library"),
            new Row("core.input"),
            new Row("core.comfort", "core.input").since("how a patient presses things is among the choices"),
            new Row("core.speech", "core.comfort"),
            new Row("core.handout", "core.library"),
            new Row("core.settings", "core.comfort", "core.library"),
            new Row("core.health", "core.speech").since("who speaks is among what is looked at"),
            new Row("core.staff", "core.library", "core.comfort")
                    .since("the desk speaks or is silent: core.comfort.Talk"),
            new Row(
                            "core.visit",
                            "core.library",
                            "core.comfort",
                            "core.input",
                            "core.speech",
                            "core.handout",
                            "core.settings")
                    .since("how long to wait is set by the clinic: core.settings.Times"),
            new Row("core.usage", "core.library", "core.visit")
                    .since("what is counted is told by a visit before and after an event"),
            new Row("core.review", "core.library"),
            new Row("core.group", "core.library"),
            new Row("core.setup", "core.library")
                    .since("what is wrong in a set-up is told as the problems of its files"),
            new Row(
                            "adapter.files",
                            "core.library",
                            "core.settings",
                            "core.comfort",
                            "core.input",
                            "core.staff",
                            "core.usage",
                            "core.review")
                    .since("what a clinic writes in its files is content, settings and comfort"),
            new Row("adapter.setup", "core.setup", "core.library", "core.settings", "adapter.files")
                    .since("a set-up is checked by the readers of the clinic's own files"),
            new Row("adapter.freetts", "core.speech", "core.comfort").since("a Voice is given a SpeechRate"),
            new Row("adapter.command", "core.speech", "core.comfort").since("a Voice is given a SpeechRate"),
            new Row("adapter.sound", "core.speech", "core.comfort").since("a Speaker is given a SpeechRate"),
            new Row("adapter.supervision", "core.health"),
            new Row("adapter.state", "core.staff", "core.comfort", "adapter.files")
                    .since("its files are written as safely as the clinic's"),
            new Row("adapter.printing", "core.handout", "core.library", "core.settings")
                    .since("a hand-out holds slides and cards, and paper has a size and the clinic's name"),
            new Row(
                            "ui.text",
                            "core.library",
                            "core.comfort",
                            "core.input",
                            "core.speech",
                            "core.handout",
                            "core.settings",
                            "core.group",
                            "core.health",
                            "core.visit")
                    .since("it is the one place that turns a state into words"),
            new Row("ui.theme", "core.comfort"),
            new Row("ui.kit", "core.library", "core.comfort", "core.speech", "core.handout", "ui.text", "ui.theme")
                    .since("where no paper comes, the page stands on the screen as a code"),
            new Row("ui.input", "core.input", "core.speech", "ui.kit", "ui.text", "ui.theme")
                    .since("fingers rest on what the kit has drawn, and staff are asked for keys in words"),
            new Row(
                    "ui.patient",
                    "core.visit",
                    "core.handout",
                    "core.input",
                    "core.library",
                    "core.comfort",
                    "core.speech",
                    "ui.kit",
                    "ui.text",
                    "ui.theme"),
            new Row(
                    "ui.staff",
                    "core.staff",
                    "core.library",
                    "core.comfort",
                    "core.speech",
                    "ui.kit",
                    "ui.text",
                    "ui.theme"),
            new Row("ui.rooms", "core", "ui.staff", "ui.kit", "ui.text", "ui.theme", "ui.input")
                    .since("rooms of the desk are about everything that a clinic sets"),
            new Row("ui.shell", "core", "ui"),
            new Row("app", "core", "adapter", "ui"));

    /** Libraries, and the only packages that may use them. */
    static final List<Row> LIBRARIES = List.of(
            new Row("com.sun.speech..", "adapter.freetts"),
            new Row("javax.sound..", "adapter.sound", "adapter.command").since("programs speak in WAV files"),
            new Row("javax.print..", "adapter.printing"),
            new Row("java.awt.print..", "adapter.printing"),
            new Row("com.openhtmltopdf..", "adapter.printing"),
            new Row("org.apache.pdfbox..", "adapter.printing"),
            new Row("com.samskivert..", "adapter.printing"),
            new Row("com.google.zxing..", "adapter.printing"),
            new Row("com.hp.jipp..", "adapter.printing"),
            new Row("java.net.http..", "adapter.printing").since("IPP is spoken over HTTP"),
            new Row("tools.jackson..", "adapter.files"),
            new Row("org.snakeyaml..", "adapter.files"),
            new Row("org.apache.commons.compress..", "adapter.setup"),
            new Row("org.jfree..", "ui.rooms"),
            new Row("com.github.weisj..", "ui.kit", "adapter.printing")
                    .since("pictures are drawn on screen and on paper"),
            new Row("net.miginfocom..", "ui"),
            new Row("com.formdev..", "ui", "app"),
            new Row("javax.swing..", "ui", "app"),
            new Row("java.awt..", "ui", "app", "adapter.printing").since("paper is drawn on an AWT graphics"),
            new Row("picocli..", "app"),
            new Row("org.slf4j..", "adapter", "ui", "app").since("everything but the core may write to the log"),
            new Row("ch.qos.logback..").since("it is set up by its file alone"));

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void aPackageUsesOnlyWhatItsLineNames(Row row) {
        String[] allowed = Stream.concat(Stream.of(row.name), row.names.stream())
                .map(name -> Built.BASE + "." + name + "..")
                .toArray(String[]::new);
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(Built.BASE + "." + row.name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(Built.BASE + "..").and(not(resideInAnyPackage(allowed))))
                .because(row.reason)
                .allowEmptyShould(true);

        rule.check(Built.CLASSES);
    }

    @ParameterizedTest
    @FieldSource("LIBRARIES")
    void aLibraryIsUsedOnlyWhereItsLineSays(Row row) {
        String[] users =
                row.names.stream().map(name -> Built.BASE + "." + name + "..").toArray(String[]::new);
        ArchRule rule = noClasses()
                .that(not(resideInAnyPackage(users)))
                .should()
                .dependOnClassesThat(resideInAPackage(row.name))
                .because(row.reason);

        rule.check(Built.CLASSES);
    }

    @Test
    void everyPackageHasALine() {
        assertThat(Built.CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .hasSizeGreaterThan(15)
                .allMatch(name -> PACKAGES.stream().anyMatch(row -> name.equals(Built.BASE + "." + row.name)));
    }

    @Test
    void noPackagesUseEachOther() {
        slices().matching(Built.BASE + ".(**)").should().beFreeOfCycles().check(Built.CLASSES);
    }

    /** A package or library, the packages that belong to it, and why. */
    record Row(String name, List<String> names, String reason) {

        Row(String name, String... names) {
            this(name, List.of(names), "the plan of the house says so");
        }

        Row since(String why) {
            return new Row(name, names, why);
        }
    }

    @Test
    void nothingStandsThereThatCannotBeUsed() {
        noClasses()
                .should()
                .callMethodWhere(target(name("setEnabled")))
                .because("what cannot be used now is left out, and the words tell why; a gray control tells nothing")
                .check(Built.CLASSES);
    }
}
