package org.backwise.kiosk.core.comfort;

/** How letters, buttons and pictures are drawn. */
public record Look(TextSize textSize, Contrast contrast, LetterSpacing letters, LineSpacing lines) {

    public static final Look USUAL =
            new Look(TextSize.USUAL, Contrast.STANDARD, LetterSpacing.USUAL, LineSpacing.USUAL);

    Look with(TextSize chosen) {
        return new Look(chosen, contrast, letters, lines);
    }

    Look with(Contrast chosen) {
        return new Look(textSize, chosen, letters, lines);
    }

    Look with(LetterSpacing chosen) {
        return new Look(textSize, contrast, chosen, lines);
    }

    Look with(LineSpacing chosen) {
        return new Look(textSize, contrast, letters, chosen);
    }
}
