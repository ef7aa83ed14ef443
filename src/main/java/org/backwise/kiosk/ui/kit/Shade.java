package org.backwise.kiosk.ui.kit;

import java.awt.Color;

/** What becomes of a colour as drawn. */
sealed interface Shade {

    /** The SVG paint for what was drawn in this colour. */
    String paint(Color drawn);

    /** Always the same paint. */
    record Same(String svg) implements Shade {

        static Same of(Color color) {
            return new Same(hex(color));
        }

        @Override
        public String paint(Color drawn) {
            return svg;
        }
    }

    /** The hue as drawn, its lightness brought between two bounds (0 to 100), its strength times a factor. */
    record Toned(double darkest, double lightest, double strength) implements Shade {

        @Override
        public String paint(Color drawn) {
            Lab lab = Lab.of(drawn);
            double lightness = darkest + (lightest - darkest) * lab.lightness() / 100;
            return hex(new Lab(lightness, lab.a() * strength, lab.b() * strength).color());
        }
    }

    /** One colour for what was drawn dark, another for what was drawn pale. */
    record Split(Color dark, Color pale) implements Shade {

        @Override
        public String paint(Color drawn) {
            return hex(Lab.of(drawn).lightness() < 50 ? dark : pale);
        }
    }

    static String hex(Color color) {
        return "#%06x".formatted(color.getRGB() & 0xFFFFFF);
    }
}
