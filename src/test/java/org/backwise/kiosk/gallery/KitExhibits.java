package org.backwise.kiosk.gallery;

import java.awt.Graphics;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.PictureFiles;
import org.backwise.kiosk.core.handout.SquareCode;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.CodeView;
import org.backwise.kiosk.ui.kit.Drawings;
import org.backwise.kiosk.ui.kit.FlowTile;
import org.backwise.kiosk.ui.kit.FootLineView;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.GlyphTile;
import org.backwise.kiosk.ui.kit.GlyphView;
import org.backwise.kiosk.ui.kit.HelpTile;
import org.backwise.kiosk.ui.kit.HoldRing;
import org.backwise.kiosk.ui.kit.KioskButton;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.ListRow;
import org.backwise.kiosk.ui.kit.OrderRow;
import org.backwise.kiosk.ui.kit.PictureView;
import org.backwise.kiosk.ui.kit.RingedPicture;
import org.backwise.kiosk.ui.kit.SeenFocus;
import org.backwise.kiosk.ui.kit.StepDots;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.kit.TextMark;
import org.backwise.kiosk.ui.kit.TileForm;
import org.backwise.kiosk.ui.theme.TextStyle;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;

/** The parts that screens are made of, each in all its states. */
final class KitExhibits {

    private static final String SHORT = "Next";
    private static final String LONG = "Do it with me, as long as the first time";
    private static final String SENTENCE = "Tip forward until you feel a mild pull.";

    private final Typefaces typefaces = new Typefaces();
    private final Drawings drawings =
            new Drawings(new PictureFiles(new KioskFolder(Path.of("kiosk-config"), Path.of("media")))::read);

    List<Exhibit> all() {
        return List.of(
                board("kit-buttons", KitExhibits::buttons),
                board("kit-buttons-pressed", KitExhibits::pressed),
                exhibit("kit-button-focused", this::focused),
                board("kit-tiles", this::tiles),
                board("kit-rows", KitExhibits::rows),
                board("kit-rows-pressed", KitExhibits::pressedRows),
                board("kit-order-rows", KitExhibits::orderRows),
                board("kit-words", KitExhibits::words),
                board("kit-hold", KitExhibits::hold),
                board("kit-icons", KitExhibits::icons),
                board("kit-pictures", this::pictures));
    }

    private Exhibit exhibit(String name, BiFunction<Kit, Board, JComponent> made) {
        return new Exhibit(name, look -> {
            Theme theme = new Theme(look.comfort(), typefaces, look.glass());
            SeenFocus keys = new SeenFocus();
            keys.used(SeenFocus.Means.KEYS);
            Kit kit = new Kit(theme, drawings, look.comfort().view(), keys);
            return List.of(made.apply(kit, new Board(theme)));
        });
    }

    private Exhibit board(String name, BiFunction<Kit, Board, Board> made) {
        return exhibit(name, made::apply);
    }

    private static Board buttons(Kit kit, Board board) {
        int width = kit.theme().px(120);
        for (ButtonStyle style : ButtonStyle.values()) {
            board.hang(new KioskButton(kit, SHORT, style, TextStyle.BODY_STRONG).with(Glyph.NEXT));
            board.hang(new KioskButton(kit, SHORT, style, TextStyle.BODY_STRONG));
            KioskButton narrow = new KioskButton(kit, LONG, style, TextStyle.BODY_STRONG).with(Glyph.TIMER);
            board.hang(narrow, width, narrow.heightFor(width)).nextRow();
        }
        return board;
    }

    private static Board rows(Kit kit, Board board) {
        int width = kit.theme().px(230);
        List<ListRow> shown = List.of(
                new ListRow(kit, "Paper", "", "A4"),
                new ListRow(kit, "Until \"Are you still there?\"", "120 to 300 seconds", "240 seconds"),
                new ListRow(kit, "Gentle Chair Twists", "Not yet signed. Read it, then sign.", ""));
        shown.forEach(row -> board.hang(row, width, row.heightFor(width)).nextRow());
        return board;
    }

    private static Board pressedRows(Kit kit, Board board) {
        int width = kit.theme().px(230);
        ListRow row = new ListRow(kit, "Paper", "", "A4");
        press(row);
        board.hang(row, width, row.heightFor(width)).nextRow();
        GlyphTile tile = new GlyphTile(kit, Glyph.BELL, "Settings", "Times, sound, paper");
        press(tile);
        return board.hang(tile);
    }

    private static Board orderRows(Kit kit, Board board) {
        int width = kit.theme().px(230);
        for (OrderRow.Choice choice : OrderRow.Choice.values()) {
            OrderRow row = new OrderRow(
                    kit,
                    picture("chair-stretch-lean-in"),
                    "6. Chair Stretch, Lower Back",
                    "Shown",
                    Glyph.EYE,
                    "Chair Stretch, Lower Back, 6 of 16, shown",
                    choice);
            board.hang(row, width, row.heightFor(width)).nextRow();
        }
        return board;
    }

    private static void press(AbstractButton button) {
        button.getModel().setArmed(true);
        button.getModel().setPressed(true);
    }

    private static Board pressed(Kit kit, Board board) {
        for (ButtonStyle style : ButtonStyle.values()) {
            KioskButton button = new KioskButton(kit, SHORT, style, TextStyle.BODY_STRONG).with(Glyph.NEXT);
            press(button);
            board.hang(button).nextRow();
        }
        return board;
    }

