package org.backwise.kiosk.ui.text;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.kiosk.core.health.Restart;
import org.backwise.kiosk.core.health.Topic;
import org.backwise.kiosk.core.health.Verdict;
import org.backwise.kiosk.core.health.Vitals;

/** How the kiosk is, in words for staff: a line for each topic, and what to do about those that are not well. */
public final class HealthTexts {

    private final Words words;

    public HealthTexts(Locale locale) {
        this.words = new Words("org.backwise.kiosk.ui.text.health", locale);
    }

    /**
     * One topic in words.
     *
     * @param todo what to do, where something is to be done
     */
    public record Line(Topic topic, String name, String value, Verdict verdict, Optional<String> todo) {}

    /** A line for each topic, in the order of {@link Topic}. */
    public List<Line> lines(Vitals vitals) {
        return Stream.of(Topic.values()).map(topic -> line(topic, vitals)).toList();
    }

    private Line line(Topic topic, Vitals vitals) {
        Verdict verdict = vitals.verdict(topic);
        Optional<String> todo =
                verdict == Verdict.GOOD ? Optional.empty() : Optional.of(words.get("todo." + topic.name()));
        return new Line(topic, words.get("topic." + topic.name()), value(topic, vitals), verdict, todo);
    }

    /** All of it as plain text, one line a topic, for a console or a mail to whoever helps. */
    public String report(Vitals vitals) {
        return lines(vitals).stream().map(this::written).collect(Collectors.joining());
    }

    /** Whether a report names nothing that has to be done at once. */
    public boolean isWell(String report) {
        return report.lines().noneMatch(line -> line.startsWith(words.get("verdict.ACT") + " "));
    }

    /** @param at when it was last well */
    public String notRunning(LocalDateTime at) {
        return words.get("not.running", at);
    }

    public String neverRan() {
        return words.get("never.ran");
    }

    private String written(Line line) {
        String first = "%-5s %-14s %s%n".formatted(words.get("verdict." + line.verdict()), line.name(), line.value());
        return first
                + line.todo().map(todo -> "%21s-> %s%n".formatted("", todo)).orElse("");
    }

    private String value(Topic topic, Vitals vitals) {
        return switch (topic) {
            case VERSION -> vitals.version();
            case UPTIME -> uptime(Duration.between(vitals.started(), vitals.now()));
            case RESTARTS -> restarts(vitals);
            case CODES -> vitals.codes().isEmpty() ? words.get("none") : String.join(", ", vitals.codes());
            case MEMORY ->
                words.get("of", vitals.memory().used(), vitals.memory().most());
            case DISK ->
                words.get(
                        "free",
                        vitals.disk().most() - vitals.disk().used(),
                        vitals.disk().most());
            case STATE_FOLDER -> words.get("megabytes", vitals.state());
            case SOUND ->
                vitals.sound().map(sound -> words.get("sound." + sound.name())).orElse(words.get("unknown"));
            case VOICE ->
                vitals.voice()
                        .map(voice -> words.get("voice." + voice.speaks().name(), voice.detail()))
                        .orElse(words.get("unknown"));
            case PRINTER -> vitals.printer().orElse(words.get("none"));
            case SCREEN -> screen(vitals.display());
            case CONTENT -> words.get("content", vitals.flows(), vitals.problems());
            case CLOCK ->
                words.get(
                        "clock",
                        vitals.now().truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' '));
        };
    }

    private String uptime(Duration up) {
        return words.get("uptime", up.toDays(), up.toHoursPart(), up.toMinutesPart());
    }

    private String restarts(Vitals vitals) {
        List<Restart> failures = vitals.failures();
        if (failures.isEmpty()) {
            return words.get("none");
        }
        Restart last = failures.get(failures.size() - 1);
        return words.get(
                "restarts",
                failures.size(),
                last.at(),
                words.get("ending." + last.ending().name()));
    }

    private String screen(Vitals.Display display) {
        return words.get(
                "screen",
                display.pixelsWide(),
                display.pixelsHigh(),
                display.millimetresWide(),
                display.millimetresHigh());
    }
}
