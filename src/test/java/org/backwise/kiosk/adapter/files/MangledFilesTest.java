package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.backwise.kiosk.core.library.FlowId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in the files, reading them ends with a library and never with an exception. */
class MangledFilesTest {

    private static final String SIGNS = "{}[]:-\"'&*!|>#%@`,?~<\t\n \\\0\u0007xé0";
    private static final int SLIPS = 6;

    @TempDir
    Path root;

    @RepeatedTest(150)
    void stillGiveALibraryWithTheHelp(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TinyLibrary packed = new TinyLibrary(root.resolve("packed"));
        TinyLibrary files = new TinyLibrary(root.resolve("clinic"));
        List<String> names = List.copyOf(TinyTexts.all().keySet());

        for (int slip = 0; slip < SLIPS; slip++) {
            mangle(files, names.get(random.nextInt(names.size())), random);
        }

        ReadLibrary read =
                new LibraryFiles(new Folder(packed.folder().config())).read(files.folder(), files.settings());
        assertThat(read.library().flow(FlowId.GET_HELP)).isPresent();
    }

    private static void mangle(TinyLibrary files, String name, Random random) {
        StringBuilder text = new StringBuilder(files.text(name));
        int at = random.nextInt(text.length());
        if (random.nextInt(3) == 0) {
            text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        }
        text.insert(Math.min(at, text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
        files.write(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
