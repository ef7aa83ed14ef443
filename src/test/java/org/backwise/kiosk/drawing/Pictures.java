package org.backwise.kiosk.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.drawing.flows.BackBend;
import org.backwise.kiosk.drawing.flows.ChairStretch;
import org.backwise.kiosk.drawing.flows.ChairTwist;
import org.backwise.kiosk.drawing.flows.FloorTwist;
import org.backwise.kiosk.drawing.flows.FoamRollerFlow;
import org.backwise.kiosk.drawing.flows.HipKneel;
import org.backwise.kiosk.drawing.flows.HipStand;
import org.backwise.kiosk.drawing.flows.LyingTwist;
import org.backwise.kiosk.drawing.flows.Mistakes;
import org.backwise.kiosk.drawing.flows.NeckShoulder;
import org.backwise.kiosk.drawing.flows.Partner;
import org.backwise.kiosk.drawing.flows.PathPlaces;
import org.backwise.kiosk.drawing.flows.SafetyQuestions;
import org.backwise.kiosk.drawing.flows.SelfHug;
import org.backwise.kiosk.drawing.flows.Shared;
import org.backwise.kiosk.drawing.flows.StiffSigns;
import org.backwise.kiosk.drawing.flows.WarmUp;
import org.backwise.kiosk.drawing.flows.WhyPops;
import org.backwise.kiosk.drawing.symbols.pictures.SymbolPictures;

/** Draws every picture of the kiosk into a folder. A new flow is one more line in {@link #ALBUMS}. */
public final class Pictures {
    private static final List<Album> ALBUMS = List.of(
            new ChairTwist(),
            new ChairStretch(),
            new Shared(),
            new SafetyQuestions(),
            new WarmUp(),
            new SelfHug(),
            new NeckShoulder(),
            new HipStand(),
            new BackBend(),
            new Partner(),
            new FoamRollerFlow(),
            new WhyPops(),
            new StiffSigns(),
            new Mistakes(),
            new FloorTwist(),
            new LyingTwist(),
            new HipKneel(),
            new PathPlaces(),
            new SymbolPictures());

    private Pictures() {}

    /** Expects the output folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Picture picture : all().toList()) {
            Files.writeString(folder.resolve(picture.name() + ".svg"), picture.text());
        }
    }

    static Stream<Picture> all() {
        return ALBUMS.stream().flatMap(album -> album.pictures().stream());
    }
}
