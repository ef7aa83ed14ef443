package org.backwise.kiosk.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.backwise.kiosk.core.comfort.Mute;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Volume;
import org.backwise.kiosk.core.speech.Chime;
import org.backwise.kiosk.core.speech.Gain;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.SoundCue;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.WordMark;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.kit.TextMark;
import org.backwise.kiosk.ui.patient.PatientScreen;
import org.backwise.kiosk.ui.rooms.Aloud;
import org.backwise.kiosk.ui.text.Words;

/**
 * Reads narrations aloud and marks on the screen what is heard. What the speaker reports comes from its own thread and is
 * passed to the event thread; reports about an earlier narration are dropped.
 */
final class Reading implements Speaker.Listener, Aloud {

    private final Supplier<Optional<PatientScreen>> screen;
    private final Runnable finished;
    private final Words words;
    private Optional<Speaker> speaker = Optional.empty();
    private Narration told = Narration.SILENCE;
    private Optional<Sentence> heard = Optional.empty();
    private Optional<Sentence> last = Optional.empty();
    private Map<SoundCue, Chime> chimes = Map.of();
    private Optional<Gain> gain = Optional.empty();
    private Mute mute = Mute.OFF;
    private Loudness loudness = Loudness.OF_THE_VISIT;
    private Optional<Narration> lastWords = Optional.empty();
    private Optional<Told> room = Optional.empty();
    private Optional<Route> route = Optional.empty();
    private ReadingPlace place = ReadingPlace.NOWHERE;

    /** By what the speaker's volume was set last. */
    private enum Loudness {
        OF_THE_VISIT,
        /** Staff listen how loud a level is. */
        TRIED
    }

    /** Of the narration told last; what a speaker reports after a hush belongs to the next. */
    private final AtomicInteger number = new AtomicInteger();

    private Sound sound = Sound.AUDIBLE;

    /**
     * @param finished is called on the event thread when a narration was read to its end
     * @param words those that say that nothing can be heard
     */
    Reading(Supplier<Optional<PatientScreen>> screen, Runnable finished, Words words) {
        this.screen = screen;
        this.finished = finished;
        this.words = words;
    }

    void speakThrough(Speaker opened, Map<SoundCue, Chime> sounds) {
        speaker = Optional.of(opened);
        chimes = sounds;
        gain = Optional.empty();
        route = Optional.empty();
    }

    /** As loud as the visit has it now, and by its route. */
    void soundLike(Visit visit) {
        Optional<Route> nowRoute = Optional.of(visit.comfort().listening().route());
        mute = visit.terms().mute();
        Optional<Gain> nowGain = Optional.of(
                mute == Mute.ON ? Gain.SILENT : new Gain(visit.volume().decibels()));
        if (!nowRoute.equals(route)) {
            route = nowRoute;
            speaker.ifPresent(opened -> opened.route(nowRoute.get()));
        }
        if (!nowGain.equals(gain)) {
            gain = nowGain;
            applyGain();
        }
    }

    /** Says something that is heard to its end, although nothing else will be. */
    void sayLast(Narration narration, SpeechRate rate) {
        speak(narration, rate);
        lastWords = Optional.of(narration);
    }

    private void lastWordsAreOver() {
        if (lastWords.isPresent()) {
            lastWords = Optional.empty();
            applyGain();
        }
    }

    @Override
    public void tryOut(Narration narration, Volume volume) {
        speak(narration, SpeechRate.USUAL);
        if (mute == Mute.OFF) {
            loudness = Loudness.TRIED;
            speaker.ifPresent(opened -> opened.route(Route.LOUDSPEAKER));
            speaker.ifPresent(opened -> opened.gain(new Gain(volume.decibels())));
        }
    }

    private void nothingIsTried() {
        if (loudness == Loudness.TRIED) {
            loudness = Loudness.OF_THE_VISIT;
            speaker.ifPresent(opened -> route.ifPresent(opened::route));
            applyGain();
        }
    }

    private void applyGain() {
        if (lastWords.isEmpty()) {
            speaker.ifPresent(opened -> gain.ifPresent(opened::gain));
        }
    }

    /** Reads a screen from its beginning. */
    void tell(Narration narration, SpeechRate rate) {
        place = new ReadingPlace(narration, 0);
        speak(narration, rate);
    }

    /** Says something short; the place on the screen is kept. */
    void say(Narration narration, SpeechRate rate) {
        speak(narration, rate);
    }

    /** Says something short at once, then goes on with the sentence that was being heard. */
    void interject(Narration narration, SpeechRate rate) {
        speak(told.sentences().isEmpty() ? narration : narration.then(place.rest()), rate);
    }

    /** Says the last sentence once more; where it belongs to the screen, the rest of the screen follows. */
    void again(Narration screenText, SpeechRate rate) {
        Optional<Sentence> brief = last.filter(sentence -> !place.holds(sentence));
        if (brief.isPresent()) {
            speak(new Narration(List.of(brief.get())), rate);
        } else {
            step(screenText, 0, rate);
        }
    }

