package org.backwise.kiosk.drawing.symbols.body;

import java.util.List;
import org.backwise.kiosk.drawing.Svg;
import org.backwise.kiosk.drawing.symbols.Box;
import org.backwise.kiosk.drawing.symbols.Symbol;

/** Four people side by side, from a teenager to a grandmother. */
public record FourAges() implements Symbol {
    private static final List<Portrait> PEOPLE =
            List.of(Portrait.TEENAGER, Portrait.AUNT, Portrait.GRANDFATHER, Portrait.GRANDMOTHER);

    private static final double STEP = 138;

    @Override
    public void draw(Svg svg) {
        for (int i = 0; i < PEOPLE.size(); i++) {
            double height = i == 0 ? 200 : 220;
            new HeadAndShoulders(PEOPLE.get(i), Mood.CALM).into(svg, new Box(i * STEP, 230 - height, 150, height));
        }
    }

    @Override
    public Box frame() {
        return new Box(0, 0, 3 * STEP + 150, 232);
    }
}
