package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WholeSignsTest {

    private static final String SMILE = "\uD83D\uDE42";

    @Test
    void areReadWithBothTheirHalves() {
        char[] buffer = new char[3];
        WholeSigns text = new WholeSigns("ab" + SMILE);

        assertThat(text.read(buffer, 0, 3)).isEqualTo(2);
        assertThat(text.read(buffer, 0, 3)).isEqualTo(2);
        assertThat(new String(buffer, 0, 2)).isEqualTo(SMILE);
        assertThat(text.read(buffer, 0, 3)).isEqualTo(-1);
    }

    @Test
    void areReadInHalvesWhereThereIsRoomForOneOnly() {
        assertThat(new WholeSigns(SMILE).read(new char[1], 0, 1)).isEqualTo(1);
    }

    /** The parser's buffer ends at some of these places. */
    @Test
    void mayStandAnywhereInAFile() {
        IntStream.range(1000, 1050).forEach(before -> {
            Problems problems = new Problems("kiosk.yaml");

            assertThat(YamlTree.read("# " + "x".repeat(before) + SMILE + "\nname: us\n", problems))
                    .as("a smile after %d", before)
                    .hasValueSatisfying(keys -> assertThat(keys.entries()).containsKey("name"));
            assertThat(problems.found()).isEmpty();
        });
    }
}