    private JComponent focused(Kit kit, Board board) {
        KioskButton button = new KioskButton(kit, SHORT, ButtonStyle.PRIMARY, TextStyle.BODY_STRONG).with(Glyph.NEXT);
        board.hang(button);
        for (ButtonStyle style : ButtonStyle.values()) {
            board.hang(new KioskButton(kit, SHORT, style, TextStyle.BODY_STRONG));
        }
        return new JPanel(null) {
            private static final long serialVersionUID = 1;

            {
                add(board);
                setSize(board.getSize());
            }

            @Override
            public void paint(Graphics g) {
                ShownFocus.on(button, () -> super.paint(g));
            }
        };
    }

    private Board tiles(Kit kit, Board board) {
        int width = kit.theme().px(110);
        List<FlowTile> above = flows(kit);
        int height =
                above.stream().mapToInt(tile -> tile.heightFor(width)).max().orElseThrow();
        board.hang(new HelpTile(kit, "When to Get Help", "Signs that need care now.", "Open"), width, height);
        above.forEach(tile -> board.hang(tile, width, height));
        board.nextRow();
        int low = kit.theme().px(62);
        for (FlowTile tile : flows(kit).subList(0, 2)) {
            int wide = kit.theme().px(150);
            tile.stand(TileForm.PICTURE_BESIDE, tile.pictureRoom(TileForm.PICTURE_BESIDE, wide, low));
            board.hang(tile, wide, low);
        }
        return board.hang(new GlyphTile(kit, Glyph.BELL, "Settings", "Times, sound, paper"));
    }

    private static List<FlowTile> flows(Kit kit) {
        return List.of(
                new FlowTile(kit, "Chair Stretch", "5 min", picture("chair-stretch-lean-in")),
                new FlowTile(
                        kit, "Neck and Shoulder Stretches for Long Days", "7 min", picture("neck-shoulder-chin-tuck")),
                new FlowTile(kit, "No Picture", "3 min", picture("none-there")));
    }

    private static Picture picture(String name) {
        return new Picture(new PictureName(name), "A person does the move.");
    }

    private static Board words(Kit kit, Board board) {
        int width = kit.theme().px(240);
        for (TextStyle style : TextStyle.values()) {
            TextBlock block = TextBlock.plain(
                    kit,
                    Part.of(Section.LINE),
                    style.name().toLowerCase(java.util.Locale.ROOT) + ": " + SENTENCE,
                    style);
            board.hang(block, width, block.heightFor(width));
        }
        TextBlock marked = TextBlock.plain(kit, Part.line(0), SENTENCE, TextStyle.BODY);
        marked.mark(new TextMark(new TextMark.Span(0, SENTENCE.length()), new TextMark.Span(12, 17)));
        board.hang(marked, width, marked.heightFor(width));
        for (FootLine line : List.of(
                FootLine.warning("Stop if your hip or knee hurts."), FootLine.note("One side is often tighter."))) {
            FootLineView foot = new FootLineView(kit, line);
            board.hang(foot, width, foot.heightFor(width));
        }
        Caption caption = new Caption(kit);
        caption.show("Hold. Ten more seconds.");
        return board.hang(caption, width, caption.heightFor(width));
    }

    private static Board hold(Kit kit, Board board) {
        for (double part : new double[] {0, 0.3, 0.99}) {
            HoldRing ring = new HoldRing(kit, "seconds");
            ring.show(part, (int) (30 * (1 - part)), "seconds");
            board.hang(ring, ring.side(), ring.side());
        }
        HoldRing over = new HoldRing(kit, "seconds");
        over.showOver("Done");
        board.hang(over, over.side(), over.side());
        HoldRing beside = new HoldRing(kit, "seconds");
        beside.show(0.5, 15, "seconds");
        Picture held = picture("chair-twist-turn-left");
        int side = kit.theme().px(60);
        board.hang(
                new RingedPicture(kit, held, PictureView.Moment.END, PictureView.Facing.AS_DRAWN, beside),
                side * 3 / 2,
                side);
        board.nextRow();
        for (int at : new int[] {0, 3, 7}) {
            board.hang(new StepDots(kit, at, 8));
        }
        return board;
    }

    private static Board icons(Kit kit, Board board) {
        int side = kit.theme().px(28);
        for (Glyph glyph : Glyph.values()) {
            board.hang(new GlyphView(kit, glyph), side, side);
        }
        return board;
    }

    /** No words of anything: what it looks like is all that matters here. */
    private static SquareCode code() {
        int side = 57;
        return new SquareCode(IntStream.range(0, side)
                .mapToObj(row -> IntStream.range(0, side)
                        .mapToObj(column -> (row * column + row / 3) % 3 == 0 ? "#" : ".")
                        .collect(Collectors.joining()))
                .toList());
    }

    private Board pictures(Kit kit, Board board) {
        int side = kit.theme().px(120);
        board.hang(new PictureView(kit, picture("chair-twist-turn-left"), PictureView.Ground.ROUNDED), side, side);
        board.hang(new PictureView(kit, picture("foam-roller-stay-off"), PictureView.Ground.ROUNDED), side, side);
        board.hang(new PictureView(kit, picture("none-there"), PictureView.Ground.ROUNDED), side, side);
        return board.hang(new CodeView(kit, code(), "A code for the camera of a phone."), side, side);
    }
}
