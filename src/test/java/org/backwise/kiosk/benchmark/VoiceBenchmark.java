package org.backwise.kiosk.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.adapter.freetts.FreeTtsVoice;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.adapter.sound.LineSpeaker;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.speech.Narration;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.speech.Sound;
import org.backwise.kiosk.core.speech.Speaker;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.WordMark;

/**
 * What the embedded voice takes for a hundred slides: render time a second of speech, time until the first sentence of a
 * slide can be heard, and the memory in which a speaker keeps what was rendered. Run it with {@code mvn -q test-compile
 * exec:java -Pvoice-benchmark}.
 */
final class VoiceBenchmark {

    private static final int SLIDES = 100;
    private static final double NANOS = 1e9;

    private VoiceBenchmark() {}

    public static void main(String[] args) throws InterruptedException {
        List<Narration> slides = slides();
        try (FreeTtsVoice voice = new FreeTtsVoice(Pronunciations.NONE)) {
            long begin = System.nanoTime();
            voice.render("Sit tall.", SpeechRate.USUAL);
            System.out.printf("engine started, first sentence: %.0f ms%n", millisSince(begin));
            render(slides, voice);
            keep(slides, voice);
        }
    }

    private static List<Narration> slides() {
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        return new LibraryFiles()
                .read(folder, new SettingsFile().read(folder).settings()).library().flows().stream()
                        .flatMap(flow -> flow.slides().stream())
                        .map(Slide::page)
                        .map(VoiceBenchmark::narration)
                        .limit(SLIDES)
                        .toList();
    }

    private static Narration narration(Page page) {
        return Narration.of(Stream.of(
                        Stream.of(Narration.of(Part.of(Section.HEADING), page.heading())),
                        page.lines().stream().map(line -> Narration.of(Part.line(0), line)),
                        page.foot().stream().map(line -> Narration.of(Part.of(Section.SAFETY), line.text())))
                .flatMap(part -> part)
                .toList());
    }

    private static void render(List<Narration> slides, Voice voice) {
        List<Double> first = new ArrayList<>();
        double work = 0;
        double speech = 0;
        for (Narration slide : slides) {
            long begin = System.nanoTime();
            for (Sentence sentence : slide.sentences()) {
                Rendered said = voice.render(sentence.spoken(), SpeechRate.USUAL);
                speech += said.millis() / 1000.0;
                if (sentence == slide.sentences().get(0)) {
                    first.add(millisSince(begin));
                }
            }
            work += (System.nanoTime() - begin) / NANOS;
        }
        first.sort(null);
        System.out.printf(
                "%d slides, %.0f s of speech: rendered in %.1f s, %.1f ms a second of speech%n",
                slides.size(), speech, work, 1000 * work / speech);
        System.out.printf(
                "first samples of a slide that is not rendered: median %.1f ms, worst %.1f ms%n",
                first.get(first.size() / 2), first.get(first.size() - 1));
    }

    /** All slides are rendered ahead; what a speaker keeps of them is bounded. */
    private static void keep(List<Narration> slides, Voice voice) throws InterruptedException {
        int sentences = (int) slides.stream()
                .flatMap(slide -> slide.sentences().stream())
                .map(Sentence::spoken)
                .distinct()
                .count();
        CountDownLatch rendered = new CountDownLatch(sentences);
        Voice counting = (spoken, rate) -> {
            try {
                return voice.render(spoken, rate);
            } finally {
                rendered.countDown();
            }
        };
        long before = memory();
        try (Speaker speaker = new LineSpeaker(counting, route -> Optional.empty(), new Nobody(), System::nanoTime)) {
            for (Narration slide : slides) {
                speaker.expect(slide, SpeechRate.USUAL);
                rendered.await(200, TimeUnit.MILLISECONDS);
            }
            System.out.printf(
                    "sentences asked for ahead: %d of %d; memory that the speaker keeps: %.1f MB%n",
                    sentences - rendered.getCount(), sentences, (memory() - before) / 1e6);
        }
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double millisSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static final class Nobody implements Speaker.Listener {

        @Override
        public void sentence(Sentence sentence) {}

        @Override
        public void word(Sentence sentence, WordMark word) {}

        @Override
        public void finished() {}

        @Override
        public void sound(Sound sound) {}
    }
}
