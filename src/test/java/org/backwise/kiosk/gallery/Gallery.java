package org.backwise.kiosk.gallery;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.TextSize;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens every screen and component to be looked at, or writes their pictures. {@code src/docs/gallery.md} tells how. */
@Command(name = "gallery", mixinStandardHelpOptions = true)
final class Gallery implements Callable<Integer> {

    @Option(names = "--write", paramLabel = "DIR", description = "write pictures into this folder, and open no window")
    private Path folder;

    @Option(names = "--glass", paramLabel = "WxH", description = "size of the screen, 1920x1080 if left out")
    private String glass = "1920x1080";

    @Option(names = "--text", split = ",", description = "${COMPLETION-CANDIDATES}")
    private List<TextSize> sizes = List.of(TextSize.USUAL);

    @Option(names = "--contrast", split = ",", description = "${COMPLETION-CANDIDATES}")
    private List<Contrast> contrasts = List.of(Contrast.STANDARD);

    @Option(names = "--small", description = "a quarter as wide and high, for documents")
    private boolean small;

    @Option(names = "--only", paramLabel = "REGEX", description = "only exhibits in whose name this is found")
    private String only = "";

    public static void main(String[] args) {
        int code = new CommandLine(new Gallery())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
        if (code != GalleryWindow.STAYS_OPEN) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Exhibit> wanted = Exhibits.all().stream()
                .filter(exhibit -> exhibit.name().matches(".*" + only + ".*"))
                .toList();
        if (folder == null) {
            return GalleryWindow.open(wanted, look(sizes.get(0), contrasts.get(0)));
        }
        Files.createDirectories(folder);
        for (Exhibit exhibit : wanted) {
            write(exhibit);
        }
        System.out.println("Wrote pictures of " + wanted.size() + " exhibits into " + folder);
        return 0;
    }

    private Look look(TextSize size, Contrast contrast) {
        String[] sides = glass.split("x");
        return Look.of(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), size, contrast);
    }

    private void write(Exhibit exhibit) throws IOException {
        for (TextSize size : sizes) {
            for (Contrast contrast : contrasts) {
                List<JComponent> pages = exhibit.pages().apply(look(size, contrast));
                for (int page = 0; page < pages.size(); page++) {
                    BufferedImage shown = picture(pages.get(page));
                    BufferedImage written = small ? Thumbnail.of(shown).image() : shown;
                    ImageIO.write(written, "png", file(exhibit, size, contrast, page, pages.size()));
                }
            }
        }
    }

    private File file(Exhibit exhibit, TextSize size, Contrast contrast, int page, int pages) {
        String name = exhibit.name()
                + (sizes.size() > 1 ? "." + size : "")
                + (contrasts.size() > 1 ? "." + contrast : "")
                + (pages > 1 ? ".page" + (page + 1) : "");
        return folder.resolve(name + ".png").toFile();
    }

    static BufferedImage picture(JComponent shown) {
        BufferedImage image = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        shown.paint(brush);
        brush.dispose();
        return image;
    }
}
