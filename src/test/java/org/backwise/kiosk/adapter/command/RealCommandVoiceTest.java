package org.backwise.kiosk.adapter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.freetts.Figure;
import org.backwise.kiosk.adapter.freetts.FreeTtsVoice;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.backwise.kiosk.adapter.freetts.Slides;
import org.backwise.kiosk.adapter.freetts.Sound;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.speech.Rendered;
import org.backwise.kiosk.core.speech.VoiceHealth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** With flite and espeak-ng themselves. */
@Tag("real")
@Tag("real-voices")
class RealCommandVoiceTest {

    static final List<String> COMMANDS = List.of(
            "flite -voice rms --setf duration_stretch={stretch} -o {wav}",
            "espeak-ng -v en-us -s {rate} --stdin --stdout");

    private static final Map<String, CommandVoice> VOICES = new ConcurrentHashMap<>();

    @ParameterizedTest
    @MethodSource("commandsAtAllRates")
    void speaksAtTheRateThatThePatientChose(String command, SpeechRate rate) {
        double seconds = Slides.FEW.stream()
                .map(sentence -> render(command, sentence, rate))
                .mapToDouble(said -> Sound.of(said).audibleSeconds() + said.restMillis() / 1000.0)
                .sum();
        double wordsAMinute = Slides.words(Slides.FEW) * 60 / seconds;
        Figure.tell("words a minute of " + program(command) + " at " + rate, wordsAMinute);

        assertThat(wordsAMinute).isCloseTo(rate.wordsAMinute(), withinPercentage(5));
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void hasSoundInNineOfTenMarkedWords(String command) {
        long marked = 0;
        long heard = 0;
        for (String sentence : Slides.FEW) {
            Rendered.Samples said = render(command, sentence, SpeechRate.USUAL);
            Sound sound = Sound.of(said);
            double level = sound.level(0, said.millis());
            marked += said.marks().size();
            heard += said.marks().stream()
                    .filter(mark -> sound.level(mark.fromMillis(), mark.toMillis()) > level / 5)
                    .count();
        }
        assertThat((double) heard / marked).isGreaterThan(0.9);
    }

    static Stream<Arguments> commandsAtAllRates() {
        return COMMANDS.stream()
                .flatMap(command -> Stream.of(SpeechRate.values()).map(rate -> Arguments.of(command, rate)));
    }

    private static String program(String command) {
        return command.substring(0, command.indexOf(' '));
    }

    private static Rendered.Samples render(String command, String sentence, SpeechRate rate) {
        CommandVoice voice = VOICES.computeIfAbsent(
                command, words -> new CommandVoice(words, new FreeTtsVoice(Pronunciations.NONE), System::nanoTime));
        Rendered.Samples said = (Rendered.Samples) voice.render(sentence, rate);
        assertThat(voice.health()).isEqualTo(new VoiceHealth(VoiceHealth.Speaks.COMMAND, program(command)));
        return said;
    }
}
