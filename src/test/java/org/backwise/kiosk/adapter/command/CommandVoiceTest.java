package org.backwise.kiosk.adapter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.backwise.kiosk.adapter.freetts.Sound;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.Voice;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.backwise.kiosk.core.speech.WordMark;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With small programs of the shell's in the place of one that speaks. */
class CommandVoiceTest {

    private static final String TEXT = "Sit down.";
    private static final int TONE_HERTZ = 125;

    @TempDir
    private Path folder;

    private final AtomicLong clock = new AtomicLong();
    private final Model model = new Model();

    @Nested
    class AProgramThatSpeaks {

        @ParameterizedTest
        @EnumSource
        void takesAsLongAsTheEmbeddedVoiceWithTheRestBehindIt(SpeechRate rate) throws IOException {
            Rendered.Samples said = samples(voice("cat " + tone(1.3)).render(TEXT, rate));
            double seconds = Sound.of(said).audibleSeconds() + said.restMillis() / 1000.0;

            assertThat(seconds).isCloseTo(Model.heardSeconds(rate) + Model.REST_MILLIS / 1000.0, within(0.02));
        }

        @Test
        void speaksAtItsOwnPaceAsFarAsTheRestCanMakeUpForIt() throws IOException {
            Rendered.Samples said = samples(voice("cat " + tone(1.1)).render(TEXT, SpeechRate.USUAL));

            assertThat(Sound.of(said).audibleSeconds()).isCloseTo(1.1, within(0.01));
            assertThat(said.restMillis()).isCloseTo(Model.REST_MILLIS - 120, within(10));
        }

        @ParameterizedTest
        @EnumSource
        void keepsItsPitch(SpeechRate rate) throws IOException {
            Sound said = Sound.of(samples(voice("cat " + tone(1.3)).render(TEXT, rate)));

            assertThat(said.pitch()).isCloseTo(TONE_HERTZ, within(TONE_HERTZ * 0.03));
        }

        @Test
        void isAsLoudAsTheEmbeddedVoice() throws IOException {
            Rendered.Samples said = samples(voice("cat " + tone(1)).render(TEXT, SpeechRate.USUAL));
            Sound sound = Sound.of(said);

            assertThat(sound.level(100, 900)).isCloseTo(Model.LOUDNESS, within(Model.LOUDNESS * 0.05));
        }

        @Test
        void hasItsWordsMarkedWhereTheEmbeddedVoiceSaysThem() throws IOException {
            List<WordMark> marks =
                    voice("cat " + tone(0.98)).render(TEXT, SpeechRate.USUAL).marks();

            assertThat(marks).extracting(WordMark::start).containsExactly(0, 4);
            assertThat(marks.get(0).fromMillis()).isEqualTo(15);
            assertThat(marks.get(1).fromMillis()).isCloseTo(15 + 490, within(15));
            assertThat(marks.get(1).toMillis()).isCloseTo(15 + 980, within(20));
        }

        @Test
        void mayWriteAFileAndTakeTheTextAsAnArgument() throws IOException {
            VoiceCommand copies = new VoiceCommand(List.of(
                    "sh", "-c", "test \"$1\" = 'Sit down.' && cp " + tone(1) + " \"$2\"", "sh", "{text}", "{wav}"));

            assertThat(voice(copies).render(TEXT, SpeechRate.USUAL)).isNotEqualTo(model.said());
        }

        @Test
        void isGivenTheTextWithEmergencyNumbersSpeltAndNoShellReadsIt() throws IOException {
            Path heard = folder.resolve("heard");
            voice("cat > " + heard + "; cat " + tone(1)).render("Dial 911 $(touch x) \"ü\".", SpeechRate.USUAL);

            assertThat(heard).hasContent("Dial nine one one $(touch x) \"ü\".\n");
        }

        @Test
        void isAskedForTheRateThatThePatientChose() throws IOException {
            Path asked = folder.resolve("asked");
            VoiceCommand telling = new VoiceCommand(
                    List.of("sh", "-c", "echo $1 $2 >> " + asked + "; cat " + tone(1), "sh", "{stretch}", "{rate}"));
            voice(telling).render(TEXT, SpeechRate.FASTEST);

            assertThat(Files.readAllLines(asked)).first().isEqualTo("0.616 284");
        }

        @Test
        void isNamedToStaff() throws IOException {
            CommandVoice voice = voice("cat " + tone(1));
            voice.render(TEXT, SpeechRate.USUAL);

            assertThat(voice.health()).isEqualTo(new VoiceHealth(VoiceHealth.Speaks.COMMAND, "sh"));
        }
    }

