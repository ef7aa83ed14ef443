package org.backwise.kiosk.journey;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Where there is no display, a toolkit that needs none is put in place before any test touches a window or a font. The
 * build asks for it by the property {@code kiosk.toolkit}.
 */
public final class TestToolkit implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("cacio".equals(System.getProperty("kiosk.toolkit"))) {
            try {
                Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException("the tests' own toolkit is missing", missing);
            }
        }
    }
}
