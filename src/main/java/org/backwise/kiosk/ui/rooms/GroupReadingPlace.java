package org.backwise.kiosk.ui.rooms;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.Timer;
import org.backwise.kiosk.core.group.GroupReading;
import org.backwise.kiosk.core.group.GroupReading.Pace;
import org.backwise.kiosk.core.group.Station;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.WordMark;
import org.backwise.kiosk.core.staff.DeskEvent;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.theme.TextStyle;

/** Reads page after page to a group. While it reads, the desk does not close by itself: somebody is there. */
final class GroupReadingPlace implements Place {

    private static final int TICK_MILLIS = 200;

    private final GroupRoom.Outside outside;
    private final Timer clock;
    private GroupReading reading;
    private Optional<Shown> shown = Optional.empty();
    private Begun begun = Begun.NOT_YET;

    /** What is on the screen now. */
    private record Shown(Walk walk, GroupPage page, TextBlock pace, KioskButton pause) {}

    private enum Begun {
        NOT_YET,
        BEGUN
    }

    GroupReadingPlace(GroupRoom.Outside outside, List<Station> stations, int pause) {
        this.outside = outside;
        this.reading = GroupReading.begin(stations, pause);
        this.clock = new Timer(TICK_MILLIS, tick -> tick());
    }

    @Override
    public Pane pane(Walk walk) {
        GroupPage page = new GroupPage(walk.kit(), reading.station());
        TextBlock pace = TextBlock.plain(
                walk.kit(), Part.of(Section.STATUS), GroupWords.pace(walk, reading), TextStyle.LABEL_STRONG);
        KioskButton pause = FormPlace.button(
                walk,
                "reading-pause",
                pauseWords(walk),
                pauseGlyph(),
                ButtonStyle.PRIMARY,
                () -> act(GroupReading::pauseOrGoOn));
        shown = Optional.of(new Shown(walk, page, pace, pause));
        if (begun == Begun.NOT_YET) {
            begun = Begun.BEGUN;
            clock.start();
            read();
        }
        return new Pane(walk, GroupWords.where(walk, reading.station()))
                .part(pace)
                .fill(page)
                .part(new Strip(
                        walk.kit(),
                        List.of(
                                button(walk, "back", Glyph.BACK, GroupReading::back),
                                pause,
                                button(walk, "next", Glyph.NEXT, GroupReading::next))))
                .quiet()
                .focus(pause);
    }

    private KioskButton button(Walk walk, String what, Glyph glyph, UnaryOperator<GroupReading> step) {
        return FormPlace.button(
                walk, "reading-" + what, walk.words("group.read." + what), glyph, ButtonStyle.OUTLINE, () -> act(step));
    }

    private String pauseWords(Walk walk) {
        return walk.words("group.read.key." + reading.pace());
    }

    private Glyph pauseGlyph() {
        return reading.isGoingOn() ? Glyph.PAUSE : Glyph.PLAY;
    }

    /** One key pauses and goes on, one goes to the next page, as those of a presenter's clicker do. */
    @Override
    public boolean takes(KeyEvent key) {
        switch (key.getKeyCode()) {
            case KeyEvent.VK_SPACE -> act(GroupReading::pauseOrGoOn);
            case KeyEvent.VK_RIGHT, KeyEvent.VK_PAGE_DOWN -> act(GroupReading::next);
            case KeyEvent.VK_LEFT, KeyEvent.VK_PAGE_UP -> act(GroupReading::back);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tick() {
        if (shown.filter(now -> now.page().isShowing()).isEmpty()) {
            left();
            return;
        }
        if (reading.isGoingOn()) {
            shown.ifPresent(now -> now.walk().entry().send().accept(new DeskEvent.Touched()));
        }
        become(reading.tick(TICK_MILLIS));
    }

    /** Staff pressed something: also the same page is read anew. */
    private void act(UnaryOperator<GroupReading> step) {
        reading = step.apply(reading);
        outside.aloud().get().hush();
        if (reading.pace() == Pace.READING) {
            read();
        }
        show();
    }

    private void become(GroupReading next) {
        GroupReading before = reading;
        reading = next;
        if (next.pace() == Pace.READING && before.pace() != Pace.READING) {
            read();
        }
        if (next.at() != before.at() || next.pace() != before.pace()) {
            show();
        } else if (next.secondsLeft() != before.secondsLeft()) {
            shown.ifPresent(now -> now.pace().setText(GroupWords.pace(now.walk(), reading)));
        }
    }

    private void show() {
        shown.ifPresent(now -> now.walk().again());
    }

    private void read() {
        int page = reading.at();
        outside.aloud().get().read(outside.texts().narration(reading.station()), new Heard(page));
    }

    @Override
    public void left() {
        clock.stop();
        outside.aloud().get().hush();
        shown = Optional.empty();
    }

    /** Marks what is heard; what comes late, of a page that was left, is not heeded. */
    private final class Heard implements Aloud.Told {

        private final int page;

        Heard(int page) {
            this.page = page;
        }

        @Override
        public void sentence(Sentence sentence) {
            onPage().ifPresent(now -> now.page().mark(sentence, Optional.empty()));
        }

        @Override
        public void word(Sentence sentence, WordMark word) {
            onPage().ifPresent(now -> now.page().mark(sentence, Optional.of(word)));
        }

        @Override
        public void finished() {
            if (onPage().isPresent()) {
                become(reading.heard());
            }
        }

        private Optional<Shown> onPage() {
            return shown.filter(now -> reading.at() == page && reading.pace() == Pace.READING);
        }
    }
}
