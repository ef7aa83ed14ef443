package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.VoiceManager;
import com.sun.speech.freetts.cart.Durator;
import com.sun.speech.freetts.diphone.DiphonePitchmarkGenerator;
import com.sun.speech.freetts.en.PauseGenerator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;

/** FreeTTS' kevin16, run processor by processor, so that failures are seen and no FreeTTS player is ever made. */
final class KevinEngine implements Engine {

    private static final String NAME = "kevin16";
    private static final String DIRECTORY = "com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory";

    /** With range 14, the clearest of the pitches measured with a recogniser. */
    private static final float PITCH_HERTZ = 105;

    private static final float PITCH_RANGE_HERTZ = 14;

    private final Voice voice;
    private final List<UtteranceProcessor> processors;
    private final List<UtteranceProcessor> processorsUntilDurations;

    private KevinEngine(Voice voice) {
        this.voice = voice;
        this.processors = Stream.of(voice.getUtteranceProcessors().toArray())
                .map(KevinEngine::bettered)
                .toList();
        this.processorsUntilDurations = processors.subList(0, lastUntilDurations() + 1);
    }

    /** Loads voice, lexicon and recordings, about 0.3 s; to be called on the thread that will render. */
    static KevinEngine start(Pronunciations pronunciations) {
        // Without it FreeTTS searches every jar next to its own.
        System.setProperty("freetts.voices", DIRECTORY);
        Voice voice = VoiceManager.getInstance().getVoice(NAME);
        if (voice == null) {
            throw new IllegalStateException("FreeTTS has no voice " + NAME);
        }
        // A queue of ours, never read, keeps FreeTTS from starting its player thread.
        voice.setOutputQueue(new OutputQueue());
        voice.allocate();
        voice.setPitch(PITCH_HERTZ);
        voice.setPitchRange(PITCH_RANGE_HERTZ);
        pronunciations.addenda().forEach((word, phones) -> voice.getLexicon().addAddendum(word, null, phones));
        return new KevinEngine(voice);
    }

    @Override
    public Rendered.Samples render(SpeakableText text, SpeechRate rate) throws ProcessException {
        List<List<SourceToken>> pieces = Phrasing.cut(text.text(), voice.getTokenizer());
        Tempo tempo = tempo(pieces, rate);
        Take take = new Take(text, tempo.pauseSeconds());
        for (List<SourceToken> piece : pieces) {
            take.add(process(piece, tempo, processors), piece);
        }
        return take.finish();
    }

    /** Measures the text as far as FreeTTS' durations; no sound is made yet. */
    private Tempo tempo(List<List<SourceToken>> pieces, SpeechRate rate) throws ProcessException {
        int words = 0;
        double seconds = 0;
        for (List<SourceToken> piece : pieces) {
            Utterance utterance = process(piece, Tempo.UNSTRETCHED, processorsUntilDurations);
            words += SegmentTimes.words(utterance);
            seconds += SegmentTimes.of(utterance).seconds() + (seconds > 0 ? Tempo.UNSTRETCHED.pauseSeconds() : 0);
        }
        return words == 0 ? Tempo.UNSTRETCHED : Tempo.of(words, seconds, words - 1, rate);
    }

    private int lastUntilDurations() {
        return IntStream.range(0, processors.size())
                .filter(index -> processors.get(index) instanceof Durator)
                .findFirst()
                .orElseThrow();
    }

    private Utterance process(List<SourceToken> piece, Tempo tempo, List<UtteranceProcessor> steps)
            throws ProcessException {
        List<Token> tokens = piece.stream().map(SourceToken::token).toList();
        Utterance utterance = new Utterance(voice, tokens);
        utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
        voice.setDurationStretch((float) tempo.stretch());
        for (UtteranceProcessor step : steps) {
            step.processUtterance(utterance);
            if (step instanceof PauseGenerator) {
                tempo.rests().open(utterance);
            } else if (step instanceof Durator) {
                tempo.rests().fill(utterance);
            }
        }
        return utterance;
    }

    private static UtteranceProcessor bettered(Object processor) {
        return processor instanceof DiphonePitchmarkGenerator ? new Pitchmarks() : (UtteranceProcessor) processor;
    }
}
