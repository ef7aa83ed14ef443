package org.backwise.kiosk.real;

import java.util.concurrent.CountDownLatch;
import org.backwise.kiosk.adapter.sound.LineSpeaker;
import org.backwise.kiosk.adapter.sound.SystemAudio;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.WordMark;

/** A program that reads one narration after the other, and says what its speaker tells. It ends when it is killed. */
final class Talker implements Speaker.Listener {

    private static final int SENTENCE_MILLIS = 4_000;

    private volatile Runnable next = () -> {};

    private Talker() {}

    public static void main(String[] args) throws InterruptedException {
        Talker talker = new Talker();
        Speaker speaker = new LineSpeaker(new Tone(SENTENCE_MILLIS), new SystemAudio(), talker, System::nanoTime);
        talker.next = () -> speaker.tell(Tone.TEXT, SpeechRate.USUAL);
        talker.next.run();
        new CountDownLatch(1).await();
    }

    @Override
    public void sentence(Sentence sentence) {
        System.out.println("sentence");
    }

    @Override
    public void word(Sentence sentence, WordMark word) {
        System.out.println("word");
    }

    @Override
    public void finished() {
        System.out.println("finished");
        next.run();
    }

    @Override
    public void sound(Sound sound) {
        System.out.println(sound);
    }
}
