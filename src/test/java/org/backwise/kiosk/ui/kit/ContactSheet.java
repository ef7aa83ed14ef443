package org.backwise.kiosk.ui.kit;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.ui.theme.Palette;
import org.backwise.kiosk.ui.theme.Role;

/**
 * Every picture beside the others, to be looked at, painted by what paints it in the kiosk: at the start, the middle and
 * the end of its move in the standard colours and in white on black, and still, as on paper. A picture without a move has
 * one look in each. {@code src/docs/content.md} tells the command.
 */
public final class ContactSheet {

    private static final int ROWS = 4;
    private static final int LABEL = 24;
    private static final String GHOST_HIDDEN = "class=\"ghost\" display=\"none\"";

    private final int size;

    private ContactSheet(int size) {
        this.size = size;
    }

    /**
     * Writes sheets of four pictures.
     *
     * @param arguments the folder for the sheets; then, as wished, the beginning of the names to take, and the size of one
     *     look in pixels
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[0]));
        String start = arguments.length > 1 ? arguments[1] : "";
        ContactSheet sheets = new ContactSheet(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300);
        List<Path> pictures = pictures(Path.of("media/pictures"), start);
        for (int first = 0; first < pictures.size(); first += ROWS) {
            List<Path> some = pictures.subList(first, Math.min(first + ROWS, pictures.size()));
            String name = String.format("sheet-%s%02d.png", start, first / ROWS + 1);
            ImageIO.write(sheets.sheet(some), "png", output.resolve(name).toFile());
        }
    }

    private static List<Path> pictures(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    /** One look at a picture: of the loop from the start pose to the end pose and back, this part is over. */
    private record Look(Contrast contrast, double part, boolean still) {}

    private static List<Look> looks(boolean moves) {
        Stream<Look> all = Stream.of(
                new Look(Contrast.STANDARD, 0, false),
                new Look(Contrast.STANDARD, 0.25, false),
                new Look(Contrast.STANDARD, 0.5, false),
                new Look(Contrast.STANDARD, 0.5, true),
                new Look(Contrast.WHITE_ON_BLACK, 0, false),
                new Look(Contrast.WHITE_ON_BLACK, 0.25, false),
                new Look(Contrast.WHITE_ON_BLACK, 0.5, false));
        return all.filter(look -> moves || look.part() == 0.5 && !look.still()).toList();
    }

    private BufferedImage sheet(List<Path> pictures) throws IOException {
        int rows = pictures.size() * (size + LABEL);
        BufferedImage sheet = new BufferedImage(looks(true).size() * size, rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int row = 0; row < pictures.size(); row++) {
            row(graphics, pictures.get(row), row * (size + LABEL));
        }
        graphics.dispose();
        return sheet;
    }

    private void row(Graphics2D graphics, Path file, int y) throws IOException {
        String svg = Files.readString(file);
        graphics.setColor(Color.WHITE);
        graphics.drawString(
                file.getFileName() + ": start, half way, end, still; the same moves in white on black", 8, y + 17);
        List<Look> looks = looks(Drawing.of(svg).moves());
        for (int column = 0; column < looks.size(); column++) {
            look(graphics, svg, looks.get(column), column * size, y + LABEL);
        }
    }

    private void look(Graphics2D graphics, String svg, Look look, int x, int y) {
        String posed = look.still() ? svg.replace(GHOST_HIDDEN, "class=\"ghost\"") : svg;
        Drawing drawing = Drawing.of(
                look.contrast() == Contrast.STANDARD
                        ? posed
                        : Recoloring.of(look.contrast()).of(posed));
        graphics.setColor(Palette.of(look.contrast()).color(Role.PICTURE_GROUND));
        graphics.fillRect(x + 1, y, size - 2, size);
        drawing.paint(graphics, x, y, size, size, Math.round(look.part() * 2 * drawing.endPoseMillis()));
    }
}
