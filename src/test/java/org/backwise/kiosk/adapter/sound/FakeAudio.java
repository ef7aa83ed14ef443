package org.backwise.kiosk.adapter.sound;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.backwise.kiosk.core.comfort.Route;

/** A device that can be plugged in and pulled out. */
final class FakeAudio implements AudioOutput {

    private final List<FakeLine> lines = new CopyOnWriteArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private volatile boolean plugged;

    static FakeAudio plugged() {
        FakeAudio audio = new FakeAudio();
        audio.plug();
        return audio;
    }

    void plug() {
        plugged = true;
    }

    /** The line takes nothing any more, and there is no other. */
    void unplug() {
        plugged = false;
        lines.forEach(FakeLine::unplug);
    }

    @Override
    public Optional<AudioLine> open(Route route) {
        looks.incrementAndGet();
        if (!plugged) {
            return Optional.empty();
        }
        FakeLine line = new FakeLine();
        routes.add(route);
        lines.add(line);
        return Optional.of(line);
    }

    int looks() {
        return looks.get();
    }

    int lines() {
        return lines.size();
    }

    /** Where the lines go, the first one first. */
    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** The line opened last. */
    FakeLine line() {
        Eventually.until("a line is opened", () -> !lines.isEmpty());
        return lines.get(lines.size() - 1);
    }
}
