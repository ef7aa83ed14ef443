package org.backwise.kiosk.adapter.files;

import java.util.LinkedHashMap;
import java.util.Map;

/** The files of the smallest library that has one of everything; each text stands in its file once. */
final class TinyTexts {

    static final String SETTINGS = """
        clinic:
          name: Tiny Clinic
          phone: 555 0100
          emergency-number: "911"
          nurse-line: 555 0199
          web-address: https://tiny.example/backs
        screen:
          width-millimetres: 400
          height-millimetres: 250
        times:
          idle: 240
          warning: 30
          retry: 10
        print-out:
          paper: a4
          printer: Front Desk
          duplex: yes
          color: yes
          pages-a-visit: 12
          kept-pages: pages
        upkeep:
          mouse: no
          dark-from: "20:00"
          dark-to: "06:30"
          restart: "04:00"
          silence: 8
        staff:
          key: f9
          corner: bottom-right
          leave: 120
        evaluating: no
        """;

    static final String ORDER = """
        flows:
          - flow: sway
            shown: yes
            slides: [check-first, breathe, reach, nod]
          - flow: get-help
          - flow: why
            shown: no
        """;

    private static final String SHARED_PLAN = """
        safety-check:
          - id: steady
            safe-answer: "yes"
            flag: unsteady
            picture: dot
        stop:
          picture: dot
          rest-seconds: 120
        ask-staff:
          picture: dot
        take-home:
          picture: dot
        cards:
          - id: now
            urgency: now
            picture: dot
            private: yes
          - id: today
            urgency: today
            picture: dot
          - id: book
            urgency: book
            picture: dot
        """;

    private static final String SHARED_WORDS = """
        safety-check:
          steady:
            heading: Are you steady?
            lines: []
            picture: A person stands.
            answers:
              "yes": I am
              "no": I am not
        stop:
          heading: Stop and rest
          lines: [Sit down.]
          picture: A person sits.
          say: [Stop. Sit down.]
        ask-staff:
          heading: Please ask our staff
          picture: A desk.
        take-home:
          heading: Take it home
          picture: A page.
        stop-signs:
          - Sharp pain.
        cards:
          now:
            heading: Get help now
            call: "Here: tell us. At home: call {emergency-number}."
            lines: [Private sign.]
            picture: A phone.
            say-on-speaker: [Please read this card.]
          today:
            heading: Call us today
            call: Call {clinic-phone}.
            safety: Closed? Call {nurse-line}. Worse fast? Call {emergency-number}.
            picture: A clock.
          book:
            heading: Book a visit
            call: Ask at our desk.
            picture: A calendar.
        """;

    private static final String HELP_PLAN = """
        id: get-help
        place: here
        risk: none
        minutes: 2
        group: get-help
        cards: [now, today, book]
        slides:
          - {id: signs, kind: help, picture: dot}
        review: {written-by: Authors, sources: [S01]}
        """;

    private static final String HELP_WORDS = """
        title: When to Get Help
        slides:
          signs:
            heading: Signs to know
            lines: [Tell us.]
            picture: A list.
        """;

    private static final String WHY_PLAN = """
        id: why
        place: here
        risk: none
        minutes: 1
        group: learn
        cards: [now, today, book]
        slides:
          - {id: sounds, kind: learn, picture: dot}
        review: {written-by: Authors, reviewed-by: R. Eader, reviewed: 2026-01-31, sources: [S01]}
        """;

    private static final String WHY_WORDS = """
        title: Why Backs Pop
        slides:
          sounds:
            heading: What makes the sound
            lines: [Gas in a joint.]
            picture: A joint.
        """;

    private static final String SWAY_PLAN = """
        # What the flow "sway" is made of.
        id: sway
        place: here
        risk: low
        minutes: 5
        group: lower-back
        cards: [now, today, book]
        slides:
          - id: check-first
            kind: check
            picture: dot
          - id: reach
            kind: move
            picture: line
            posture: seated
            hold: {kind: hold, seconds: 15, easy: 5, most: 20, sides: [left, right], rest: 10}
            safe-after: [ask-first]
          - id: nod
            kind: easier
            picture: dot
            hold: {kind: count, times: 5, pace: 4, ways: 2, rest: 8}
            hidden-after: [not-ready]
          - id: breathe
            kind: learn
            picture: dot
            private: yes
            hold: {kind: breathe, times: 3, in: 4, out: 6}
        review:
          written-by: Authors
          reviewed-by: R. Eader
          reviewed: 2026-01-31
          next-review: 2027-01-31
          sources: [S01, S02]
        """;

    private static final String SWAY_WORDS = """
        title: Sway and Reach
        slides:
          check-first:
            heading: Check first
            lines:
              - Weak bones?
            safety: Ask our staff first.
            picture: A list.
          reach:
            heading: Reach up
            lines:
              - Lift one arm.
            picture: An arm goes up.
            hold:
              start-left: Left arm up.
              start-right: Right arm up.
              during: Keep breathing.
              end: And down.
          nod:
            heading: Nod
            lines:
              - Nod slowly.
            picture: A head nods.
            hold: {start: Nod., during: Slowly., change: The other way., end: Rest.}
          breathe:
            heading: Breathe
            lines:
              - Breathe out.
            picture: A chest moves.
            say-on-speaker:
              - Please read this.
            hold: {start: In., during: Slowly., end: Out.}
        hand-out:
          - Reach up.
        book-extra: A reach hurts.
        """;

    private static final String SOURCES = """
        sources:
          S01:
            title: A paper about joints
            strength: A
            addresses: [example.org/joints]
          S02:
            title: A leaflet about backs
            strength: B
            addresses:
              - example.org/backs?page=2
              - library.example.org/backs
        """;

    private static final String PICTURE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
          <title>A shape</title>
          <defs><linearGradient id="g"/></defs>
          <path d="M1 1H8" fill="url(#g)"/>
          <use href="#g"/>
        </svg>
        """;

    private TinyTexts() {}

    /** Every file's text by its path below the root. */
    static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kiosk-config/kiosk.yaml", SETTINGS);
        texts.put("kiosk-config/order.yaml", ORDER);
        texts.put("kiosk-config/sources.yaml", SOURCES);
        texts.put("kiosk-config/shared/shared.yaml", SHARED_PLAN);
        texts.put("kiosk-config/shared/en.yaml", SHARED_WORDS);
        texts.put("kiosk-config/flows/get-help/flow.yaml", HELP_PLAN);
        texts.put("kiosk-config/flows/get-help/en.yaml", HELP_WORDS);
        texts.put("kiosk-config/flows/why/flow.yaml", WHY_PLAN);
        texts.put("kiosk-config/flows/why/en.yaml", WHY_WORDS);
        texts.put("kiosk-config/flows/sway/flow.yaml", SWAY_PLAN);
        texts.put("kiosk-config/flows/sway/en.yaml", SWAY_WORDS);
        texts.put("media/pictures/dot.svg", PICTURE);
        texts.put("media/pictures/line.svg", PICTURE);
        return texts;
    }
}
