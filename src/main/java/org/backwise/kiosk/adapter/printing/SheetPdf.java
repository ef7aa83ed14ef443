package org.backwise.kiosk.adapter.printing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.backwise.kiosk.core.settings.Paper;

/** Turns a filled-in page into a tagged PDF (PDF/UA-1) with its fonts inside. Reads nothing but the given media. */
final class SheetPdf {

    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final String MEDIA = "media";
    private static final String PAGE = MEDIA + ":/handout/sheet.html";

    private final Paper paper;
    private final Media media;
    private final SheetFonts fonts;

    SheetPdf(Paper paper, Media media, SheetFonts fonts) {
        this.paper = paper;
        this.media = media;
        this.fonts = fonts;
        XRLog.setLoggerImpl(new LayoutLog()); // its own would print to the console
    }

    /**
     * Lays out the page.
     *
     * @throws IOException if the page cannot be laid out
     * @throws RuntimeException if the page is not XHTML
     */
    byte[] of(String xhtml) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder().withHtmlContent(xhtml, PAGE).toStream(pdf).run();
        return pdf.toByteArray();
    }

    private PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useDefaultPageSize(width(), height(), PageSizeUnits.MM);
        builder.useFont(() -> new ByteArrayInputStream(fonts.regular()), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(fonts.bold()), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useProtocolsStreamImplementation(address -> new MediaStream(media, address), MEDIA);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(MEDIA + ":") || address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    private float width() {
        return paper == Paper.A4 ? 210 : 215.9f;
    }

    private float height() {
        return paper == Paper.A4 ? 297 : 279.4f;
    }

    /** What the page asks for by address: its style, or a clinic's logo beside it. */
    private record MediaStream(Media media, String address) implements FSStream {

        @Override
        public InputStream getStream() {
            String name = address.substring(MEDIA.length() + 1).replaceFirst("^/+", "");
            return media.read(name)
                    .map(ByteArrayInputStream::new)
                    .orElseGet(() -> new ByteArrayInputStream(new byte[0]));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
