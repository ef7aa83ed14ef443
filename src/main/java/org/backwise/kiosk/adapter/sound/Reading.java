package org.backwise.kiosk.adapter.sound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Skip;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.WordMark;

/**
 * A narration on its way: which sample is to be written next, which one was heard last, and what to tell when. Samples
 * are counted from the beginning of the reading, rests included. Used by the speaker's thread only.
 */
final class Reading {

    private final List<Sentence> sentences;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Cue> cues = new ArrayDeque<>();
    private Function<Sentence, CompletableFuture<Rendered>> sounds;
    private Optional<CompletableFuture<Rendered>> next;

    /** The sentence being written, at another rate. */
    private Optional<CompletableFuture<Rendered>> again = Optional.empty();

    private int begun;
    private int heardSentence;
    private long written;
    private long heard;
    private long soundEnd;
    private long fadesInFrom = -Piece.FADE;

    /**
     * Begins before the first sentence.
     *
     * @param sentences none of them blank
     * @param sounds asked for one sentence ahead
     */
    Reading(List<Sentence> sentences, Function<Sentence, CompletableFuture<Rendered>> sounds) {
        this(sentences, 0, sounds);
    }

    private Reading(List<Sentence> sentences, int first, Function<Sentence, CompletableFuture<Rendered>> sounds) {
        this.sentences = sentences;
        this.begun = first;
        this.heardSentence = Math.max(0, Math.min(first, sentences.size() - 1));
        this.sounds = sounds;
        this.next = ahead();
    }

    /** The same narration from another sentence on. */
    Reading skip(Skip to) {
        int sentence = switch (to) {
            case BACK -> heardSentence - 1;
            case FORWARD -> heardSentence + 1;
            case AGAIN -> heardSentence;
            case FROM_THE_START -> 0;
        };
        return new Reading(sentences, Math.max(0, Math.min(sentence, sentences.size())), sounds);
    }

    /** From the next word on, sentences sound like this. */
    void soundLike(Function<Sentence, CompletableFuture<Rendered>> changed) {
        sounds = changed;
        next = ahead();
        again = newest().map(piece -> changed.apply(piece.sentence()));
    }

    /** What of the narration is not heard to its end. */
    List<Sentence> rest() {
        return sentences.subList(heardSentence, sentences.size());
    }

    /** Whether the next sample written would be the first one of a sentence. */
    boolean isAtSentence() {
        return next.filter(CompletableFuture::isDone).isPresent() && current().isEmpty();
    }

    /** Whether the next sentence is still being rendered, and there is nothing else to write. */
    boolean isWaiting() {
        return next.filter(sound -> !sound.isDone()).isPresent() && current().isEmpty();
    }

    /**
     * Fills a block with what comes next; silence while a sentence is still being rendered, and at the end.
     *
     * @return how many samples of the block belong together: they never run into another sentence
     */
    int read(short[] block, int most) {
        if (isAtSentence()) {
            begin();
        }
        again.filter(CompletableFuture::isDone).map(CompletableFuture::join).ifPresent(this::changeOver);
        int count = copy(block, most);
        for (int i = 0; i < count && written + i < fadesInFrom + Piece.FADE; i++) {
            block[i] = (short) (block[i] * (written + i - fadesInFrom) / Piece.FADE);
        }
        written += count;
        return count;
    }

    /** Takes note that everything before this sample was heard, and tells what that means. */
    void hear(long sample, Consumer<Consumer<Speaker.Listener>> teller) {
        heard = Math.max(heard, Math.min(sample, written));
        while (!cues.isEmpty() && cues.peek().at() < heard) {
            teller.accept(cues.poll().event());
        }
        pieces.removeIf(piece -> piece.end() <= heard);
    }

    /** What was written but not heard will be written again. */
    void goBack() {
        written = heard;
    }

    /** What is written next grows from nothing, unless it is the beginning of a sentence. */
    void fadeIn() {
        fadesInFrom = current().isPresent() ? written : -Piece.FADE;
    }

    /**
     * Fills a block with what would come next, fading; it will come again.
     *
     * @return how many samples
     */
    int fadeOut(short[] block) {
        copy(block, Piece.FADE);
        for (int i = 0; i < Piece.FADE; i++) {
            block[i] = (short) (block[i] * (Piece.FADE - i) / Piece.FADE);
        }
        return Piece.FADE;
    }

    /** Whether the voice could say the sentence that is written now; what has no words is no matter. */
    Sound voice() {
        return newest().filter(Piece::isMute).isPresent() ? Sound.MISSING : Sound.AUDIBLE;
    }

    /** The sample to be written next. */
    long written() {
        return written;
    }

    boolean isOver() {
        return begun >= sentences.size() && heard >= soundEnd;
    }

    private Optional<CompletableFuture<Rendered>> ahead() {
        return sentences.stream().skip(begun).findFirst().map(sounds);
    }

    private void begin() {
        int number = begun++;
        Sentence sentence = sentences.get(number);
        Piece piece = piece(sentence, next.orElseThrow().join(), written);
        next = ahead();
        again = Optional.empty();
        cues.add(new Cue(piece.start(), listener -> {
            heardSentence = number;
            listener.sentence(sentence);
        }));
        add(piece);
    }

    private Piece piece(Sentence sentence, Rendered rendered, long start) {
        return Piece.of(sentence, rendered, start, begun < sentences.size() ? Rest.millisAfter(sentence, rendered) : 0);
    }

    private void add(Piece piece) {
        pieces.add(piece);
        piece.words().forEach(cues::add);
        soundEnd = piece.soundEnd();
    }

    /** Cuts the sentence being written before its next word, and goes on with the same word of this. */
    private void changeOver(Rendered rendered) {
        again = Optional.empty();
        Piece before = newest().orElseThrow();
        Piece after = piece(before.sentence(), rendered, written);
        Optional<WordMark> word = before.wordFrom(Math.max(before.from(), written + Piece.FADE));
        word.flatMap(found -> after.word(found.start())).ifPresent(same -> {
            long cut = before.at(word.orElseThrow());
            cues.removeIf(cue -> cue.at() >= cut);
            pieces.set(pieces.indexOf(before), before.until(cut));
            add(after.from(same, cut));
        });
    }

    private int copy(short[] block, int most) {
        Optional<Piece> piece = current();
        int count =
                piece.map(here -> (int) Math.min(most, here.end() - written)).orElse(most);
        Arrays.fill(block, 0, most, (short) 0);
        piece.ifPresent(here -> here.copy(written, block, count));
        return count;
    }

    private Optional<Piece> newest() {
        return pieces.stream().reduce((earlier, later) -> later);
    }

    /** What is being written. */
    private Optional<Piece> current() {
        return pieces.stream().filter(piece -> piece.covers(written)).findFirst();
    }
}
