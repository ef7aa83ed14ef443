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
import java.util.List;
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

    private KevinEngine(Voice voice) {
        this.voice = voice;
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
        voice.setDurationStretch((float) tempo.stretch());
        Take take = new Take(text, tempo.pauseSeconds());
        for (List<SourceToken> piece : pieces) {
            Utterance utterance = utterance(piece);
            process(utterance, voice.getUtteranceProcessors());
            take.add(utterance, piece);
        }
        return take.finish();
    }

    private Tempo tempo(List<List<SourceToken>> pieces, SpeechRate rate) throws ProcessException {
        Tempo usual = Tempo.usual(rate);
        voice.setDurationStretch((float) usual.stretch());
        int words = 0;
        double seconds = -usual.pauseSeconds();
        for (List<SourceToken> piece : pieces) {
            Utterance utterance = utterance(piece);
            process(utterance, untilDurations());
            words += SegmentTimes.words(utterance);
            seconds += SegmentTimes.of(utterance).seconds() + usual.pauseSeconds();
        }
        return usual.corrected(words, seconds, rate);
    }

    private Utterance utterance(List<SourceToken> piece) {
        List<Token> tokens = piece.stream().map(SourceToken::token).toList();
        Utterance utterance = new Utterance(voice, tokens);
        utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
        return utterance;
    }

    private List<?> untilDurations() {
        List<?> all = voice.getUtteranceProcessors();
        int durator = 0;
        while (!(all.get(durator) instanceof Durator)) {
            durator++;
        }
        return all.subList(0, durator + 1);
    }

    private static void process(Utterance utterance, List<?> processors) throws ProcessException {
        for (Object processor : processors) {
            ((UtteranceProcessor) processor).processUtterance(utterance);
        }
    }
}
