package org.backwise.kiosk.adapter.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The clinic's own template")
class TemplateFallbackTest {

    private static final String OWN = """
        <html lang="en-GB"><head><title>{{title}}</title>\
        <meta name="description" content="steps"/></head>\
        <body style="font-family: Atkinson Hyperlegible Next"><p>Our own page, %s {{printed}}</p></body></html>
        """;

    @TempDir
    private Path media;

    @Test
    void isUsedWhereThereIsOne() throws IOException {
        Sheets.template(media, OWN.formatted("made on"));
        assertThat(printed()).contains("Our own page, made on 23 November 2026").doesNotContain("In short");
    }

    @Nested
    @DisplayName("is replaced by the built-in one")
    class IsReplaced {

        @Test
        void whereItIsMissing() throws IOException {
            assertThat(printed()).contains("In short", "Now: get help");
        }

        @Test
        void whereTheWholeFolderIsMissing() throws IOException {
            try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist(), media.resolve("nowhere"))) {
                assertThat(pages.words()).contains("In short", "Now: get help");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "no page at all",
                    "<html><body><p>never closed</body></html>",
                    "<html lang=\"en\"><body>{{#moves}}</body></html>",
                    "<html lang=\"en\"><body>{{noSuchValue}}</body></html>",
                    "<html lang=\"en\"><body>{{#noSuchValue}}{{/noSuchValue}}</body></html>",
                    "<html lang=\"en\"><body>{{> other}}</body></html>"
                })
        void whereItIsBroken(String broken) throws IOException {
            Sheets.template(media, broken);
            assertThat(printed()).contains("In short", "Now: get help");
        }

        @Test
        void whereAFontIsBroken() throws IOException {
            Files.createDirectories(media.resolve("fonts"));
            Files.writeString(media.resolve("fonts/AtkinsonHyperlegibleNext_400Regular.ttf"), "not a font");
            Files.writeString(media.resolve("fonts/AtkinsonHyperlegibleNext_700Bold.ttf"), "not a font");
            assertThat(printed()).contains("In short", "Now: get help");
        }
    }

    @Test
    void asksNothingOfTheNetwork() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/logo.png";
            Sheets.template(media, OWN.formatted("<img src=\"" + address + "\" alt=\"logo\"/>"));
            assertThat(printed()).contains("Our own page");
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    private String printed() throws IOException {
        try (PrintedPages pages = Sheets.printed(HandOuts.chairTwist(), media)) {
            return pages.words();
        }
    }
}
