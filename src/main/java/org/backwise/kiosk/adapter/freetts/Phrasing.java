package org.backwise.kiosk.adapter.freetts;

import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into the pieces that are rendered in one go: sentences, and long sentences at their punctuation. */
final class Phrasing {

    /** From here on a piece ends at the next punctuation. */
    private static final int LONG = 60;

    /** A piece ends here even without punctuation. */
    private static final int LONGEST = 120;

    private final List<List<SourceToken>> pieces = new ArrayList<>();
    private List<SourceToken> piece = new ArrayList<>();

    private Phrasing() {}

    static List<List<SourceToken>> cut(String text, Tokenizer tokenizer) {
        Phrasing phrasing = new Phrasing();
        tokenizer.setInputText(text);
        int from = 0;
        while (tokenizer.hasMoreTokens()) {
            Token token = tokenizer.getNextToken();
            String word = token.getWord();
            int start = word.isEmpty() ? -1 : text.indexOf(word, from);
            if (start >= 0) {
                if (tokenizer.isBreak()) {
                    phrasing.endPiece();
                }
                from = start + word.length();
                phrasing.add(new SourceToken(token, new Span(start, from)));
            }
        }
        phrasing.endPiece();
        return phrasing.pieces;
    }

    private void add(SourceToken token) {
        piece.add(token);
        boolean punctuated = !token.token().getPostpunctuation().isEmpty();
        if (piece.size() >= (punctuated ? LONG : LONGEST)) {
            endPiece();
        }
    }

    private void endPiece() {
        if (!piece.isEmpty()) {
            pieces.add(piece);
            piece = new ArrayList<>();
        }
    }
}
