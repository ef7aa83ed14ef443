package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.accessibility.AccessibleState;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.View;
import org.backwise.kiosk.ui.theme.Glass;
import org.backwise.kiosk.ui.theme.Role;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a large tile with an icon looks like, and how a button is told that cannot do anything just now. */
final class GlyphTileTest {

    private static final int WIDTH = 440;

    private final Theme theme = new Theme(Comfort.USUAL, new Typefaces(), new Glass(1920, 1080, 3.62));
    private final Kit kit = new Kit(theme, new Drawings(name -> Optional.empty()), View.USUAL, new SeenFocus());

    @Nested
    class WithItsIconAbove {

        @ParameterizedTest
        @EnumSource(Glyph.class)
        void allBeginsAtOneEdge(Glyph glyph) {
            GlyphTile tile = new GlyphTile(kit, glyph, "How it is used", "How often, and when.");
            int words = first(painted(tile), tile.heightFor(WIDTH) / 2, tile.heightFor(WIDTH) - side());
            int icon = first(painted(tile), side(), tile.heightFor(WIDTH) / 3);

            assertThat(icon).isBetween(words - theme.px(1), words + theme.px(1));
        }

        private int side() {
            return theme.focusRoom() + theme.edge() + 1;
        }

        private BufferedImage painted(GlyphTile tile) {
            tile.stand(TileForm.PICTURE_ABOVE);
            tile.setSize(WIDTH, tile.heightFor(WIDTH));
            BufferedImage image = new BufferedImage(WIDTH, tile.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics brush = image.getGraphics();
            tile.paint(brush);
            brush.dispose();
            return image;
        }

        /** The first column inside the border in which something stands between these rows. */
        private int first(BufferedImage image, int from, int to) {
            Color ground = theme.color(Role.CARD);
            return IntStream.range(theme.focusRoom() + theme.corner() / 2, WIDTH)
                    .filter(x -> IntStream.range(from, to)
                            .anyMatch(y -> ground.getGreen() - new Color(image.getRGB(x, y)).getGreen() > 100))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class ThatCannotBeDoneNow {

        @Test
        void isDisabledForScreenReadersAndFoundByKeys() {
            assertThat(states(ButtonStyle.IDLE)).contains("focusable").doesNotContain("enabled");
            assertThat(states(ButtonStyle.OUTLINE)).contains("focusable", "enabled");
        }

        private Stream<String> states(ButtonStyle style) {
            return Stream.of(new KioskButton(kit, "Move up", style, TextStyle.LABEL_STRONG)
                            .getAccessibleContext()
                            .getAccessibleStateSet()
                            .toArray())
                    .map(AccessibleState::toString);
        }
    }
}
