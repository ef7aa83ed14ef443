package org.backwise.kiosk.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Prints pictures for the illustrator's eye: each at its start, quarter, middle and end, and as the still version with
 * its ghost, six pictures to a sheet.
 */
public final class ContactSheet {
    private static final int SIZE = 300;
    private static final int LABEL = 22;
    private static final int ROWS = 6;
    private static final int LOOP = 8000;
    private static final List<Integer> MOMENTS = List.of(1, LOOP / 4, LOOP / 2, LOOP - 1);

    private ContactSheet() {}

    /** Expects the folder of pictures and the folder for the sheets; a third argument picks names that start so. */
    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[1]));
        String start = arguments.length > 2 ? arguments[2] : "";
        List<Path> files = files(Path.of(arguments[0]), start);
        for (int first = 0; first < files.size(); first += ROWS) {
            List<Path> some = files.subList(first, Math.min(first + ROWS, files.size()));
            Path sheet = output.resolve("sheet-" + start + (first / ROWS + 1) + ".png");
            ImageIO.write(sheet(some), "png", sheet.toFile());
        }
    }

    private static List<Path> files(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private static BufferedImage sheet(List<Path> files) throws IOException {
        int columns = MOMENTS.size() + 1;
        BufferedImage sheet =
                new BufferedImage(columns * SIZE, files.size() * (SIZE + LABEL), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.decode(Palette.GROUND.hex()));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int row = 0; row < files.size(); row++) {
            row(graphics, files.get(row), row * (SIZE + LABEL));
        }
        graphics.dispose();
        return sheet;
    }

    private static void row(Graphics2D graphics, Path file, int y) throws IOException {
        String text = Files.readString(file);
        Screening picture = Screening.of(text);
        for (int column = 0; column < MOMENTS.size(); column++) {
            picture.show(graphics, column * SIZE, y + LABEL, SIZE, MOMENTS.get(column));
        }
        Screening.withGhost(text).show(graphics, MOMENTS.size() * SIZE, y + LABEL, SIZE, LOOP / 2);
        graphics.setColor(Color.decode(Palette.INK.hex()));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        graphics.drawString(file.getFileName() + "  (start, quarter, middle, end, still)", 8, y + 16);
    }
}
