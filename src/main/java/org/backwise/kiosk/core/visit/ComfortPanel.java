package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Display;
import org.backwise.kiosk.core.comfort.LetterSpacing;
import org.backwise.kiosk.core.comfort.LineFocus;
import org.backwise.kiosk.core.comfort.LineSpacing;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.Reach;
import org.backwise.kiosk.core.comfort.Route;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.core.input.Command;
import org.backwise.kiosk.core.input.DwellTime;
import org.backwise.kiosk.core.input.ScanPace;
import org.backwise.kiosk.core.input.TouchTime;

/**
 * Text and sound, over any screen; closing it leads back to the same place.
 *
 * @param under the screen to go back to, just as it was
 * @param topic whose choices show
 */
public record ComfortPanel(Screen under, ComfortTopic topic) implements Screen {

    /** As it opens over a screen. */
    static ComfortPanel over(Screen under) {
        return new ComfortPanel(under, ComfortTopic.TEXT);
    }

    @Override
    public List<Choice> choices(Visit visit) {
        List<Choice> choices = new ArrayList<>();
        Stream.of(ComfortTopic.values()).map(Choice.OpenTopic::new).forEach(choices::add);
        choices.addAll(offered(visit.comfort()));
        choices.addAll(List.of(Choice.Go.RESET_COMFORT, Choice.Go.READ_ALOUD, Choice.Go.CLOSE));
        return choices;
    }

    private List<Choice> offered(Comfort now) {
        return switch (topic) {
            case TEXT ->
                join(List.of(
                        each(TextSize.values(), now::with),
                        each(LetterSpacing.values(), now::with),
                        each(LineSpacing.values(), now::with)));
            case COLORS -> each(Contrast.values(), now::with);
            case VOICE ->
                join(List.of(
                        each(Talk.values(), now::with),
                        List.of(Choice.Go.QUIETER, Choice.Go.LOUDER, Choice.Go.SLOWER, Choice.Go.FASTER),
                        each(Route.values(), now::with)));
            case SCREEN ->
                join(List.of(
                        each(LineFocus.values(), now::with),
                        each(Reach.values(), now::with),
                        each(Motion.values(), now::with),
                        each(Display.values(), now::with)));
            case PRESSING ->
                join(List.of(
                        each(TouchTime.values(), now::with),
                        each(DwellTime.values(), now::with),
                        List.of(Choice.Go.SET_UP_SWITCHES),
                        each(ScanPace.values(), now::with)));
        };
    }

    private static <T> List<Choice> each(T[] all, Function<T, Comfort> chosen) {
        return Stream.of(all)
                .map(one -> (Choice) new Choice.SetComfort(chosen.apply(one)))
                .toList();
    }

    private static List<Choice> join(List<List<Choice>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice instanceof Choice.SetComfort set) {
            return chosen(visit, set.comfort());
        }
        if (choice instanceof Choice.OpenTopic open) {
            return visit.with(new ComfortPanel(under, open.topic())).tellFocus();
        }
        return choice instanceof Choice.Go go ? go(visit, go) : visit.stay();
    }

    private Step go(Visit visit, Choice.Go go) {
        Commanded voice = new Commanded(visit);
        return switch (go) {
            case SET_UP_SWITCHES -> visit.setUpSwitches();
            case RESET_COMFORT -> chosen(visit, usual(visit));
            case LOUDER -> voice.by(Command.LOUDER);
            case QUIETER -> voice.by(Command.QUIETER);
            case FASTER -> voice.by(Command.FASTER);
            case SLOWER -> voice.by(Command.SLOWER);
            default -> back(visit);
        };
    }

    /** Nobody loses the switches that they press with, or is suddenly heard by the whole room. */
    private static Comfort usual(Visit visit) {
        Comfort now = visit.comfort();
        return visit.terms()
                .usualComfort()
                .with(now.pressing().switches())
                .with(now.listening().route());
    }

    private static Step chosen(Visit visit, Comfort comfort) {
        if (comfort.view().display() == Display.DARK) {
            return new Commanded(visit).by(Command.DARK);
        }
        Visit changed = visit.with(comfort);
        return comfort.talk() == Talk.ON ? changed.tellFocus() : changed.hush();
    }

    @Override
    public Step next(Visit visit) {
        return back(visit);
    }

    @Override
    public Step back(Visit visit) {
        return visit.enter(under);
    }

    @Override
    public Screen base() {
        return under.base();
    }
}
