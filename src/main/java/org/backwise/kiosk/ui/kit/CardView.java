package org.backwise.kiosk.ui.kit;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.ui.theme.Role;

/** A help card: a band with an icon, what to do and whom to call, and below it the signs. */
public final class CardView extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient Kit kit;
    private final Role role;
    private final Glyph glyph;
    private final TextBlock heading;
    private final TextBlock call;
    private final transient List<TextBlock> lines;
    private final transient Optional<TextBlock> safety;
    private transient Slice shown;
    private int band;

    /** @param role the ground of the band and the colour of the frame */
    public CardView(
            Kit kit,
            Role role,
            Glyph glyph,
            TextBlock heading,
            TextBlock call,
            List<TextBlock> lines,
            Optional<TextBlock> safety) {
        super(null);
        this.kit = kit;
        this.role = role;
        this.glyph = glyph;
        this.heading = heading;
        this.call = call;
        this.lines = List.copyOf(lines);
        this.safety = safety;
        this.shown = new Slice(0, lines.size());
        setOpaque(false);
        blocks().forEach(this::add);
    }

    public Stream<TextBlock> blocks() {
        return Stream.of(Stream.of(heading, call), lines.stream(), safety.stream())
                .flatMap(part -> part);
    }

    /** The block that shows this part, if it is here. */
    public Optional<TextBlock> block(Part part) {
        return blocks().filter(block -> block.part().equals(part)).findFirst();
    }

    /** The height that all words need at a width, in pixels. */
    public int heightFor(int width) {
        return heightFor(width, new Slice(0, lines.size()));
    }

    /** The height that some of the lines need, with the band and the safety line, which stand on every slice. */
    public int heightFor(int width, Slice slice) {
        return bandHeight(width) + bodyHeight(width, slice) + edge();
    }

    /** Shows only these lines. */
    public void show(Slice slice) {
        shown = slice;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).setVisible(i >= slice.from() && i < slice.to());
        }
        revalidate();
    }

    /** The card cut into as few slices as fit this size; each holds one line at least. */
    public List<Slice> slices(int width, int height) {
        List<Slice> slices = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to > from + 1 && heightFor(width, new Slice(from, to)) > height) {
                slices.add(new Slice(from, to - 1));
                from = to - 1;
            }
        }
        slices.add(new Slice(from, lines.size()));
        return slices;
    }

    /** Whether a part of this card can be seen where only these lines are shown. */
    public boolean isOn(Part part, Slice slice) {
        return block(part)
                .map(lines::indexOf)
                .filter(index -> index < 0 || index >= slice.from() && index < slice.to())
                .isPresent();
    }

    /**
     * Some of a card's lines.
     *
     * @param from index of the first, from 0
     * @param to index behind the last
     */
    public record Slice(int from, int to) {}

    private int edge() {
        return kit.theme().edge();
    }

    private int pad() {
        return kit.theme().space(2);
    }

    /** Room left and right of the words. */
    private int side() {
        return kit.theme().space(3);
    }

    private int icon() {
        return Math.round(heading.heightFor(Short.MAX_VALUE) * 0.8f);
    }

    private int bandText(int width) {
        return width - icon() - pad() - 2 * side();
    }

    /** The height of the band that the words in it need at a width, in pixels. */
    public int leastBand(int width) {
        return heading.heightFor(bandText(width)) + call.heightFor(bandText(width)) + pad();
    }

    /** Makes the band so high at least, so that those of cards beside each other end on one line. */
    public void band(int height) {
        band = height;
        revalidate();
    }

    private int bandHeight(int width) {
        return Math.max(band, leastBand(width));
    }

    private int bodyHeight(int width, Slice slice) {
        int text = width - 2 * side();
        int inner = lines.subList(slice.from(), slice.to()).stream()
                .mapToInt(line -> line.heightFor(text) + gap())
                .sum();
        return inner + safety.map(line -> line.heightFor(text) + gap()).orElse(0) + 2 * pad();
    }

    private int gap() {
        return kit.theme().space(1);
    }

    @Override
    public void doLayout() {
        int x = side() + icon() + pad();
        int y = pad() / 2 + (bandHeight(getWidth()) - leastBand(getWidth())) / 2;
        y = put(heading, x, y, bandText(getWidth()));
        put(call, x, y, bandText(getWidth()));
        y = bandHeight(getWidth()) + pad();
        int spare = Math.max(0, getHeight() - heightFor(getWidth(), shown));
        int airy = Math.min(kit.theme().space(3), spare / (shown.to() - shown.from() + 1));
        for (TextBlock line : lines.subList(shown.from(), shown.to())) {
            y = put(line, side(), y, getWidth() - 2 * side()) + gap() + airy;
        }
        if (safety.isPresent()) {
            put(safety.get(), side(), y, getWidth() - 2 * side());
        }
    }

    private static int put(TextBlock block, int x, int y, int width) {
        int height = block.heightFor(width);
        block.setBounds(x, y, width, height);
        return y + height;
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D brush = Brush.of(g);
        double corner = 2.0 * kit.theme().corner();
        double half = edge() / 2.0;
        Shape frame =
                new RoundRectangle2D.Double(half, half, getWidth() - edge(), getHeight() - edge(), corner, corner);
        brush.setColor(kit.color(Role.CARD));
        brush.fill(frame);
        brush.setColor(kit.color(role));
        Shape all = brush.getClip();
        brush.clip(frame);
        brush.fillRect(0, 0, getWidth(), bandHeight(getWidth()));
        brush.setClip(all);
        brush.setStroke(new BasicStroke(edge()));
        brush.draw(frame);
        double y = (bandHeight(getWidth()) - icon()) / 2.0;
        kit.paintGlyph(brush, glyph, inkOn(role), side(), y, icon());
        brush.dispose();
    }

    /** The ink that belongs to the ground of a card's band. */
    public static Role inkOn(Role ground) {
        return switch (ground) {
            case DANGER -> Role.ON_DANGER;
            case WARNING -> Role.ON_WARNING;
            default -> Role.ON_PRIMARY;
        };
    }
}
