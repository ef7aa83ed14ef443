package org.backwise.kiosk.ui.patient;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.speech.Part;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.visit.Asleep;
import org.backwise.kiosk.core.visit.Choice;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.VisitEvent;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.text.ScreenText;
import org.backwise.kiosk.ui.theme.TextStyle;

/** The night: dark but for two lines that say how to wake the screen. A touch anywhere wakes it. */
final class AsleepScreen extends PatientScreen {

    private static final long serialVersionUID = 1;

    private final transient List<TextBlock> lines;

    AsleepScreen(Making making, Visit visit) {
        super(making);
        ScreenText text = making.texts().of(visit);
        lines = List.of(
                TextBlock.plain(making.kit(), Part.of(Section.HEADING), text.heading(), TextStyle.BODY),
                TextBlock.plain(making.kit(), Part.line(0), text.lines().get(0), TextStyle.BODY));
        lines.forEach(this::add);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent e) {
                making.send().accept(new VisitEvent.Select(Choice.Go.START));
            }
        });
    }

    @Override
    public Change update(Visit visit) {
        return visit.screen() instanceof Asleep ? Change.SAME_SCREEN : Change.OTHER_SCREEN;
    }

    @Override
    public Optional<TextBlock> block(Part part) {
        return lines.stream().filter(line -> line.part().equals(part)).findFirst();
    }

    @Override
    public void caption(String words) {
        // all that is spoken here can be read
    }

    @Override
    public Optional<Component> firstFocus() {
        return Optional.empty();
    }

    @Override
    public void doLayout() {
        int margin = making().kit().theme().space(10);
        int width = getWidth() - 2 * margin;
        int high = lines.stream().mapToInt(line -> line.heightFor(width)).sum();
        int y = getHeight() - margin - high;
        for (TextBlock line : lines) {
            line.setBounds(margin, y, width, line.heightFor(width));
            y += line.getHeight();
        }
    }
}
