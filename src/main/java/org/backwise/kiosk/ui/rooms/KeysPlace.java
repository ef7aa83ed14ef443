package org.backwise.kiosk.ui.rooms;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.input.KeyLearning;
import org.backwise.kiosk.core.input.KeyStore.Kept;
import org.backwise.kiosk.ui.input.LearnKeysPanel;
import org.backwise.kiosk.ui.kit.ButtonStyle;
import org.backwise.kiosk.ui.kit.Glyph;
import org.backwise.kiosk.ui.kit.KioskButton;

/** Asks for one key of the pad after the other; meanwhile every key is an answer, but for the one that stops the asking. */
final class KeysPlace implements Place {

    private final KeysRoom.Outside outside;
    private Asking asking = Asking.NOT_YET;
    private Optional<LearnKeysPanel> panel = Optional.empty();
    private Optional<Walk> shownBy = Optional.empty();
    private String note = "";

    /** What keys are for. */
    private enum Asking {
        NOT_YET,
        NOW,
        /** They move about as everywhere at the desk. */
        RESTS
    }

    KeysPlace(KeysRoom.Outside outside) {
        this.outside = outside;
    }

    @Override
    public Pane pane(Walk walk) {
        shownBy = Optional.of(walk);
        if (asking == Asking.NOT_YET) {
            return new Pane(walk, walk.words("pad.heading"))
                    .line(walk.words("pad.about"))
                    .line(walk.words("pad.stop", outside.stop()))
                    .warning(note)
                    .fill(new PagedRows(walk, List.of(Rows.row(walk, "pad.begin", Glyph.PLAY, () -> begin(walk)))));
        }
        KeyLearning learning = panel.map(LearnKeysPanel::learned).orElse(KeyLearning.BEGUN);
        LearnKeysPanel asks =
                new LearnKeysPanel(walk.kit(), walk.frameWords(), learning, learned -> keep(walk, learned));
        panel = Optional.of(asks);
        Pane pane = new Pane(walk, walk.words("pad.heading"))
                .line(walk.words(asking == Asking.NOW ? "pad.stop" : "pad.rests", outside.stop()))
                .warning(note)
                .fill(asks);
        return asking == Asking.NOW ? pane : pane.part(new Strip(walk.kit(), List.of(goOn(walk))));
    }

    private KioskButton goOn(Walk walk) {
        return FormPlace.button(
                walk, "pad-on", walk.words("pad.on"), Glyph.PLAY, ButtonStyle.OUTLINE, () -> ask(walk, Asking.NOW));
    }

    private void begin(Walk walk) {
        panel = Optional.empty();
        note = "";
        ask(walk, Asking.NOW);
    }

    private void ask(Walk walk, Asking now) {
        asking = now;
        walk.again();
        walk.say(now == Asking.NOW ? panel.map(LearnKeysPanel::spoken).orElse("") : walk.words("pad.rests"));
    }

    @Override
    public boolean takes(KeyEvent key) {
        if (asking != Asking.NOW || panel.isEmpty() || shownBy.isEmpty()) {
            return false;
        }
        if (KeyEvent.getKeyText(key.getKeyCode()).equals(outside.stop())) {
            ask(shownBy.get(), Asking.RESTS);
            return true;
        }
        LearnKeysPanel asks = panel.get();
        asks.pressed(key);
        if (asks.learned().asks().isEmpty()) {
            ask(shownBy.get(), Asking.RESTS);
        }
        shownBy.get().say(asks.spoken());
        return true;
    }

    private void keep(Walk walk, KeyLearning learned) {
        walk.ask(() -> outside.store().keep(learned.learned()), kept -> {
            if (kept instanceof Kept.Done done) {
                outside.use().accept(done.keys());
                walk.journal(
                        "keys", "", walk.words("pad.count", learned.learned().size()));
                asking = Asking.NOT_YET;
                note = done.leftOut().isEmpty()
                        ? walk.words("pad.kept")
                        : walk.words("pad.left.out", String.join(", ", done.leftOut()));
            } else if (kept instanceof Kept.Refused refused) {
                note = refused.why();
            }
            walk.again();
            walk.say(note);
        });
    }
}
