package org.backwise.kiosk.real;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kiosk on the display, seen through its log. */
final class RunningKiosk implements AutoCloseable {

    private static final Pattern SHOWS = Pattern.compile(" Shows (\\w+)$");

    private final Clinic clinic;
    private final Process process;

    private RunningKiosk(Clinic clinic, Process process) {
        this.clinic = clinic;
        this.process = process;
    }

    /** Opened, with its welcome screen in front of everything. */
    static RunningKiosk open(Clinic clinic) {
        return open(clinic, clinic.program(), Display.given());
    }

    static RunningKiosk open(Clinic clinic, Program program, Display display) {
        Program there = program.with("DISPLAY", display.name());
        RunningKiosk kiosk = new RunningKiosk(clinic, there.startedIn(clinic.folder()));
        try {
            kiosk.until("Welcome");
            Wait.until("the kiosk has the keyboard", () -> display.front().isPresent());
            return kiosk;
        } catch (AssertionError late) {
            kiosk.close();
            throw late;
        }
    }

    /** All screens that came so far. */
    List<String> shown() {
        return log().stream()
                .map(SHOWS::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .toList();
    }

    /** The screen that shows now. */
    String screen() {
        List<String> shown = shown();
        return shown.isEmpty() ? "" : shown.get(shown.size() - 1);
    }

    void until(String screen) {
        until(screen, 0);
    }

    /** Waits until this screen shows, after so many others. */
    void until(String screen, int others) {
        try {
            Wait.until("the kiosk shows " + screen, () -> shows(screen, others) || !process.isAlive());
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + ", but only " + log(), late);
        }
        if (!process.isAlive()) {
            throw new AssertionError("the kiosk has ended: " + errors());
        }
    }

    private boolean shows(String screen, int others) {
        List<String> shown = shown();
        return shown.size() > others && shown.get(shown.size() - 1).equals(screen);
    }

    /** How often changed content was read. */
    long timesRead() {
        return log().stream()
                .filter(line -> line.contains("Read changed content"))
                .count();
    }

    Spent spent() {
        return new Spent(process.toHandle());
    }

    /** The kiosk itself, which its supervisor has started. */
    ProcessHandle child() {
        return Wait.found(
                "the supervisor's kiosk",
                Wait.PATIENCE,
                () -> process.toHandle().children().findFirst());
    }

    /** Whether the supervisor, too, is gone. */
    boolean hasEnded() {
        return !process.isAlive();
    }

    /** The supervisor's exit code, once it has ended. */
    int code() {
        return process.exitValue();
    }

    /** What it has said on standard error. */
    List<String> errors() {
        return lines(clinic.folder().resolve("errors"));
    }

    private List<String> log() {
        return lines(clinic.state().resolve("log").resolve("backwise.log"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        Program.end(process);
    }
}
