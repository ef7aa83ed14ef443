package org.backwise.kiosk.core.health;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.speech.VoiceHealth;

/**
 * How the kiosk is at one moment.
 *
 * @param started when this run began
 * @param memory of the program
 * @param disk what the disk under the state folder has left
 * @param state how large the state folder is, in MB
 * @param sound the loudspeaker; empty while it is not known
 * @param voice who speaks; empty while it is not known
 * @param printer its name; empty where none is found
 * @param problems how many problems content and settings have
 * @param built the day on which the program was built; a clock before it is wrong
 * @param codes of the failures of the last seven days, the latest last
 * @param restarts all that are known, the latest last
 */
public record Vitals(
        String version,
        LocalDateTime started,
        LocalDateTime now,
        Room memory,
        Room disk,
        long state,
        Optional<Loudspeaker> sound,
        Optional<VoiceHealth> voice,
        Optional<String> printer,
        Display display,
        int flows,
        int problems,
        LocalDate built,
        List<String> codes,
        List<Restart> restarts) {

    private static final double MEMORY_TIGHT = 0.9;
    private static final long DISK_TIGHT_MEGABYTES = 200;
    private static final long DISK_LOW_MEGABYTES = 1000;
    private static final long STATE_LARGE_MEGABYTES = 200;
    private static final int RESTARTS_TO_LOOK_AT = 2;
    private static final Duration LATELY = Duration.ofDays(7);

    public Vitals {
        codes = List.copyOf(codes);
        restarts = List.copyOf(restarts);
    }

    /**
     * Room taken, in MB.
     *
     * @param used so much of it
     * @param most so much there is
     */
    public record Room(long used, long most) {
        long free() {
            return most - used;
        }
    }

    /** Whether the kiosk can be heard. */
    public enum Loudspeaker {
        AUDIBLE,
        MISSING
    }

    /** The glass, in pixels as the machine has it and in millimetres as the clinic measured it. */
    public record Display(int pixelsWide, int pixelsHigh, int millimetresWide, int millimetresHigh) {

        /** Whether both have the same shape, give or take a twentieth: else one of them is wrong. */
        boolean isLikely() {
            double pixels = Math.max(pixelsWide, pixelsHigh) / (double) Math.min(pixelsWide, pixelsHigh);
            double glass =
                    Math.max(millimetresWide, millimetresHigh) / (double) Math.min(millimetresWide, millimetresHigh);
            return Math.abs(pixels / glass - 1) < 0.05;
        }
    }

    /** Restarts of the last seven days that nobody planned. */
    public List<Restart> failures() {
        return restarts.stream()
                .filter(restart -> restart.ending() != Ending.PLANNED)
                .filter(restart -> restart.at().plus(LATELY).isAfter(now))
                .toList();
    }

    /** What the figures of one topic mean. */
    public Verdict verdict(Topic topic) {
        return switch (topic) {
            case VERSION, UPTIME -> Verdict.GOOD;
            case RESTARTS -> restartsMean();
            case CODES -> codes.isEmpty() ? Verdict.GOOD : Verdict.LOOK;
            case MEMORY -> memory.used() > memory.most() * MEMORY_TIGHT ? Verdict.ACT : Verdict.GOOD;
            case DISK -> diskMeans();
            case STATE_FOLDER -> state > STATE_LARGE_MEGABYTES ? Verdict.LOOK : Verdict.GOOD;
            case SOUND -> sound.filter(Loudspeaker.MISSING::equals).isPresent() ? Verdict.ACT : Verdict.GOOD;
            case VOICE -> voice.map(Vitals::means).orElse(Verdict.GOOD);
            case PRINTER -> printer.isEmpty() ? Verdict.ACT : Verdict.GOOD;
            case SCREEN -> display.isLikely() ? Verdict.GOOD : Verdict.ACT;
            case CONTENT -> flows == 0 ? Verdict.ACT : problems > 0 ? Verdict.LOOK : Verdict.GOOD;
            case CLOCK -> now.toLocalDate().isBefore(built) ? Verdict.ACT : Verdict.GOOD;
        };
    }

    private static Verdict means(VoiceHealth voice) {
        return switch (voice.speaks()) {
            case EMBEDDED, COMMAND -> Verdict.GOOD;
            case STAND_IN -> Verdict.LOOK;
            case NOBODY -> Verdict.ACT;
        };
    }

    private Verdict restartsMean() {
        boolean safe = !restarts.isEmpty() && restarts.get(restarts.size() - 1).next() == Recovery.Mode.SAFE;
        if (safe) {
            return Verdict.ACT;
        }
        return failures().size() >= RESTARTS_TO_LOOK_AT ? Verdict.LOOK : Verdict.GOOD;
    }

    private Verdict diskMeans() {
        if (disk.free() < DISK_TIGHT_MEGABYTES) {
            return Verdict.ACT;
        }
        return disk.free() < DISK_LOW_MEGABYTES ? Verdict.LOOK : Verdict.GOOD;
    }
}
