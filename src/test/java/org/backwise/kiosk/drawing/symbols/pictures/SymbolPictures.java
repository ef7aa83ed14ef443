package org.backwise.kiosk.drawing.symbols.pictures;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.drawing.Album;
import org.backwise.kiosk.drawing.Picture;

/** Every picture that is put together from symbols alone. */
public record SymbolPictures() implements Album {
    @Override
    public List<Picture> pictures() {
        return Stream.of(new ChairChecks(), new HelpNow(), new HelpToday(), new HelpBook(), new SharedSlides())
                .map(Album::pictures)
                .flatMap(List::stream)
                .toList();
    }
}
