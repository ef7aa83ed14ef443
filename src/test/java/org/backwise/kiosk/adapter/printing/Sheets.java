package org.backwise.kiosk.adapter.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.Paper;

/** Sheets of one clinic, printed into memory. */
final class Sheets {

    static final Clinic CLINIC = new Clinic("Riverside Family Clinic", "555 0142", "911", Optional.of("555 0143"));

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:15:00Z"), ZoneOffset.UTC);

    /** The template and fonts as they are in the project. */
    static final Path MEDIA = Path.of("media");

    /** A dot that goes to the right and back within two seconds; its ghost is a square at the left. */
    static final String PICTURE = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600">
         <rect class="ground" x="0" y="0" width="600" height="600" fill="#F1EFE8"/>
         <g class="ghost" display="none"><rect x="0" y="200" width="200" height="200" fill="#00FF00"/></g>
         <g class="dot">
          <animateTransform attributeName="transform" type="translate" values="0 0;300 0;0 0" dur="2s" \
        repeatCount="indefinite"/>
          <circle cx="200" cy="300" r="60" fill="#FF0000"/>
         </g>
        </svg>
        """;

    private Sheets() {}

    static PrintedPages printed(HandOut handOut) {
        return printed(handOut, Paper.A4);
    }

    static PrintedPages printed(HandOut handOut, Paper paper) {
        return new PrintedPages(
                new HandoutSheet(MEDIA, CLINIC, paper, CLOCK).pages(handOut).pdf());
    }

    static PrintedPages printed(HandOut handOut, Path media) {
        return new PrintedPages(
                new HandoutSheet(media, CLINIC, Paper.A4, CLOCK).pages(handOut).pdf());
    }

    static void draw(Path media, String name, String svg) throws IOException {
        Files.createDirectories(media.resolve("pictures"));
        Files.writeString(media.resolve("pictures/" + name + ".svg"), svg);
    }

    static void template(Path media, String text) throws IOException {
        Files.createDirectories(media.resolve("handout"));
        Files.writeString(media.resolve("handout/sheet.html"), text);
    }
}
