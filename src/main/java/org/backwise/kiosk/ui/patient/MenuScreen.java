package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Menu;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.FlowTile;
import org.backwise.kiosk.ui.kit.FootLineView;
import org.backwise.kiosk.ui.kit.HelpTile;
import org.backwise.kiosk.ui.kit.Kit;
import org.backwise.kiosk.ui.kit.Pages;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;

/** The menu: when to get help first, then the flows in staff order. */
final class MenuScreen extends FramedScreen {

    private static final long serialVersionUID = 1;

    private final transient Menu shown;
    private final transient Optional<FootLineView> note;
    private final TileGrid grid;
    private final HelpTile help;

    private MenuScreen(Making making, Visit visit, Content content) {
        super(
                making,
                Header.heading(making, content.text, visit),
                content,
                new FootBar(making, foot(visit), 3, visit, Optional.of(content.grid)));
        this.shown = (Menu) visit.screen();
        this.grid = content.grid;
        this.help = content.help;
        this.note = content.note;
    }

    private static List<Choice> foot(Visit visit) {
        return Stream.of(Choice.Go.FINISH, Choice.Go.SIMPLE_PATH, Choice.Go.READ_ALOUD)
                .filter(visit.choices()::contains)
                .map(choice -> (Choice) choice)
                .toList();
    }

    static MenuScreen of(Making making, Visit visit) {
        return new MenuScreen(making, visit, new Content(making, visit));
    }

    @Override
    public Change update(Visit visit) {
        updateBar(visit);
        return shown.equals(visit.screen()) ? Change.SAME_SCREEN : Change.OTHER_SCREEN;
    }

    @Override
    Pressed pressed() {
        return Pressed.AMONG_CONTENT;
    }

    @Override
    public Optional<Pages> pages() {
        return Optional.of(grid);
    }

    @Override
    public Optional<Component> firstFocus() {
        return Optional.of(help);
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return note.map(FootLineView::words)
                .filter(words -> words.part().equals(part))
                .or(() -> super.block(part));
    }

    /** Heading, note and tiles. */
    private static final class Content extends JPanel {

        private static final long serialVersionUID = 1;

        private final transient Making making;
        private final transient ScreenText text;
        private final transient Optional<FootLineView> note;
        private final TileGrid grid;
        private final HelpTile help;

        Content(Making making, Visit visit) {
            super(null);
            this.making = making;
            this.text = making.texts().of(visit);
            Kit kit = making.kit();
            this.note = text.foot().map(line -> new FootLineView(kit, line));
            this.help = help(visit);
            this.grid = new TileGrid(kit, help, tiles(visit));
            setLayout(
                    new MigLayout("insets 0, fill, wrap 1, gap 0 " + kit.theme().space(2), "[grow, fill]"));
            setOpaque(false);
            note.ifPresent(line -> add(line, "growx, wmin 0, h " + line.heightFor(Short.MAX_VALUE) + "!"));
            add(grid, "grow, push, wmin 0, hmin 0");
        }

        @Override
        public void doLayout() {
            note.ifPresent(line -> ((MigLayout) getLayout())
                    .setComponentConstraints(line, "growx, wmin 0, h " + line.heightFor(getWidth()) + "!"));
            super.doLayout();
        }

        private HelpTile help(Visit visit) {
            Flow flow = visit.library().getHelp();
            HelpTile tile = new HelpTile(
                    making.kit(),
                    flow.title(),
                    making.words().get("menu.help"),
                    making.words().get("menu.open"));
            opens(tile, flow.id());
            return tile;
        }

        private List<FlowTile> tiles(Visit visit) {
            List<FlowTile> made = new ArrayList<>();
            for (Flow flow : Menu.offered(visit)) {
                if (!flow.id().equals(FlowId.GET_HELP)) {
                    String place = flow.place() == Place.HERE ? "menu.here" : "menu.home";
                    String about = making.words().get(place, flow.minutes());
                    FlowTile tile = new FlowTile(making.kit(), flow.title(), about, flow.face());
                    opens(tile, flow.id());
                    made.add(tile);
                }
            }
            return made;
        }

        private void opens(Pressable tile, FlowId flow) {
            Choice choice = new Choice.OpenFlow(flow);
            tile.setName(ChoiceButtons.name(choice));
            tile.addActionListener(pressed -> making.send().accept(new VisitEvent.Select(choice)));
        }
    }
}
