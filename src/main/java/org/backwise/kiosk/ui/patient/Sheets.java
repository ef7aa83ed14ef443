package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Everything on a screen one below the other in reading order, on as many pages as it takes; a picture or a code fills one,
 * and the print-out what the words before it leave. */
final class Sheets extends PagedPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient List<JComponent> items;
    private transient List<List<JComponent>> pages = List.of(List.of());
    private int lowRoom = Short.MAX_VALUE;

    Sheets(Kit kit, List<JComponent> items) {
        this.kit = kit;
        this.items = List.copyOf(items);
        setOpaque(false);
        items.forEach(this::add);
    }

    /** The text that shows this part, if it is here. */
    Optional<TextBlock> block(Part part) {
        return items.stream()
                .flatMap(item -> words(item).stream())
                .filter(block -> block.part().equals(part))
                .findFirst();
    }

    private static Optional<TextBlock> words(JComponent item) {
        return item instanceof TextBlock block ? Optional.of(block) : Optional.empty();
    }

    /** What can be pressed first on the page that shows. */
    Optional<KioskButton> firstButton() {
        return pages.get(at()).stream()
                .filter(KioskButton.class::isInstance)
                .map(KioskButton.class::cast)
                .findFirst();
    }

    void turnTo(Part part) {
        block(part).map(List::of).ifPresent(this::turnToHolder);
        if (PageSpread.isOnAPage(part)) {
            List<PageSpread> spreads = spreads();
            spreads.forEach(spread -> spread.turnTo(part));
            turnToHolder(spreads);
        }
    }

    private List<PageSpread> spreads() {
        return items.stream()
                .filter(PageSpread.class::isInstance)
                .map(PageSpread.class::cast)
                .toList();
    }

    /** Turns to the page with the control of this name. */
    void turnToNamed(String name) {
        turnToHolder(items.stream().filter(item -> name.equals(item.getName())).toList());
    }

    private void turnToHolder(List<? extends JComponent> wanted) {
        IntStream.range(0, count())
                .filter(at -> pages.get(at).stream()
                        .anyMatch(item -> wanted.contains(item)
                                || words(item).filter(wanted::contains).isPresent()))
                .findFirst()
                .ifPresent(this::turnTo);
    }

    @Override
    public int count() {
        return pages.size();
    }

    @Override
    public void doLayout() {
        int before = count();
        pages = laid();
        stayAt(at());
        List<JComponent> shown = pages.get(at());
        boolean low = kit.view().reach() == Reach.LOW && firstButton().isPresent();
        int y = Math.max(0, (getHeight() - heightOf(shown)) / (low ? 1 : 2));
        for (JComponent item : items) {
            item.setVisible(shown.contains(item));
            if (shown.contains(item)) {
                item.setBounds(0, y, getWidth(), heightOf(item));
                y += item.getHeight() + gap();
            }
        }
        if (count() != before) {
            tellCount();
        }
    }

    private List<List<JComponent>> laid() {
        List<List<JComponent>> filled = new ArrayList<>();
        List<JComponent> current = new ArrayList<>();
        for (JComponent item : items) {
            current.add(item);
            if (isTooMuch(current) && current.size() > 1) {
                current.remove(current.size() - 1);
                filled.add(current);
                current = new ArrayList<>(List.of(item));
            }
        }
        filled.add(current);
        return filled;
    }

    /** With low reach buttons fill the lower half only. */
    private boolean isTooMuch(List<JComponent> shown) {
        List<JComponent> pressed =
                shown.stream().dropWhile(item -> !(item instanceof KioskButton)).toList();
        boolean tooHigh = kit.view().reach() == Reach.LOW && heightOf(pressed) > lowRoom;
        return tooHigh || heightOf(shown) > getHeight();
    }

    /** How much of the room is within low reach, in pixels from the bottom. */
    void setLowRoom(int pixels) {
        lowRoom = pixels;
    }

    private int heightOf(List<JComponent> shown) {
        return shown.stream().mapToInt(item -> heightOf(item) + gap()).sum() - gap();
    }

    private int heightOf(JComponent item) {
        if (item instanceof TextBlock block) {
            return block.heightFor(getWidth());
        }
        if (item instanceof PageSpread) {
            return heightBelow(items.subList(0, items.indexOf(item)));
        }
        return item instanceof KioskButton button ? button.heightFor(getWidth()) : getHeight();
    }

    /** What words leave of a page, where that is most of it; else all of the next page. */
    private int heightBelow(List<JComponent> words) {
        int left = getHeight() - heightOf(words) - gap();
        return left > getHeight() / 2 ? left : getHeight();
    }

    private int gap() {
        return kit.theme().gap();
    }
}
