package org.backwise.kiosk.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void isOneLineThatCanBePrintedWhateverItQuotes() {
        Problem problem =
                new Problem("kiosk-config/keys.yaml", 5, "No pad 'a\u001bb'.", "Known: key\tboard,\r\nez\u0007.");
        assertThat(problem).hasToString("kiosk-config/keys.yaml:5: No pad 'a b'. Known: key board, ez .");
    }
}
