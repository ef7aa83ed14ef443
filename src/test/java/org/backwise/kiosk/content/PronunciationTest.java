package org.backwise.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.PronunciationFile;
import org.backwise.kiosk.adapter.files.ReadPronunciations;
import org.backwise.kiosk.adapter.freetts.Pronunciations;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word that the kiosk shows or says is one whose sound somebody has looked at. */
class PronunciationTest {

    private static final ReadPronunciations FILE = new PronunciationFile().read(ShippedContent.FOLDER);
    private static final SpokenWords SPOKEN = new SpokenWords(FILE.phones());

    /** What numbers in the content, in counts and in a hold are read as. */
    private static final String NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve"
            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy"
            + " eighty ninety hundred half quarter quarters times";

    @Test
    void hasNothingWrongInItsFile() {
        assertThat(FILE.problems()).isEmpty();
        assertThat(new Pronunciations(FILE.phones()).unusable()).isEmpty();
    }

    @Test
    void isKnownOfEveryWord() {
        Set<String> words = SpokenWords.of(texts());

        assertThat(words).hasSizeGreaterThan(500);
        assertThat(SPOKEN.unknown(words)).isEmpty();
    }

    @Test
    void wouldNotBeKnownOfAWordInNeitherPlace() {
        assertThat(new SpokenWords(Map.of("qigong", "ch iy1 g ao1 ng")).unknown(Set.of("chair", "qigong", "the")))
                .containsOnlyKeys("chair");
    }

    @Nested
    class OfAWordWithTwoSounds {

        @ParameterizedTest
        @CsvSource({
            "read, r iy1 d",
            "lead, l iy1 d",
            "tear, t eh1 r",
            "tearing, t eh1 r ih ng",
            "use, y uw1 z",
            "close, k l ow1 s",
            "minutes, m ih1 n ax t s",
            "house, hh aw1 s",
            "min, m ih1 n ax t s"
        })
        void isTheOneMeant(String word, String phones) {
            assertThat(SPOKEN.phones(word)).isEqualTo(phones);
        }

        @ParameterizedTest
        @CsvSource({
            "'read', '(is|are|was|were|be|been|has|have|had|not|then) read\\b|read (out|to you)'",
            "'use', '(a|the|of|in|no|any) use\\b'",
            "'close', '(to|and|then) close\\b|^close\\b'",
            "'tear', '(to|not) tear\\b'",
            "'lead', '(of|the) lead\\b'",
            "'live', '\\blive\\b'",
            "'wind', '\\bwind\\b'",
            "'wound', '\\bwound\\b'",
            "'bow', '\\bbow\\b'",
            "'minute', 'minute (move|turn|lean|change)'"
        })
        void isTheOnlyOneUsed(String word, String otherUse) {
            assertThat(texts())
                    .noneMatch(text ->
                            Pattern.compile("(?i)" + otherUse).matcher(text).find());
        }
    }

    private static Stream<String> texts() {
        Stream<String> content =
                new Content(ShippedContent.LIBRARY).texts().stream().map(Text::words);
        return Stream.of(content, ownWords(), Stream.of(NUMBERS)).flatMap(part -> part);
    }

    /** The words of the kiosk itself. */
    private static Stream<String> ownWords() {
        Properties words = new Properties();
        try (InputStream in =
                PronunciationTest.class.getResourceAsStream("/org/backwise/kiosk/ui/text/words.properties")) {
            words.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(new TreeSet<>(words.stringPropertyNames())).stream().map(words::getProperty);
    }
}
