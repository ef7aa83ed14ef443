package org.backwise.kiosk.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program, and the day of the build. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {version()};
    }

    String version() {
        return "Backwise " + build().getProperty("version");
    }

    /** Long ago where it is not known. */
    LocalDate day() {
        try {
            return LocalDate.parse(build().getProperty("day", ""));
        } catch (DateTimeException unknown) {
            return LocalDate.EPOCH;
        }
    }

    private static Properties build() {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
            build.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own version cannot be read", broken);
        }
        return build;
    }
}
