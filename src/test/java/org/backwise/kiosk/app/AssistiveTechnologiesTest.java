package org.backwise.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A machine that asks for a screen reader's bridge which is not installed must not keep the kiosk from starting. */
class AssistiveTechnologiesTest {

    @Test
    void whatIsNotInstalledIsLeftOut() {
        assertThat(AssistiveTechnologies.there("org.GNOME.Accessibility.NoSuchWrapper"))
                .isEmpty();
    }

    @Test
    void whatIsInstalledStays() {
        assertThat(AssistiveTechnologies.there(" java.lang.String , no.such.Bridge, java.util.List"))
                .isEqualTo("java.lang.String,java.util.List");
    }

    @Test
    void nothingAskedForIsNothing() {
        assertThat(AssistiveTechnologies.there("")).isEmpty();
        assertThat(AssistiveTechnologies.there(" , ")).isEmpty();
    }
}
