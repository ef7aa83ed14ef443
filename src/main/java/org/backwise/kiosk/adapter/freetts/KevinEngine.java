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
import com.sun.speech.freetts.en.PostLexicalAnalyzer;
import java.util.List;
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

    /** As a verb, which it nearly always is where somebody is told what to do; FreeTTS only knows the noun. */
    private static final String[] USE = {"y", "uw1", "z"};

    /**
     * FreeTTS' processor for this voice, not public, says every "ah" as "aa": "up" becomes "op", "once" "wants". The
     * recordings hold both. What it does beside that is done by {@link PostLexicalAnalyzer}.
     */
    private static final String VOWEL_CHANGER = "PostLexicalAnalyzer";

    private final Voice voice;
    private final List<UtteranceProcessor> processors;

    private KevinEngine(Voice voice) {
        this.voice = voice;
        this.processors = Stream.of(voice.getUtteranceProcessors().toArray())
                .map(KevinEngine::bettered)
                .toList();
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
        voice.getLexicon().addAddendum("use", null, USE);
        pronunciations.addenda().forEach((word, phones) -> voice.getLexicon().addAddendum(word, null, phones));
        return new KevinEngine(voice);
    }

    @Override
    public Rendered.Samples render(SpeakableText text, SpeechRate rate) throws ProcessException {
        Tempo tempo = Tempo.of(rate);
        Take take = new Take(text, tempo);
        for (List<SourceToken> piece : Phrasing.cut(text.text(), voice.getTokenizer())) {
            take.add(process(piece, tempo), piece);
        }
        return take.finish();
    }

    private Utterance process(List<SourceToken> piece, Tempo tempo) throws ProcessException {
        List<Token> tokens = piece.stream().map(SourceToken::token).toList();
        Utterance utterance = new Utterance(voice, tokens);
        utterance.setSpeakable(new FreeTTSSpeakableImpl(""));
        voice.setDurationStretch((float) tempo.stretch());
        for (UtteranceProcessor step : processors) {
            step.processUtterance(utterance);
            if (step instanceof PauseGenerator) {
                tempo.gaps().open(utterance);
            } else if (step instanceof Durator) {
                tempo.gaps().fill(utterance);
            }
        }
        return utterance;
    }

    private static UtteranceProcessor bettered(Object processor) {
        if (processor instanceof DiphonePitchmarkGenerator) {
            return new Pitchmarks();
        }
        return processor.toString().equals(VOWEL_CHANGER) ? new PostLexicalAnalyzer() : (UtteranceProcessor) processor;
    }
}
