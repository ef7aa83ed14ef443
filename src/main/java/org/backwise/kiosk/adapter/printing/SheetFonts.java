package org.backwise.kiosk.adapter.printing;

/** The typeface of the page, in the two weights it uses. */
record SheetFonts(byte[] regular, byte[] bold) {

    static SheetFonts of(Media media) {
        return new SheetFonts(font(media, "400Regular"), font(media, "700Bold"));
    }

    private static byte[] font(Media media, String cut) {
        String name = "fonts/AtkinsonHyperlegibleNext_" + cut + ".ttf";
        return media.read(name).orElseThrow(() -> new IllegalStateException("no " + name + " in the built-in media"));
    }
}
