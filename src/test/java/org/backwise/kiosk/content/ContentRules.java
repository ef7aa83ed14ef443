package org.backwise.kiosk.content;

import java.util.LinkedHashMap;
import java.util.Map;

/** All rules by name. */
final class ContentRules {

    static final Map<String, ContentRule> ALL = all();

    private ContentRules() {}

    private static Map<String, ContentRule> all() {
        Map<String, ContentRule> rules = new LinkedHashMap<>();
        rules.put("no false claims", BannedWords.CLAIMS);
        rules.put("no cracking", BannedWords.CRACKING);
        rules.put("no orders to pop", BannedWords.ORDERS_TO_POP);
        rules.put("no promises", BannedWords.PROMISES);
        rules.put("no praise for more", BannedWords.PRAISE);
        rules.put("no slide numbers", BannedWords.SLIDE_NUMBERS);
        rules.put("nothing private in the room", new PrivateWords());
        rules.put("withheld lines stay withheld", new WithheldLines());
        rules.put("no roller on the lower back", new RollerRule());
        rules.put("check first", FlowRules.CHECK_FIRST);
        rules.put("stop signs", FlowRules.STOP_SIGNS);
        rules.put("end cards", FlowRules.END_CARDS);
        rules.put("own line on the card Book", FlowRules.OWN_LINE);
        rules.put("something on paper", FlowRules.ON_PAPER);
        rules.put("stop signs on paper", FlowRules.STOP_ON_PAPER);
        rules.put("risky flows at home only", FlowRules.AT_HOME_ONLY);
        rules.put("home flows say home", FlowRules.SAYS_HOME);
        rules.put("brakes locked", FlowRules.BRAKES_LOCKED);
        rules.put("seated in the waiting room", SlideRules.SEATED_HERE);
        rules.put("no standing for the unsteady", SlideRules.HIDDEN_FROM_UNSTEADY);
        rules.put("only breathing after ask-first", SlideRules.ONLY_BREATHING_AFTER_ASK_FIRST);
        rules.put("sides are paced", SlideRules.SIDES_PACED);
        rules.put("spoken cues", SlideRules.SPOKEN_CUES);
        rules.put("hold caps", new HoldCaps());
        rules.put("both sides the same", new BothSides());
        rules.put("a line at the foot of every page", new FootLines());
        rules.put("no warning in a note", new CalmNotes());
        rules.put("lengths", new Lengths());
        rules.put("easy reading", new EasyReading());
        rules.put("easy on average", new EasyOnAverage());
        rules.put("short sentences", new ShortSentences());
        return rules;
    }
}
