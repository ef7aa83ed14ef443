package org.backwise.kiosk.core.visit;

import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.Motion;
import org.backwise.kiosk.core.comfort.SpeechRate;
import org.backwise.kiosk.core.comfort.Talk;
import org.backwise.kiosk.core.comfort.TextSize;

/**
 * Text and sound, over any screen; closing it leads back to the same place.
 *
 * @param under the screen to go back to, just as it was
 */
public record ComfortPanel(Screen under) implements Screen {

    @Override
    public List<Choice> choices(Visit visit) {
        Comfort now = visit.comfort();
        List<Choice> choices = new ArrayList<>();
        for (TextSize size : TextSize.values()) {
            choices.add(new Choice.SetComfort(now.with(size)));
        }
        for (Contrast contrast : Contrast.values()) {
            choices.add(new Choice.SetComfort(now.with(contrast)));
        }
        for (Talk talk : Talk.values()) {
            choices.add(new Choice.SetComfort(now.with(talk)));
        }
        for (SpeechRate rate : SpeechRate.values()) {
            choices.add(new Choice.SetComfort(now.with(rate)));
        }
        for (Motion motion : Motion.values()) {
            choices.add(new Choice.SetComfort(now.with(motion)));
        }
        choices.add(Choice.Go.RESET_COMFORT);
        choices.add(Choice.Go.CLOSE);
        return choices;
    }

    @Override
    public Step choose(Visit visit, Choice choice) {
        if (choice instanceof Choice.SetComfort set) {
            return chosen(visit, set.comfort());
        }
        return choice == Choice.Go.RESET_COMFORT ? chosen(visit, Comfort.USUAL) : back(visit);
    }

    private static Step chosen(Visit visit, Comfort comfort) {
        Visit changed = visit.with(visit.memory().with(comfort));
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
