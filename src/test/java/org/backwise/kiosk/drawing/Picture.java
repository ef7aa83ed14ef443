package org.backwise.kiosk.drawing;

/** One finished picture: the file name without its ending ({@code <flow>-<slide>}) and the whole SVG text. */
public record Picture(String name, String text) {
    public static Picture of(String name, Svg svg) {
        return new Picture(name, svg.text());
    }
}
