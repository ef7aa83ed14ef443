package org.backwise.kiosk.adapter.printing;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One printer or queue, asked by IPP. Every question blocks, a few seconds at most. */
final class IppPrinter {

    private static final String PDF = "application/pdf";
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(8);
    private static final int FIRST_FAILURE = 0x0100; // RFC 8011, 4.1.8: lower ones are successes

    private final URI printer;
    private final URI http;
    private final HttpClient client;

    IppPrinter(PrinterAddress address) {
        this.printer = address.printer();
        this.http = address.http();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** Whether it takes PDF as it is. */
    boolean takesPdf() throws IOException {
        IppPacket answer = asked(IppPacket.getPrinterAttributes(printer, Types.documentFormatSupported));
        List<String> formats = answer.getStrings(Tag.printerAttributes, Types.documentFormatSupported);
        return formats != null && formats.contains(PDF);
    }

    /** How it is just now. */
    PrinterState state() throws IOException {
        IppPacket answer = asked(IppPacket.getPrinterAttributes(
                printer,
                Types.printerState,
                Types.printerStateReasons,
                Types.printerStateMessage,
                Types.printerIsAcceptingJobs));
        List<String> reasons = answer.getStrings(Tag.printerAttributes, Types.printerStateReasons);
        return new PrinterState(
                com.hp.jipp.model.PrinterState.stopped.equals(
                                answer.getValue(Tag.printerAttributes, Types.printerState))
                        ? PrinterState.Motion.STOPPED
                        : PrinterState.Motion.RUNNING,
                Boolean.FALSE.equals(answer.getValue(Tag.printerAttributes, Types.printerIsAcceptingJobs))
                        ? PrinterState.Accepting.NO
                        : PrinterState.Accepting.YES,
                reasons == null ? List.of() : reasons,
                Objects.requireNonNullElse(answer.getString(Tag.printerAttributes, Types.printerStateMessage), ""));
    }

    /** Sends a job; its number. */
    int send(byte[] pdf, List<Attribute<?>> wishes) throws IOException {
        IppPacket.Builder job = IppPacket.printJob(printer)
                .putOperationAttributes(Types.jobName.of(JobWishes.NAME), Types.documentFormat.of(PDF))
                .putJobAttributes(wishes);
        IppPacket answer = exchanged(signed(job), pdf);
        return Optional.ofNullable(answer.getValue(Tag.jobAttributes, Types.jobId))
                .orElseThrow(() -> new IOException("the printer gave the job no number"));
    }

    /** How far a job is; empty where the printer knows it no more, since it keeps no history of what is done. */
    Optional<JobState> jobState(int job) throws IOException {
        try {
            IppPacket answer = asked(IppPacket.getJobAttributes(printer, job, Types.jobState));
            return Optional.of(
                    Objects.requireNonNullElse(answer.getValue(Tag.jobAttributes, Types.jobState), JobState.pending));
        } catch (ForgottenException done) {
            return Optional.empty();
        }
    }

    /**
     * Takes a job back.
     *
     * @throws IOException if the printer does not let go of it, for example because it is done
     */
    void cancel(int job) throws IOException {
        asked(IppPacket.cancelJob(printer, job));
    }

    private IppPacket asked(IppPacket.Builder question) throws IOException {
        return exchanged(signed(question), new byte[0]);
    }

    /** A job can be taken back only under the name that sent it. */
    private static IppPacket signed(IppPacket.Builder request) {
        return request.putOperationAttributes(Types.requestingUserName.of(System.getProperty("user.name", "kiosk")))
                .build();
    }

    private IppPacket exchanged(IppPacket request, byte[] document) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        new IppOutputStream(body).write(request);
        body.write(document);
        HttpRequest post = HttpRequest.newBuilder(http)
                .timeout(ANSWERING)
                .header("Content-Type", "application/ipp")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        HttpResponse<byte[]> answer = sent(post);
        if (answer.statusCode() != 200) {
            throw new IOException("the printer answered HTTP " + answer.statusCode());
        }
        IppPacket packet = new IppInputStream(new ByteArrayInputStream(answer.body())).readPacket();
        if (Status.clientErrorNotFound.equals(packet.getStatus())) {
            throw new ForgottenException("the printer answered " + packet.getStatus());
        }
        if (packet.getCode() >= FIRST_FAILURE) {
            throw new RefusedException("the printer answered " + packet.getStatus());
        }
        return packet;
    }

    /** The printer does not know, or know any more, what it was asked about. */
    private static final class ForgottenException extends RefusedException {
        private static final long serialVersionUID = 1;

        ForgottenException(String message) {
            super(message);
        }
    }

    /** The printer understood the question and says no. */
    static class RefusedException extends IOException {
        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest post) throws IOException {
        try {
            return client.send(post, BodyHandlers.ofByteArray());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", leaving);
        }
    }
}
