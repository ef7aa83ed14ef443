package org.backwise.kiosk.adapter.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.handout.PrintOutcome.Halt;

/**
 * What a printer or queue says about itself by IPP (RFC 8011, 5.4.11 to 5.4.23).
 *
 * @param reasons such as {@code media-empty-error}; without "-warning" and "-report" they keep it from printing
 * @param message a sentence for people, in English; empty if there is none
 */
record PrinterState(Motion motion, Accepting accepting, List<String> reasons, String message) {

    /** What it does. */
    enum Motion {
        RUNNING,
        STOPPED
    }

    /** Whether it takes jobs. */
    enum Accepting {
        YES,
        NO
    }

    private static final List<String> NO_PAPER = List.of("media-empty", "media-needed");

    /** Reasons that need a hand. "Offline" comes as a mere report from the queues of CUPS. */
    private static final Map<String, Halt> HALTS = Map.ofEntries(
            Map.entry("media-jam", Halt.JAM),
            Map.entry("cover-open", Halt.COVER_OPEN),
            Map.entry("door-open", Halt.COVER_OPEN),
            Map.entry("interlock-open", Halt.COVER_OPEN),
            Map.entry("input-tray-missing", Halt.COVER_OPEN),
            Map.entry("offline", Halt.OFFLINE),
            Map.entry("offline-report", Halt.OFFLINE),
            Map.entry("shutdown", Halt.OFFLINE),
            Map.entry("timed-out", Halt.OFFLINE),
            Map.entry("paused", Halt.PAUSED),
            Map.entry("moving-to-paused", Halt.PAUSED),
            Map.entry("marker-supply-empty", Halt.NEEDS_A_HAND),
            Map.entry("marker-waste-full", Halt.NEEDS_A_HAND),
            Map.entry("toner-empty", Halt.NEEDS_A_HAND),
            Map.entry("output-area-full", Halt.NEEDS_A_HAND),
            Map.entry("output-tray-missing", Halt.NEEDS_A_HAND));

    PrinterState {
        reasons = List.copyOf(reasons);
    }

    /** What keeps it from printing just now; empty if nothing does. */
    Optional<Delivery> trouble() {
        List<String> errors =
                reasons.stream().map(PrinterState::withoutSeverity).toList();
        if (accepting == Accepting.NO) {
            return Optional.of(new Delivery.Stopped(Halt.NOT_ACCEPTING, "not accepting jobs: " + reasons));
        }
        if (errors.stream().anyMatch(NO_PAPER::contains)) {
            return Optional.of(new Delivery.NoPaper(reasons.toString()));
        }
        Optional<Halt> halt = errors.stream()
                .filter(HALTS::containsKey)
                .map(HALTS::get)
                .sorted()
                .findFirst();
        return halt.or(() -> motion == Motion.STOPPED ? Optional.of(Halt.PAUSED) : Optional.empty())
                .map(known -> new Delivery.Stopped(known, reasons.toString()));
    }

    /** The same without reasons: a queue keeps those of its last job until the next one. */
    PrinterState withoutOldReasons() {
        return motion == Motion.STOPPED ? this : new PrinterState(motion, accepting, List.of(), message);
    }

    /** The same with warnings taken as errors, for a job that does not come out: some printers tell no more. */
    PrinterState takenSeriously() {
        List<String> serious = reasons.stream()
                .map(reason -> reason.replaceFirst("-warning$", ""))
                .toList();
        return new PrinterState(motion, accepting, serious, message);
    }

    /** How far the queue is with reaching its printer; a printer asked directly is always reached. */
    Reach reach() {
        Reach told = Reach.toldBy(message);
        boolean calling = reasons.stream().anyMatch(reason -> reason.startsWith("connecting-to-device"));
        return calling && told == Reach.REACHED ? Reach.CALLING : told;
    }

    private static String withoutSeverity(String reason) {
        return reason.endsWith("-error") ? reason.substring(0, reason.length() - "-error".length()) : reason;
    }
}
