package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids, which also name files. */
class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "chair-twist", "05-chair", "x9"})
    void isWordsJoinedByHyphens(String id) {
        assertThat(Slug.fits(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Chair",
                "chair twist",
                "-chair",
                "chair-",
                "a--b",
                "../etc",
                "a/b",
                "a\\b",
                "a.b",
                "<b>",
                "é",
                "chair\n"
            })
    void isNeverAPathATagOrASentence(String id) {
        assertThat(Slug.fits(id)).isFalse();
        assertThatThrownBy(() -> new FlowId(id)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SlideId(id)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PictureName(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotLongerThanAFileNameMayBe() {
        assertThat(Slug.fits("a".repeat(60))).isTrue();
        assertThat(Slug.fits("a".repeat(61))).isFalse();
    }

    @Test
    void readsAsItIsWritten() {
        assertThat(new FlowId("chair-twist")).hasToString("chair-twist");
    }
}
