package org.backwise.kiosk.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIf;

/** A test of real windows: runs on the display, else on a toolkit of its own, and says why where there is neither. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("gui")
@DisabledIf(
        value = "java.awt.GraphicsEnvironment#isHeadless",
        disabledReason = "no display here, and the tests' own toolkit needs JDK 17")
public @interface GuiTest {}
