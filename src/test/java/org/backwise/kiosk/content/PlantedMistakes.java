package org.backwise.kiosk.content;

import static org.backwise.kiosk.content.SoundContent.hold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.Place;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.StillHold;

/** At least one mistake for each rule. */
final class PlantedMistakes {

    private PlantedMistakes() {}

    static List<Planted> words() {
        return List.of(
                line("no false claims", "It will realign your back."),
                line("no false claims", "Ask for more pressure."),
                planted("no false claims", "sway/left", all -> all.sway.slide("left").page.picture = "A knot."),
                line("no cracking", "Crack it."),
                planted("no cracking", "neck-shoulder/hand-out", all -> all.neck.handOut = List.of("Stop. It cracks.")),
                line("no orders to pop", "Now pop your back."),
                line("no promises", "It prevents pain."),
                planted("no promises", "sway", all -> all.sway.title = "Fix It"),
                line("no praise for more", "Well done."),
                planted(
                        "no praise for more",
                        "sway/left",
                        all -> all.sway.slide("left").cues = cues("Lean left.", "Hold it longer.", "Come back.")),
                line("no slide numbers", "Or go to slide 7."),
                planted("no slide numbers", "sway/left", all -> all.sway.slide("left").page.heading = "2. Lean"),
                line("nothing private in the room", "It burns when you pee."),
                planted(
                        "nothing private in the room",
                        "card/NOW",
                        all -> all.now.foot = Optional.of(FootLine.warning("No toilet?"))),
                planted(
                        "nothing private in the room",
                        "card/NOW",
                        all -> all.now.onSpeaker = List.of("Numb private parts.")),
                planted(
                        "nothing private in the room",
                        "sway/book-extra",
                        all -> all.sway.bookExtra = Optional.of("Your groin hurts.")),
                planted("withheld lines stay withheld", "card/NOW", all -> {
                    all.now.lines.set(0, "You bleed, or the baby moves less.");
                    all.now.onSpeaker = List.of("Or the baby moves less?");
                }),
                planted("withheld lines stay withheld", "card/NOW", all -> all.now.onSpeaker = List.of()),
                planted(
                        "no roller on the lower back",
                        "sway/left",
                        all -> all.sway.slide("left").page.lines.set(0, "Put the roller on your lower back.")),
                planted(
                        "no roller on the lower back",
                        "foam-roller/roll",
                        all -> all.roller.slide("roll").page.lines.set(0, "Go to your lower back.")),
                planted(
                        "no roller on the lower back",
                        "foam-roller/hand-out",
                        all -> all.roller.handOut = List.of("Home. Stop. Roll the lower back.")));
    }

    static List<Planted> flows() {
        return List.of(
                planted("check first", "sway", all -> all.sway.slides.remove(0)),
                planted("check first", "sway", all -> all.sway.slides.add(all.sway.slides.remove(0))),
                planted("check first", "sway", all -> all.sway.slides.add(1, all.sway.slides.get(0))),
                planted("stop signs", "sway", all -> all.sway.slides.remove(6)),
                planted("end cards", "sway", all -> all.sway.cards = List.of(CardName.NOW, CardName.BOOK)),
                planted(
                        "end cards",
                        "neck-shoulder",
                        all -> all.neck.cards = List.of(CardName.NOW, CardName.TODAY, CardName.BOOK)),
                planted("own line on the card Book", "sway", all -> all.sway.bookExtra = Optional.empty()),
                planted("something on paper", "get-help", all -> all.help.handOut = List.of()),
                planted("stop signs on paper", "sway", all -> all.sway.handOut = List.of("Go slow.")),
                planted("risky flows at home only", "back-bend", all -> all.bend.place = Place.HERE),
                planted(
                        "home flows say home",
                        "back-bend",
                        all -> all.bend.slide("watch-now").page.lines.remove(1)),
                planted("home flows say home", "back-bend", all -> all.bend.handOut = List.of("Stop for pain.")),
                planted(
                        "brakes locked",
                        "sway",
                        all -> all.sway.slide("set-up").page.lines.set(1, "Sit.")));
    }

