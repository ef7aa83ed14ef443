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
import org.backwise.kiosk.core.speech.Speaker;

/**
 * A narration on its way: which sample is to be written next, which one was heard last, and what to tell when. Samples
 * are counted from the beginning of the narration, rests included. Used by the speaker's thread only.
 */
final class Reading {

    /** How long sound takes to grow from nothing, or to fade, when it is cut within a word. */
    private static final int FADE = AudioOutput.SAMPLES_A_SECOND * 5 / 1000;

    private final Deque<Sentence> ahead;
    private final Function<Sentence, CompletableFuture<Rendered>> sounds;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Cue> cues = new ArrayDeque<>();
    private Optional<CompletableFuture<Rendered>> next;
    private long written;
    private long heard;
    private long soundEnd;
    private long fadesInFrom = -FADE;

    /**
     * Begins before the first sentence.
     *
     * @param sentences none of them blank
     * @param sounds asked for one sentence ahead
     */
    Reading(List<Sentence> sentences, Function<Sentence, CompletableFuture<Rendered>> sounds) {
        this.ahead = new ArrayDeque<>(sentences);
        this.sounds = sounds;
        this.next = Optional.ofNullable(ahead.peek()).map(sounds);
    }

    /** Whether the next sample written would be the first one of a sentence. */
    boolean isAtSentence() {
        return next.filter(CompletableFuture::isDone).isPresent()
                && pieces.stream().allMatch(piece -> piece.end() <= written);
    }

    /** Whether the next sentence is still being rendered, and there is nothing else to write. */
    boolean isWaiting() {
        return next.filter(sound -> !sound.isDone()).isPresent()
                && pieces.stream().allMatch(piece -> piece.end() <= written);
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
        int count = copy(block, most);
        for (int i = 0; i < count && written + i < fadesInFrom + FADE; i++) {
            block[i] = (short) (block[i] * (written + i - fadesInFrom) / FADE);
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
        fadesInFrom = pieces.stream().anyMatch(piece -> piece.covers(written)) ? written : -FADE;
    }

    /**
     * Fills a block with what would come next, fading; it will come again.
     *
     * @return how many samples
     */
    int fadeOut(short[] block) {
        copy(block, FADE);
        for (int i = 0; i < FADE; i++) {
            block[i] = (short) (block[i] * (FADE - i) / FADE);
        }
        return FADE;
    }

    /** The sample to be written next. */
    long written() {
        return written;
    }

    boolean isOver() {
        return ahead.isEmpty() && heard >= soundEnd;
    }

    private void begin() {
        Sentence sentence = ahead.remove();
        Rendered rendered = next.orElseThrow().join();
        next = Optional.ofNullable(ahead.peek()).map(sounds);
        int rest = ahead.isEmpty() ? 0 : Rest.millisAfter(sentence);
        Piece piece = Piece.of(sentence, rendered, written, rest);
        pieces.add(piece);
        piece.cues().forEach(cues::add);
        soundEnd = piece.soundEnd();
    }

    private int copy(short[] block, int most) {
        Optional<Piece> piece =
                pieces.stream().filter(candidate -> candidate.covers(written)).findFirst();
        int count =
                piece.map(here -> (int) Math.min(most, here.end() - written)).orElse(most);
        Arrays.fill(block, 0, most, (short) 0);
        piece.ifPresent(here -> here.copy(written, block, count));
        return count;
    }
}