    @Nested
    class AProgramThatDoesNotSpeak {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "exit 3",
                    "exit 0",
                    "echo No such voice",
                    "head -c 3000 /dev/zero",
                    "printf 'RIFF\\044\\000\\000\\000WAVEfmt '",
                    "yes speech",
                    "kill -9 $$"
                })
        void isStoodInForByTheEmbeddedVoiceAndToldToStaff(String script) {
            CommandVoice voice = voice(shell(script), Duration.ofSeconds(20));

            assertThat(voice.render(TEXT, SpeechRate.USUAL)).isSameAs(model.said());
            assertThat(voice.health().speaks()).isEqualTo(VoiceHealth.Speaks.STAND_IN);
            assertThat(voice.health().detail()).startsWith("sh: ");
        }

        @Test
        void isNoSpeechWhereItIsSilent() throws IOException {
            assertThat(reason("cat " + Wav.silence(folder, 1))).contains("nothing that can be heard");
        }

        @Test
        void isNoSpeechWhereItIsMuchTooShort() throws IOException {
            assertThat(reason("cat " + tone(0.1))).contains("something else");
        }

        @Test
        void mayBeMissing() {
            CommandVoice voice = voice(new VoiceCommand(List.of("/nowhere/flite")));

            assertThat(voice.render(TEXT, SpeechRate.USUAL)).isSameAs(model.said());
            assertThat(voice.health().detail()).startsWith("flite: cannot be started");
        }

        @Test
        void mayBeNothingAtAll() {
            CommandVoice voice = new CommandVoice("  ", model, clock::get);

            assertThat(voice.render(TEXT, SpeechRate.USUAL)).isSameAs(model.said());
        }

        @Test
        void isNotWaitedForWhenItHangs() {
            CommandVoice voice = voice(shell("sleep 60"), Duration.ofMillis(200));
            long begin = System.nanoTime();

            assertThat(voice.render(TEXT, SpeechRate.USUAL)).isSameAs(model.said());
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            assertThat(voice.health().detail()).contains("no answer within 200 ms");
        }

        @Test
        void leavesNobodySpeakingWhereTheEmbeddedVoiceFailsToo() {
            CommandVoice voice = voice(shell("exit 1"));
            model.fails();

            assertThat(voice.render(TEXT, SpeechRate.USUAL)).isInstanceOf(Rendered.Mute.class);
            assertThat(voice.health().speaks()).isEqualTo(VoiceHealth.Speaks.NOBODY);
        }

        private String reason(String script) {
            CommandVoice voice = voice(script);
            voice.render(TEXT, SpeechRate.USUAL);
            return voice.health().detail();
        }
    }

    @Nested
    class AProgramThatFailedOnce {

        private CommandVoice voice;

        @Test
        void isAskedAgainAfterAMinuteAndThenLater() throws IOException {
            Path broken = Files.createFile(folder.resolve("broken"));
            voice = voice("test ! -e " + broken + " && cat " + tone(1));
            assertThat(speaks()).isEqualTo(VoiceHealth.Speaks.STAND_IN);

            Files.delete(broken);
            pass(59);
            assertThat(speaks()).isEqualTo(VoiceHealth.Speaks.STAND_IN);
            pass(1);
            assertThat(speaks()).isEqualTo(VoiceHealth.Speaks.COMMAND);
        }

        @Test
        void isLeftAloneTwiceAsLongEachTime() throws IOException {
            Path asked = folder.resolve("asked");
            voice = voice("echo >> " + asked + "; exit 1");
            speaks();
            pass(60);
            speaks();
            pass(119);
            speaks();
            assertThat(Files.readAllLines(asked)).hasSize(2);
            pass(1);
            speaks();
            assertThat(Files.readAllLines(asked)).hasSize(3);
        }

        private VoiceHealth.Speaks speaks() {
            voice.render(TEXT, SpeechRate.USUAL);
            return voice.health().speaks();
        }

        private void pass(int seconds) {
            clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
        }
    }

    @Test
    void nothingToSayIsNotAskedFor() {
        CommandVoice voice = voice(shell("exit 1"));

        assertThat(voice.render("", SpeechRate.USUAL)).isInstanceOf(Rendered.Mute.class);
        assertThat(voice.health().speaks()).isEqualTo(VoiceHealth.Speaks.COMMAND);
    }

    private Path tone(double seconds) throws IOException {
        return Wav.tone(folder, TONE_HERTZ, seconds);
    }

    private CommandVoice voice(String script) {
        return voice(shell(script));
    }

    private CommandVoice voice(VoiceCommand command) {
        return voice(command, Duration.ofSeconds(20));
    }

    private CommandVoice voice(VoiceCommand command, Duration patience) {
        return new CommandVoice(command, (Voice) model, clock::get, patience);
    }

    private static VoiceCommand shell(String script) {
        return new VoiceCommand(List.of("sh", "-c", script));
    }

    private static Rendered.Samples samples(Rendered rendered) {
        return (Rendered.Samples) rendered;
    }
}