    static List<Planted> moves() {
        return List.of(
                planted(
                        "seated in the waiting room",
                        "sway/left",
                        all -> all.sway.slide("left").posture = Posture.STANDING),
                planted(
                        "no standing for the unsteady",
                        "back-bend/lean-back",
                        all -> all.bend.slide("lean-back").hiddenAfter = Set.of(Flag.ASK_FIRST)),
                planted(
                        "only breathing after ask-first",
                        "sway/march",
                        all -> all.sway.slide("march").safeAfter = Set.of(Flag.ASK_FIRST)),
                planted("sides are paced", "sway/march", all -> {
                    all.sway.slide("march").page.lines.set(0, "Do 5 on each leg.");
                    all.sway.slide("march").paced(new CountedMoves(5, 3, 1));
                }),
                planted(
                        "sides are paced",
                        "back-bend/lean-back",
                        all -> all.bend.slide("lean-back").page.lines.set(0, "Lean to the left.")),
                planted(
                        "spoken cues",
                        "sway/left",
                        all -> all.sway.slide("left").cues = cues("Lean right.", "Breathe.", "Come back.")),
                planted(
                        "spoken cues",
                        "neck-shoulder/head-turns",
                        all -> all.neck.slide("head-turns").cues = cues("Turn your head.", "Breathe.", "Come back.")),
                planted(
                        "spoken cues",
                        "sway/left",
                        all -> all.sway.slide("left").cues = cues("Lean left.", "", "Come back.")),
                planted(
                        "spoken cues",
                        "sway/left",
                        all -> all.sway.slide("left").cues = cues("Lean left." + " Go on.".repeat(7), "Hold.", "End.")),
                planted(
                        "spoken cues",
                        "sway/march",
                        all -> all.sway.slide("march").cues = cues("Lift one knee.", "Slowly.", "Rest.")),
                planted(
                        "both sides the same",
                        "sway",
                        all -> all.sway.slide("right").paced(hold(10, 30, Side.RIGHT))),
                planted("both sides the same", "sway", all -> all.sway.slides.remove(4)),
                planted(
                        "both sides the same",
                        "sway",
                        all -> all.sway.slide("right").hiddenAfter = Set.of(Flag.UNSTEADY)));
    }

    static List<Planted> caps() {
        return List.of(
                planted(
                        "hold caps",
                        "neck-shoulder/ear-to-shoulder",
                        all -> all.neck.slide("ear-to-shoulder").paced(hold(5, 16, Side.LEFT, Side.RIGHT))),
                planted(
                        "hold caps",
                        "neck-shoulder/head-turns",
                        all -> all.neck.slide("head-turns").paced(hold(5, 11, Side.LEFT, Side.RIGHT))),
                planted(
                        "hold caps",
                        "sway/left",
                        all -> all.sway.slide("left").page.lines.set(0, "Turn your head to the left.")),
                planted(
                        "hold caps",
                        "back-bend/lean-back",
                        all -> all.bend.slide("lean-back").paced(new StillHold(5, 1, 6, List.of(Side.BOTH), 0))),
                planted(
                        "hold caps",
                        "sway/march",
                        all -> all.sway.slide("march").paced(new CountedMoves(1, StillHold.CAP + 1, 2))));
    }

    static List<Planted> sizes() {
        String hard = "Physical rehabilitation necessitates professional supervision.";
        return List.of(
                planted("a line at the foot of every page", "shared/stop", all -> all.stop.foot = Optional.empty()),
                planted(
                        "a line at the foot of every page",
                        "shared/stop",
                        all -> all.stop.foot = Optional.of(FootLine.note("Take your time."))),
                planted(
                        "no warning in a note",
                        "sway/left",
                        all -> all.sway.slide("left").page.foot = Optional.of(FootLine.note("Dizzy? Sit down."))),
                planted("lengths", "sway", all -> all.sway.title = "A Gentle Move for the Back"),
                planted(
                        "lengths",
                        "sway/left",
                        all -> all.sway.slide("left").page.heading =
                                "Sit ".repeat(9).strip()),
                planted(
                        "lengths",
                        "sway/left",
                        all -> all.sway.slide("left").page.lines.remove(0)),
                planted(
                        "lengths",
                        "sway/left",
                        all -> all.sway.slide("left").page.lines.addAll(List.of("A.", "B.", "C."))),
                planted("lengths", "card/NOW", all -> all.now.lines.remove(4)),
                planted(
                        "easy reading",
                        "sway/left",
                        all -> all.sway.slide("left").page.lines.set(0, hard)),
                planted("easy reading", "sway/left", all -> all.sway.slide("left").page.picture = hard),
                planted("easy reading", "sway/hand-out", all -> all.sway.handOut = List.of(hard, "Stop.")),
                planted(
                        "easy on average",
                        "all slides",
                        all -> Stream.of(all.sway, all.neck, all.bend)
                                .flatMap(FlowDraft::pages)
                                .forEach(page -> page.lines.set(0, hard))),
                planted(
                        "easy on average",
                        "all slides",
                        all -> all.help.handOut = List.of("go ".repeat(3000).strip())),
                planted(
                        "short sentences",
                        "sway/left",
                        all -> all.sway
                                .slide("left")
                                .page
                                .lines
                                .set(0, "go ".repeat(21).strip())));
    }

    private static Planted line(String rule, String line) {
        return planted(
                rule, "sway/left", all -> all.sway.slide("left").page.lines.set(0, line));
    }

    private static Planted planted(String rule, String where, Consumer<SoundContent> spoil) {
        return new Planted(rule, where, spoil);
    }

    private static HoldCues cues(String start, String during, String end) {
        return new HoldCues(Map.of(Side.BOTH, start), during, Map.of(Side.BOTH, end));
    }
}
