package org.backwise.kiosk.ui.patient;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.GlyphView;
import org.backwise.kiosk.ui.kit.Pages;

/** What will come out of the printer, and the choice to print it. */
final class PreviewScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient PrintPreview shown;
    private final transient Optional<PageSpread> spread;

    private PreviewScreen(Making making, Visit visit, PrintPreview shown, Optional<PageSpread> spread) {
        super(
                making,
                Header.heading(making, making.texts().of(visit), visit),
                spread.<JComponent>map(pages -> pages).orElseGet(() -> new GlyphView(making.kit(), Glyph.PRINTER)),
                new FootBar(making, foot(visit), 2, visit, spread.map(pages -> (Pages) pages)));
        this.shown = shown;
        this.spread = spread;
    }

    static PreviewScreen of(Making making, Visit visit) {
        return new PreviewScreen(making, visit, (PrintPreview) visit.screen(), PageSpread.of(making, visit));
    }

    private static List<Choice> foot(Visit visit) {
        return visit.choices().stream()
                .filter(choice -> choice != Choice.Go.COMFORT)
                .toList();
    }

    @Override
    public Change update(Visit visit) {
        if (!shown.equals(visit.screen())) {
            return Change.OTHER_SCREEN;
        }
        updateBar(visit);
        return Change.SAME_SCREEN;
    }

    @Override
    public Optional<Pages> pages() {
        return spread.map(pages -> pages);
    }

    @Override
    public void turnTo(Part part) {
        spread.ifPresent(pages -> pages.turnTo(part));
    }
}
