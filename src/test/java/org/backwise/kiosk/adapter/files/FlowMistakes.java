package org.backwise.kiosk.adapter.files;

import java.util.List;

/** Mistakes in the files of one flow. */
final class FlowMistakes {

    private static final String PLAN = "kiosk-config/flows/sway/flow.yaml";
    private static final String WORDS = "kiosk-config/flows/sway/en.yaml";
    private static final String HOLD =
            "hold: {kind: hold, seconds: 15, easy: 5, most: 20, sides: [left, right], rest: 10}";

    private FlowMistakes() {}

    static List<Mistake> structure() {
        return List.of(
                plan("id: sway\n", "id: swing\n")
                        .tells("The id 'swing' is not the name of the folder. Write 'id: sway'"),
                plan("id: sway\n", "id: why\n").tells("The id 'why' is not the name of the folder."),
                plan("id: sway\n", "id: Sway\n").tells("'id' is 'Sway', not lower-case words joined by hyphens."),
                plan("id: sway\n", "").at("place:").tells("'id' is missing in flow.yaml."),
                plan("place: here", "place: away").tells("'place' cannot be 'away'. Write one of: here, home."),
                plan("risk: low", "risk: medum").tells("'risk' cannot be 'medum'. Did you mean 'medium'?"),
                plan("risk: low", "risk: none").tells("has the risk 'none', so nobody would see the safety check."),
                plan("minutes: 5", "minutes: 45").tells("'minutes' is 45 minutes, more than 30."),
                plan("minutes: 5", "minutes: 0").tells("less than 1. Write a number of minutes from 1 to 30."),
                plan("minutes: 5", "minutes: five").tells("'minutes' is 'five', not a whole number."),
                plan("minutes: 5", "minutes: 2.5").tells("not a whole number."),
                plan("minutes: 5", "minutes:").tells("'minutes' is empty."),
                plan("minutes: 5", "minutes: [5]").tells("'minutes' should be a single value, but is a list."),
                plan("minutes: 5", "minuts: 5")
                        .tells("The key 'minuts' is not known in flow.yaml. Did you mean 'minutes'?"),
                plan("minutes: 5", "minutes: 5\nminutes: 6")
                        .at("minutes: 6")
                        .tells("The key 'minutes' stands here a second time. Keep it once; the first is on line 5."),
                plan("group: lower-back", "group: backs").tells("'group' cannot be 'backs'."),
                plan("cards: [now, today, book]", "cards: [now, book]").tells("The help card 'today' is missing."),
                plan("cards: [now, today, book]", "cards: [now, now, today, book]")
                        .tells("The id 'now' is used twice."),
                plan("cards: [now, today, book]", "cards: now").tells("'cards' should be a list"),
                plan("kind: check", "kind: learn").at("slides:").tells("has no slide of the kind 'check'."),
                plan("kind: check", "kind: chek").tells("Did you mean 'check'?"),
                plan("id: nod", "id: Nod").tells("'id' is 'Nod', not lower-case words joined by hyphens."),
                plan("posture: seated", "posture: sitting").tells("'posture' cannot be 'sitting'."),
                plan("private: yes", "private: maybe").tells("'private' is 'maybe', neither yes nor no."),
                plan("[ask-first]", "[ask-frist]").tells("Did you mean 'ask-first'?"),
                plan("hidden-after: [not-ready]", "hidden-after: [tired]").tells("cannot be 'tired'."),
                plan("  reviewed: 2026-01-31", "  reviewed: 31.1.2026").tells("which is not a date."),
                plan("  reviewed: 2026-01-31\n", "").at("reviewed-by").tells("but no day is given."),
                plan("  sources: [S01, S02]\n", "").at("review:").tells("'sources' is missing in review."),
                plan("  sources: [S01, S02]", "  sources: []").tells("'sources' is an empty list."));
    }

