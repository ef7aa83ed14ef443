package org.backwise.kiosk.adapter.freetts;

import java.util.List;

/** Sentences of the kind our slides are made of. */
public final class Slides {

    public static final List<String> SENTENCES = List.of(
            "Are you 16 or older?",
            "Do you use a stick, a walker or a wheelchair?",
            "You had surgery or a bad fall in the last 3 months.",
            "Sit down.",
            "Breathe in and out.",
            "A nurse or doctor can tell you which moves are safe.",
            "Do not try the move again today.",
            "Sudden very bad headache, or new neck pain like no other.",
            "You have back pain and a fever.",
            "Numbness or tingling spreads down an arm or leg.",
            "Pain gets worse, or lasts more than a few days.",
            "Many backs pop after a long sit or a stiff night.",
            "A pop with no pain is most often safe.",
            "Small joints in your back hold slick fluid.",
            "A turn or a stretch can set it off.",
            "Rest one ankle on your other knee.",
            "Keep your back tall.",
            "Stop if your hip or knee hurts.",
            "Show it to your doctor or therapist.",
            "Keep the help page where you can see it.",
            "Hold for 10 seconds, then come back slowly.",
            "Very loose joints?",
            "Do not force any stretch.");

    private Slides() {}

    public static int words() {
        return SENTENCES.stream()
                .mapToInt(sentence -> sentence.split(" ").length)
                .sum();
    }
}
