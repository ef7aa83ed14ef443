package org.backwise.kiosk.adapter.printing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.handout.FlowPage;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.CardName;
import org.backwise.kiosk.core.library.CountedMoves;
import org.backwise.kiosk.core.library.FootLine;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Hold;
import org.backwise.kiosk.core.library.HoldCues;
import org.backwise.kiosk.core.library.PacedHold;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.Picture;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Posture;
import org.backwise.kiosk.core.library.ReviewRecord;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.library.Side;
import org.backwise.kiosk.core.library.Slide;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.SlideKind;
import org.backwise.kiosk.core.library.SlowBreaths;
import org.backwise.kiosk.core.library.StillHold;

/** Hand-outs as they come from the library, made by hand. */
final class HandOuts {

    static final ReviewRecord UNREVIEWED =
            new ReviewRecord("the content team", Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    static final ReviewRecord REVIEWED = new ReviewRecord(
            "the content team",
            Optional.of("Dr. A. Example"),
            Optional.of(LocalDate.of(2026, 9, 12)),
            Optional.of(LocalDate.of(2028, 9, 12)),
            List.of("S30"));

    private HandOuts() {}

    /** Two seated moves with pictures, a counted one and breaths. */
    static HandOut chairTwist() {
        return new HandOut(List.of(chairTwistPage()), cards(), PrintSize.USUAL);
    }

    private static FlowPage chairTwistPage() {
        return new FlowPage(
                "Gentle Chair Twists",
                FlowPage.InShort.STEPS,
                List.of(
                        "Sit tall, arms crossed.",
                        "Turn left, hold 15 seconds. Start with 5.",
                        "Turn right, the same.",
                        "Breathe. Do not pull. Do not use force.",
                        "Do it most days."),
                List.of(turnLeft(), turnRight(), shoulderRolls(), slowBreaths()),
                List.of(
                        "Your bones are weak, or you once broke a spine bone.",
                        "You had back or hip surgery, or you have spine rods.",
                        "Pain or tingling runs down a leg.",
                        "You are pregnant."),
                List.of(
                        "Sharp pain, or pain that spreads.",
                        "A numb, tingling or weak arm or leg.",
                        "Dizzy, faint or sick.",
                        "Chest pain, or hard to breathe: get help now."),
                Optional.empty(),
                UNREVIEWED);
    }

    /** The same hand-out with other moves. */
    static HandOut withMoves(Slide... moves) {
        FlowPage usual = chairTwistPage();
        return of(new FlowPage(
                usual.title(),
                usual.inShort(),
                usual.steps(),
                List.of(moves),
                usual.checks(),
                usual.stopSigns(),
                Optional.empty(),
                UNREVIEWED));
    }

    private static HandOut of(FlowPage page) {
        return new HandOut(List.of(page), cards(), PrintSize.USUAL);
    }

    /** A hand-out with this title and only these lines in short. */
    static HandOut textOnly(String title, String... steps) {
        FlowPage page = new FlowPage(
                title,
                FlowPage.InShort.STEPS,
                List.of(steps),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                UNREVIEWED);
        return new HandOut(List.of(page), List.of(), PrintSize.USUAL);
    }

    /** All signs to get help for, which are in short what the cards say. */
    static HandOut signs(String... signs) {
        return of(new FlowPage(
                "When to Get Help",
                FlowPage.InShort.SIGNS,
                List.of(signs),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                UNREVIEWED));
    }

    static HandOut reviewed() {
        FlowPage usual = chairTwistPage();
        return of(new FlowPage(
                usual.title(),
                usual.inShort(),
                usual.steps(),
                usual.moves(),
                usual.checks(),
                usual.stopSigns(),
                Optional.empty(),
                REVIEWED));
    }

    /** The chair twist and another flow with a reason of its own to book a visit, as one. */
    static HandOut several() {
        FlowPage other = new FlowPage(
                "Shoulder Rolls",
                FlowPage.InShort.STEPS,
                List.of("Let your arms hang.", "Roll them back and forward."),
                List.of(shoulderRolls()),
                List.of("Your shoulder was hurt lately."),
                List.of("A shoulder that locks."),
                Optional.of("Your shoulder clicks and hurts."),
                UNREVIEWED);
        return new HandOut(List.of(chairTwistPage(), other), cards(), PrintSize.USUAL);
    }

    static Slide turnLeft() {
        return move(
                "Turn to the left",
                "turn-left",
                new StillHold(15, 5, 30, List.of(Side.LEFT), 5),
                "Breathe out. Turn your chest to the left.",
                "Let your belly and ribs turn you, not your arms.",
                "Stop at a mild pull. Hold and breathe.",
                "Come back to the middle.");
    }

    static Slide turnRight() {
        return move(
                "Turn to the right",
                "turn-right",
                new StillHold(15, 5, 30, List.of(Side.RIGHT, Side.LEFT, Side.RIGHT), 5),
                "Breathe out. Turn your chest to the right.",
                "Hold and breathe. Come back to the middle.",
                "Then turn once more to the left and once more to the right.");
    }

    static Slide shoulderRolls() {
        return move(
                "Shoulder rolls",
                "no-such-picture",
                new CountedMoves(5, 3, 2),
                "Let your arms hang.",
                "Roll your shoulders back 5 times.",
                "Roll them forward 5 times.");
    }

    static Slide slowBreaths() {
        return move("Slow breaths", "no-such-picture", new SlowBreaths(5, 4, 6), "Breathe in through your nose.");
    }

    static Slide move(String heading, String picture, Hold hold, String... lines) {
        Page page = new Page(
                heading,
                List.of(lines),
                Optional.of(FootLine.warning("Do not turn your neck any more.")),
                new Picture(new PictureName(picture), "A person sits and does the move: " + heading + "."),
                Saying.AS_SHOWN);
        PacedHold paced = new PacedHold(hold, new HoldCues(Map.of(Side.BOTH, "Start."), "Hold.", Map.of()));
        return new Slide(
                new SlideId("move"), SlideKind.MOVE, Posture.SEATED, page, Optional.of(paced), Set.of(), Set.of());
    }

    static List<HelpCard> cards() {
        return List.of(
                card(
                        CardName.NOW,
                        "Now: get help",
                        "Here: tell our staff now. At home: call 911.",
                        "Do not wait. Do not drive. Do not stretch.",
                        "Numb private parts, or new trouble with pee or poo.",
                        "Both legs weak, numb or in pain.",
                        "Chest pain, hard to breathe, or a sudden tearing pain in the back or belly.",
                        "Face drop, slurred speech, or a sudden very bad headache.",
                        "Pain after a crash or a bad fall."),
                card(
                        CardName.TODAY,
                        "Today: call us",
                        "Here now? Tell our staff. At home: call 555 0142 today.",
                        "Closed? Call 555 0143. Sudden, or worse fast? Call 911.",
                        "You have back pain and a fever, or you lost weight without trying.",
                        "You have or had cancer, and the pain is new.",
                        "Pain is bad at night, or you see a new lump or shape.",
                        "One leg or foot is getting weaker, or your hands feel clumsy."),
                card(
                        CardName.BOOK,
                        "Book a visit",
                        "Ask at our desk.",
                        "Do not work on it by yourself. Sudden, or both legs? Get help now.",
                        "Tingling or numbness spreads down one arm or leg.",
                        "Pain gets worse, or lasts more than a few days.",
                        "You cannot move as well as before.",
                        "You once broke a spine bone, or have a slipped disc or arthritis.",
                        "A twist sends pain or tingling down a leg."));
    }

    static HelpCard card(CardName name, String heading, String call, String safety, String... lines) {
        Page page = new Page(
                heading,
                List.of(lines),
                Optional.of(FootLine.warning(safety)),
                new Picture(new PictureName("card"), "Some small drawings."),
                Saying.AS_SHOWN);
        return new HelpCard(name, call, page);
    }
}
