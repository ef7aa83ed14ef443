package org.backwise.kiosk.ui.theme;

/** Weights of the bundled type family. */
enum Weight {
    REGULAR("400Regular"),
    SEMI_BOLD("600SemiBold"),
    BOLD("700Bold");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    /** The font's resource on the class path. */
    String resource() {
        return "/built-in/media/fonts/AtkinsonHyperlegibleNext_" + file + ".ttf";
    }
}
