package org.backwise.kiosk.adapter.printing;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/** A queue with one job that answers by IPP, always the same, until the job is canceled. */
final class AskedPrinter implements AutoCloseable {

    private static final int JOB = 7;

    private final HttpServer server;
    private final String message;
    private final String reason;
    /** Empty once the queue knows it no more. */
    private volatile Optional<JobState> job;

    private AskedPrinter(HttpServer server, Optional<JobState> job, String message, String reason) {
        this.server = server;
        this.job = job;
        this.message = message;
        this.reason = reason;
    }

    /**
     * A queue whose job stays in this state.
     *
     * @param message the sentence of the queue; may be empty
     * @param reason one of its state; "none" if there is none
     */
    static AskedPrinter whoseJobIs(JobState job, String message, String reason) {
        return of(Optional.of(job), message, reason);
    }

    /** A queue that keeps no history, and whose job has ended. */
    static AskedPrinter thatForgotItsJob(String reason) {
        return of(Optional.empty(), "", reason);
    }

    private static AskedPrinter of(Optional<JobState> job, String message, String reason) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            AskedPrinter printer = new AskedPrinter(server, job, message, reason);
            server.createContext("/", printer::answer);
            server.start();
            return printer;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    WatchedJob watched(PrintJob sent) {
        URI address = URI.create("ipp://localhost:" + server.getAddress().getPort() + "/printers/Front-Desk");
        return new WatchedJob(new IppPrinter(new PrinterAddress(address)), JOB, sent);
    }

    JobState job() {
        return job.orElseThrow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            IppPacket question = new IppInputStream(new ByteArrayInputStream(asked)).readPacket();
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            new IppOutputStream(body).write(answer(question));
            exchange.sendResponseHeaders(200, body.size());
            exchange.getResponseBody().write(body.toByteArray());
        }
    }

    private IppPacket answer(IppPacket question) {
        IppPacket.Builder answer = IppPacket.response(Status.successfulOk).setRequestId(question.getRequestId());
        if (Operation.cancelJob.equals(question.getOperation())) {
            job = Optional.of(JobState.canceled);
        } else if (Operation.getJobAttributes.equals(question.getOperation())) {
            if (job.isEmpty()) {
                return IppPacket.response(Status.clientErrorNotFound)
                        .setRequestId(question.getRequestId())
                        .build();
            }
            answer.putJobAttributes(Types.jobState.of(job.get()));
        } else {
            answer.putPrinterAttributes(
                    Types.printerState.of(com.hp.jipp.model.PrinterState.processing),
                    Types.printerStateReasons.of(reason),
                    Types.printerStateMessage.of(message),
                    Types.printerIsAcceptingJobs.of(true));
        }
        return answer.build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
