package org.backwise.kiosk.drawing;

import static org.backwise.kiosk.drawing.Svg.number;

/** How one shape takes its one colour: filled, or as a line. A shape never has two colours, so roles stay true. */
public sealed interface Ink {
    Palette colour();

    /** The class, fill and stroke attributes of a shape, with a leading space. */
    String attributes();

    /** A filled shape. */
    record Fill(Palette colour) implements Ink {
        @Override
        public String attributes() {
            return " class=\"%s\" fill=\"%s\"".formatted(colour.role(), colour.hex());
        }
    }

    /** How a line ends. */
    enum Cap {
        ROUND("round"),
        BUTT("butt");

        private final String text;

        Cap(String text) {
            this.text = text;
        }
    }

    /** A line; joins are always round. */
    record Stroke(Palette colour, double width, Cap cap, String dashes) implements Ink {
        /** The same line, broken into dashes. */
        public Stroke dashed(double dash, double gap) {
            return new Stroke(colour, width, cap, number(dash) + " " + number(gap));
        }

        /** The same line, cut off straight at its ends. */
        public Stroke butt() {
            return new Stroke(colour, width, Cap.BUTT, dashes);
        }

        @Override
        public String attributes() {
            String paint = " class=\"%s\" fill=\"none\" stroke=\"%s\"".formatted(colour.role(), colour.hex());
            String form = " stroke-width=\"%s\" stroke-linecap=\"%s\" stroke-linejoin=\"round\"";
            String line = paint + form.formatted(number(width), cap.text);
            return dashes.isEmpty() ? line : line + " stroke-dasharray=\"" + dashes + "\"";
        }
    }
}