    static List<Mistake> holds() {
        return List.of(
                plan("seconds: 15", "seconds: 45").tells("'seconds' is 45 seconds, more than 30."),
                plan("seconds: 15", "seconds: 0").tells("from 1 to 30."),
                plan("easy: 5", "easy: 16").tells("'easy' is 16 seconds, more than 'seconds' with 15."),
                plan("most: 20", "most: 10").tells("'seconds' is 15 seconds, more than 'most' with 10."),
                plan("rest: 10", "rest: 90").tells("'rest' is 90 seconds, more than 60."),
                plan("sides: [left, right]", "sides: []").tells("'sides' is an empty list."),
                plan("sides: [left, right]", "sides: [leftt]").tells("Did you mean 'left'?"),
                plan("sides: [left, right], ", "").at("rest: 10").tells("'sides' is missing in hold."),
                plan("sides: [left, right]", "sides: [both], times: 2").tells("has both 'sides' and 'times'."),
                plan("{kind: hold, seconds", "{kind: hang, seconds").tells("'kind' cannot be 'hang'."),
                plan(HOLD, "hold: 15").tells("'hold' should be a group of keys, but is a single value."),
                plan("ways: 2", "ways: 3").tells("'ways' is 3 ways, more than 2."),
                plan("ways: 2, rest: 8", "ways: 2, rest: 1").tells("'rest' is 1 seconds, less than 2."),
                plan("pace: 4", "pace: 0").tells("'pace' is 0 seconds"),
                plan("times: 5", "times: 500").tells("'times' is 500 times, more than 30."),
                plan("out: 6", "out: 60").tells("'out' is 60 seconds, more than 15."),
                plan(", in: 4", "").at("{kind: breathe").tells("'in' is missing in hold."),
                plan("rest: 10", "rest: 10, paws: 3").tells("The key 'paws' is not known in hold."));
    }

    static List<Mistake> words() {
        return List.of(
                words("title: Sway and Reach", "title: Sway and Reach up and down")
                        .tells("'title' has 6 words, more than 5."),
                words("heading: Reach up", "heading: Reach up as high as you can and hold")
                        .tells("'heading' has 9 words, more than 8."),
                words("heading: Reach up", "heading: ''").tells("'heading' is empty."),
                words("    heading: Reach up\n", "").at("reach:").tells("'heading' is missing in reach."),
                words("    picture: An arm goes up.\n", "").at("reach:").tells("'picture' is missing in reach."),
                words("heading: Reach up", "heading: '  <HTML><b>Reach'").tells("'heading' begins like HTML."),
                words("heading: Reach up", "heading: \"Reach \\u202e up\"").tells("holds a control character"),
                words("Lift one arm.", "x".repeat(301)).tells("'lines' has 301 characters, more than 300."),
                words("- Weak bones?", "- A\n      - B\n      - C\n      - D\n      - E\n      - F")
                        .at("lines:")
                        .tells("There are 6 lines, more than 5."),
                words("- Weak bones?", "-").at("-\n").tells("'lines' is empty."),
                words("safety: Ask our staff first.", "safety:").tells("'safety' is empty."),
                words("safety: Ask", "safty: Ask").tells("Did you mean 'safety'?"),
                words("safety: Ask our staff first.", "safety: Ask first.\n    note: It is easy.")
                        .at("note:")
                        .tells("There is 'safety' and 'note'"),
                words("safety: Ask our staff first.", "safety: Call {phone}.").tells("{phone}, which is not known."),
                words("  nod:", "  nodd:")
                        .tells("There are words for 'nodd', but flow.yaml does not name it. Did you mean 'nod'?"),
                words("hand-out:\n  - Reach up.\n", "").at("title:").tells("A flow with moves has no 'hand-out'."),
                words("    say-on-speaker:\n      - Please read this.\n", "")
                        .at("breathe:")
                        .tells("The page 'breathe' is private, but has no 'say-on-speaker'."),
                words("picture: A head nods.", "picture: A head nods.\n    say-on-speaker: [No.]")
                        .at("nod:")
                        .tells("The page 'nod' has 'say-on-speaker', but is not private."),
                words("    hold: {start: Nod., during: Slowly., change: The other way., end: Rest.}\n", "")
                        .at("nod:")
                        .tells("The slide 'nod' has a hold, but no words for it."),
                words("safety: Ask our staff first.", "hold: {start: A., during: B., end: C.}")
                        .at("check-first:")
                        .tells("has words for a hold, but flow.yaml has no hold there."),
                words(" change: The other way.,", "")
                        .at("nod:")
                        .tells("The slide 'nod' is done two ways, but nothing is said between them."),
                words("during: Keep breathing.", "during: Keep breathing.\n      change: Now the other.")
                        .at("reach:")
                        .tells("The slide 'reach' has 'change', but flow.yaml has no two ways there."),
                words("      start-right: Right arm up.\n", "")
                        .at("    hold:")
                        .tells("'start-right' is missing in hold."),
                words("      during: Keep breathing.\n", "").at("    hold:").tells("'during' is missing in hold."),
                words("start-left: Left", "start: Up.\n      start-left: Left")
                        .tells("'start' stands beside 'start-left'"),
                words("title: Sway and Reach", "colour: red\ntitle: Sway and Reach")
                        .tells("The key 'colour' is not known"));
    }

    private static Mistake plan(String from, String to) {
        return Mistake.in(PLAN, from, to);
    }

    private static Mistake words(String from, String to) {
        return Mistake.in(WORDS, from, to);
    }
}
