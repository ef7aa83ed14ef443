package org.backwise.kiosk.adapter.sound;

import java.util.Arrays;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Sentence;
import org.junit.jupiter.api.AfterEach;

/** A speaker with a voice, a device and a clock that do what the test says. */
abstract class SpeakerOnATestBench {

    final FakeClock clock = new FakeClock();
    final FakeVoice voice = new FakeVoice();
    final FakeAudio audio = FakeAudio.plugged();
    final Heard heard = new Heard();
    final LineSpeaker speaker = new LineSpeaker(voice, audio, heard, clock);

    @AfterEach
    void close() {
        speaker.close();
    }

    final void playUntil(String report) {
        Eventually.until(report, () -> heard.has(report), () -> audio.line().play(20));
    }

    final void tell(String... sentences) {
        speaker.tell(narration(sentences), SpeechRate.USUAL);
    }

    static Narration narration(String... sentences) {
        return new Narration(Arrays.stream(sentences)
                .map(sentence -> new Sentence(Part.line(0), 0, sentence, sentence))
                .toList());
    }
}
