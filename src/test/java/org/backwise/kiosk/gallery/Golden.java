package org.backwise.kiosk.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * What was looked at and found good, kept as files. {@code mvn test -Dtest=GoldenTest -Dgolden=write} keeps what there is
 * now instead; look at the change of those files before it is committed.
 */
final class Golden {

    private static final Path KEPT = Path.of("src", "test", "golden");
    private static final Path FOUND = Path.of("target", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    /** The share of pixels that may differ: letters and edges are not drawn alike by every version of the JDK. */
    private static final double TOLERATED = 0.004;

    void text(String name, String actual) {
        Path kept = KEPT.resolve(name + ".txt");
        try {
            if (WRITE) {
                Files.createDirectories(kept.getParent());
                Files.writeString(kept, actual);
                return;
            }
            assertThat(kept).as("kept text; -Dgolden=write keeps one").exists();
            assertThat(actual).isEqualTo(Files.readString(kept));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** On a difference, {@code target/golden} holds what was expected, what was found, and where they differ. */
    void picture(String name, BufferedImage found) {
        Path kept = KEPT.resolve(name + ".png");
        Thumbnail actual = Thumbnail.of(found);
        try {
            if (WRITE) {
                write(actual, kept);
                return;
            }
            assertThat(kept).as("kept picture; -Dgolden=write keeps one").exists();
            compare(name, new Thumbnail(ImageIO.read(kept.toFile())), actual);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void compare(String name, Thumbnail expected, Thumbnail actual) throws IOException {
        double share = actual.shareThatDiffersFrom(expected);
        if (share > TOLERATED) {
            write(expected, FOUND.resolve(name + ".expected.png"));
            write(actual, FOUND.resolve(name + ".actual.png"));
            write(actual.differenceTo(expected), FOUND.resolve(name + ".difference.png"));
            fail("%s: %.1f %% of the pixels differ; look at %s/%s.*.png", name, share * 100, FOUND, name);
        }
    }

    private static void write(Thumbnail picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture.image(), "png", file.toFile());
    }
}
