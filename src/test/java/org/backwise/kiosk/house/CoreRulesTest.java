package org.backwise.kiosk.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Timer;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** The core is plain Java: values in, values out, and time only as an event. */
class CoreRulesTest {

    private static final String CORE = Built.BASE + ".core..";

    /** Threads, clocks, processes, and the console. */
    private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD = assignableTo(Thread.class)
            .or(assignableTo(Executor.class))
            .or(assignableTo(Clock.class))
            .or(assignableTo(Process.class))
            .or(assignableTo(ClassLoader.class))
            .or(type(Timer.class))
            .or(type(Runtime.class))
            .or(type(ProcessBuilder.class))
            .or(type(System.class))
            .as("threads, clocks, processes or the system");

    @Test
    void usesOnlyTheLanguageAndItsCollections() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        CORE,
                        "java.lang",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.text",
                        "java.time")
                .check(Built.CLASSES);
    }

    @Test
    void knowsNoThreadsClocksOrProcesses() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat(OUTSIDE_WORLD)
                .check(Built.CLASSES);
    }

    @Test
    void asksNobodyForTheTime() {
        noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time")))))
                .check(Built.CLASSES);
    }

    @Test
    void nothingIsPrintedToTheConsoleButByTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Built.BASE + ".app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Built.CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(Built.CLASSES);
    }

    @Test
    void namesTellWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?")
                .check(Built.CLASSES);
    }
}
