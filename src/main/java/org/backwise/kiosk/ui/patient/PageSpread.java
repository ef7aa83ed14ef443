package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.handout.Proof;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.PrintPreview;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.kit.SheetView;

/** The pages that will come out, side by side, as many at once as fit. White in every contrast, as paper is. */
final class PageSpread extends PagedPanel {

    private static final long serialVersionUID = 1;

    /** Of A4, the narrower of the two papers that there are. */
    private static final double WIDTH_BY_HEIGHT = 210.0 / 297;

    private final transient Making making;
    private final transient List<SheetView> sheets = new ArrayList<>();
    private int beside = 1;

    PageSpread(Making making, Proof proof) {
        this.making = making;
        setOpaque(false);
        for (int page = 0; page < proof.pages(); page++) {
            String words = String.join(" ", proof.words().get(page));
            SheetView sheet = new SheetView(making.kit(), making.pages(), page, words);
            sheets.add(sheet);
            add(sheet);
        }
    }

    /** The pages of this visit's print-out, once they are made. */
    static Optional<PageSpread> of(Making making, Visit visit) {
        return visit.screen() instanceof PrintPreview preview
                ? preview.proof().map(proof -> new PageSpread(making, proof))
                : Optional.empty();
    }

    /** While a page is heard, it is the one that shows. */
    void turnTo(Part heard) {
        if (isOnAPage(heard)) {
            turnToPage(heard.index() - 1);
        }
    }

    /** What is heard before the pages has no page. */
    static boolean isOnAPage(Part heard) {
        return heard.section() == Section.CAPTION && heard.index() > 0;
    }

    /** Shows this page, from 0. */
    private void turnToPage(int page) {
        turnTo(page / beside);
    }

    @Override
    public int count() {
        return Math.max(1, (sheets.size() + beside - 1) / beside);
    }

    @Override
    public void doLayout() {
        int gap = making.kit().theme().gap();
        int width = (int) Math.min(getWidth(), getHeight() * WIDTH_BY_HEIGHT);
        int before = count();
        beside = Math.max(1, Math.min(sheets.size(), (getWidth() + gap) / Math.max(1, width + gap)));
        stayAt(at());
        int first = at() * beside;
        int shown = Math.min(beside, sheets.size() - first);
        int left = (getWidth() - shown * width - (shown - 1) * gap) / 2;
        for (int page = 0; page < sheets.size(); page++) {
            boolean visible = page >= first && page < first + shown;
            sheets.get(page).setVisible(visible);
            if (visible) {
                sheets.get(page).setBounds(left + (page - first) * (width + gap), 0, width, getHeight());
            }
        }
        if (before != count()) {
            tellCount();
        }
    }
}
