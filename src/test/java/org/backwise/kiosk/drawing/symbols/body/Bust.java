package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** A person from the front, head to waist. Symbols about the chest, the arms or the belly are drawn upon it. */
public record Bust(Portrait portrait, Mood mood, List<Arm> arms) implements Symbol {
    /** Where the arms hang when they do nothing. */
    public static final List<Arm> HANGING = List.of(
            new Arm("M76 124L64 176", "M62 186L64 226", 66, 230),
            new Arm("M164 124L176 176", "M178 186L176 226", 174, 230));

    public Bust(Portrait portrait, Mood mood) {
        this(portrait, mood, HANGING);
    }

    @Override
    public void draw(Svg svg) {
        drawBody(svg);
        arms.forEach(arm -> arm.draw(svg, portrait));
    }

    /** Head, neck and trunk, so that something can lie between trunk and arms. */
    public void drawBody(Svg svg) {
        portrait.skin().shaded().limb(svg, 26, "M120 84V108");
        portrait.top()
                .edged()
                .path(
                        svg,
                        "M92 106C104 114 136 114 148 106C166 110 174 120 174 140L168 234H72L66 140"
                                + "C66 120 74 110 92 106Z");
        svg.placed("head", 120, 54, 1.05, 1.05, head -> new FrontHead(portrait).draw(head, mood));
    }
}
