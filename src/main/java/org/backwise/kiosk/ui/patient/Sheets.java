package org.backwise.kiosk.ui.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.kit.CodeView;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.PagedPanel;
import org.backwise.kiosk.ui.kit.TextBlock;

/** Everything on a screen one below the other in reading order, on as many pages as it takes; a code fills one, and a picture or
 * the print-out what is left below other things, or one. */
final class Sheets extends PagedPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final transient List<JComponent> items;
    private final transient Optional<Asked> asked;
    private transient List<List<JComponent>> pages = List.of(List.of());
    private int lowRoom = Short.MAX_VALUE;

    /**
     * Answers stand together, below the question.
     *
     * @param again the question once more, for a page that would else have the answers alone
     */
    record Asked(TextBlock again, List<KioskButton> answers) {

        Asked {
            answers = List.copyOf(answers);
        }
    }

    Sheets(Kit kit, List<JComponent> items, Optional<Asked> asked) {
        this.kit = kit;
        this.items = List.copyOf(items);
        this.asked = asked;
        setOpaque(false);
        items.forEach(item -> {
            asked.filter(question -> question.answers().indexOf(item) == 0)
                    .ifPresent(question -> add(question.again()));
            add(item);
        });
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
        Stream.of(getComponents()).forEach(item -> item.setVisible(shown.contains(item)));
        for (int i = 0; i < shown.size(); i++) {
            JComponent item = shown.get(i);
            item.setBounds(0, y, getWidth(), heightOf(item, shown.subList(0, i)));
            y += item.getHeight() + gap();
        }
        if (count() != before) {
            tellCount();
        }
    }

    private List<List<JComponent>> laid() {
        List<List<JComponent>> filled = new ArrayList<>();
        List<JComponent> current = new ArrayList<>();
        for (List<JComponent> block : blocks()) {
            List<JComponent> more = joined(missing(current, block), joined(current, block));
            if (isTooMuch(more) && !current.isEmpty()) {
                filled.add(current);
                current = joined(missing(List.of(), block), block);
            } else {
                current = more;
            }
        }
        filled.add(current);
        return filled;
    }

    /** What is not parted by the end of a page: mostly each for itself, but answers together where a page holds them. */
    private List<List<JComponent>> blocks() {
        List<List<JComponent>> blocks = new ArrayList<>();
        List<JComponent> together = asked.map(question -> List.<JComponent>copyOf(question.answers()))
                .filter(answers -> !isTooMuch(answers))
                .orElse(List.of());
        for (JComponent item : items) {
            if (!together.contains(item)) {
                blocks.add(List.of(item));
            } else if (together.indexOf(item) == 0) {
                blocks.add(together);
            }
        }
        return blocks;
    }

    /** The question, where answers would come on a page without it; it is left out only where it and they need more than a page. */
    private List<JComponent> missing(List<JComponent> above, List<JComponent> block) {
        return asked.filter(question -> block.get(0) == question.answers().get(0))
                .filter(question -> above.stream()
                        .flatMap(item -> words(item).stream())
                        .noneMatch(words -> words.part().equals(question.again().part())))
                .map(question -> List.<JComponent>of(question.again()))
                .filter(question -> !isTooMuch(joined(question, block)))
                .orElse(List.of());
    }

    private static List<JComponent> joined(List<JComponent> first, List<JComponent> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** The last of the answers that are asked for, on the page that shows. */
    Optional<KioskButton> lastAnswer() {
        return asked.flatMap(question ->
                question.answers().stream().filter(pages.get(at())::contains).reduce((earlier, later) -> later));
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
        return IntStream.range(0, shown.size())
                        .map(at -> heightOf(shown.get(at), shown.subList(0, at)) + gap())
                        .sum()
                - gap();
    }

    private int heightOf(JComponent item, List<JComponent> above) {
        if (item instanceof TextBlock block) {
            return block.heightFor(getWidth());
        }
        if (item instanceof KioskButton button) {
            return button.heightFor(getWidth());
        }
        return item instanceof CodeView || above.isEmpty() ? getHeight() : heightBelow(above);
    }

    /** What is left of a page below this, where that is most of it; else all of the next page. */
    private int heightBelow(List<JComponent> above) {
        int left = getHeight() - heightOf(above) - gap();
        return left > getHeight() / 2 ? left : getHeight();
    }

    private int gap() {
        return kit.theme().gap();
    }
}