    /** Reads on from so many sentences further, or back. */
    void step(Narration screenText, int by, SpeechRate rate) {
        place = place.in(screenText).moved(by);
        speak(place.rest(), rate);
    }

    private void speak(Narration narration, SpeechRate rate) {
        hush();
        told = narration;
        if (narration.sentences().isEmpty() || speaker.isEmpty()) {
            SwingUtilities.invokeLater(this::ended);
        } else {
            speaker.get().tell(narration, rate);
        }
        showCaption("");
    }

    void expect(Narration narration, SpeechRate rate) {
        speaker.ifPresent(opened -> opened.expect(narration, rate));
    }

    /** For a room of the desk, which is told how far it is; nothing is marked on the patients' screen. */
    @Override
    public void read(Narration narration, Told heard) {
        speak(narration, SpeechRate.USUAL);
        room = Optional.of(heard);
    }

    @Override
    public void hush() {
        told = Narration.SILENCE;
        speaker.ifPresent(Speaker::hush);
        number.incrementAndGet();
        lastWordsAreOver();
        nothingIsTried();
        unmark();
        room = Optional.empty();
    }

    private void ended() {
        nothingIsTried();
        Optional<Told> reader = room;
        finished.run();
        reader.ifPresent(Told::finished);
    }

    /** The visit is over: the next patient hears nothing of this one. */
    void forget() {
        hush();
        last = Optional.empty();
        place = ReadingPlace.NOWHERE;
    }

    void pause() {
        speaker.ifPresent(Speaker::pause);
    }

    /** Says something short while reading is paused. */
    void sayWhilePaused(Narration narration, SpeechRate rate) {
        speak(narration, rate);
    }

    /** Goes on; where something was said meanwhile, from the beginning of the sentence. */
    void resume(SpeechRate rate) {
        if (heard.filter(place::holds).isPresent()) {
            speaker.ifPresent(Speaker::resume);
        } else {
            speak(place.rest(), rate);
        }
    }

    /** Plays a short sound. */
    void play(SoundCue cue) {
        speaker.ifPresent(opened -> Optional.ofNullable(chimes.get(cue)).ifPresent(opened::chime));
    }

    @Override
    public void sentence(Sentence sentence) {
        SwingUtilities.invokeLater(() -> {
            if (told.sentences().contains(sentence)) {
                begin(sentence);
            }
        });
    }

    private void begin(Sentence sentence) {
        unmark();
        heard = Optional.of(sentence);
        last = heard;
        place = place.heard(sentence);
        if (room.isPresent()) {
            room.get().sentence(sentence);
            return;
        }
        screen.get().ifPresent(shown -> shown.turnTo(sentence.part()));
        mark(sentence, TextMark.Span.EMPTY);
        boolean onlyHeard = sentence.part().section() == Section.CAPTION;
        showCaption(onlyHeard ? sentence.shown() : "");
    }

    @Override
    public void word(Sentence sentence, WordMark word) {
        SwingUtilities.invokeLater(() -> {
            boolean isHeard = heard.filter(sentence::equals).isPresent();
            if (isHeard && room.isPresent()) {
                room.get().word(sentence, word);
            } else if (isHeard && sentence.isSpokenAsShown()) {
                mark(sentence, new TextMark.Span(sentence.start() + word.start(), sentence.start() + word.end()));
            }
        });
    }

    private void mark(Sentence sentence, TextMark.Span word) {
        TextMark.Span span = new TextMark.Span(
                sentence.start(), sentence.start() + sentence.shown().length());
        block(sentence).ifPresent(block -> block.mark(new TextMark(span, word)));
    }

    private Optional<TextBlock> block(Sentence sentence) {
        return room.isPresent() ? Optional.empty() : screen.get().flatMap(shown -> shown.block(sentence.part()));
    }

    private void unmark() {
        heard.flatMap(this::block).ifPresent(block -> block.mark(TextMark.NONE));
        heard = Optional.empty();
        showCaption("");
    }

    /** Speech may have begun before its screen came, which has to say, too, that nothing can be heard. */
    void screenCame() {
        showCaption("");
    }

    private void showCaption(String said) {
        boolean silent =
                (sound == Sound.MISSING || mute == Mute.ON) && !told.sentences().isEmpty();
        String instead = silent ? words.get(mute == Mute.ON ? "sound.muted" : "sound.missing") : "";
        screen.get().ifPresent(shown -> shown.caption(said.isEmpty() ? instead : said));
    }

    @Override
    public void finished() {
        int ended = number.get();
        SwingUtilities.invokeLater(() -> {
            // The end of an earlier narration may still be on its way when the next has begun.
            if (ended == number.get()) {
                told = Narration.SILENCE;
                lastWordsAreOver();
                unmark();
                ended();
            }
        });
    }

    @Override
    public void sound(Sound now) {
        SwingUtilities.invokeLater(() -> {
            sound = now;
            showCaption("");
        });
    }
}
