package org.backwise.kiosk.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.FlowTile;
import org.backwise.kiosk.ui.kit.TileForm;
import org.backwise.kiosk.ui.theme.Glass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page of the menu uses its room, and its pictures can be understood. */
final class FullMenuTest {

    private static final double LEAST_PICTURE_MM = 18;
    private static final double SCALE = 3.62;

    private final EveryState states = new EveryState();
    private final OffScreen offScreen = new OffScreen(states.settings(), new Drawings(name -> Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, USUAL, 8",
        "1920, 1080, LARGE, 6",
        "1920, 1080, LARGEST, 4",
        "1080, 1920, USUAL, 8",
        "1080, 1920, LARGE, 5",
        "1080, 1920, LARGEST, 4",
        "1280, 800, USUAL, 6",
        "1280, 800, LARGE, 4",
        "1024, 768, USUAL, 4"
    })
    void hasManyLargeTilesAndNoEmptyHalf(int width, int height, TextSize size, int least) {
        Comfort comfort = Comfort.USUAL.with(size).with(Motion.STILL);
        PatientScreen screen = offScreen.screen(menu(), new Glass(width, height, SCALE), comfort);
        List<FlowTile> tiles = tiles(screen).toList();
        Component grid = tiles.get(0).getParent();
        int gap = height / 20;

        assertThat(tiles).hasSizeGreaterThanOrEqualTo(least);
        assertThat(last(tiles)).isGreaterThan(grid.getHeight() - gap);
        assertThat(tiles)
                .allSatisfy(tile -> assertThat(pictureRoom(tile)).isGreaterThan((int) (LEAST_PICTURE_MM * SCALE)));
    }

    private Visit menu() {
        return states.visits().stream()
                .filter(visit -> visit.screen() instanceof Menu)
                .findFirst()
                .orElseThrow();
    }

    private static int last(List<FlowTile> tiles) {
        return tiles.stream()
                .mapToInt(tile -> tile.getY() + tile.getHeight())
                .max()
                .orElseThrow();
    }

    private static int pictureRoom(FlowTile tile) {
        return Stream.of(TileForm.values())
                .mapToInt(form -> tile.pictureRoom(form, tile.getWidth(), tile.getHeight()))
                .max()
                .orElseThrow();
    }

    private static Stream<FlowTile> tiles(Container container) {
        return Stream.of(container.getComponents())
                .filter(Component::isVisible)
                .flatMap(child -> child instanceof FlowTile tile ? Stream.of(tile) : tiles((Container) child));
    }
}
