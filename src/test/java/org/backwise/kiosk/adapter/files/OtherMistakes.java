package org.backwise.kiosk.adapter.files;

import java.util.List;

/** Mistakes in the files that belong to no flow. */
final class OtherMistakes {

    private static final String PLAN = "kiosk-config/shared/shared.yaml";
    private static final String WORDS = "kiosk-config/shared/en.yaml";
    private static final String ORDER = "kiosk-config/order.yaml";
    private static final String SETTINGS = "kiosk-config/kiosk.yaml";

    private OtherMistakes() {}

    static List<Mistake> yaml() {
        return List.of(
                order("shown: yes", "shown: yes: no").tells("A colon stands where none can be"),
                order("    shown: yes", "\tshown: yes").tells("A tab stands here. Use spaces"),
                order("shown: yes", "shown: 'yes").tells("A quote is opened here and not closed."),
                order("slides: [check-first, breathe, reach, nod]", "slides: [check-first, breathe")
                        .tells("A list is opened here with [ and not closed."),
                order("shown: yes", "shown: {a: b").tells("A brace { is opened here and not closed."),
                order("shown: yes", "shown: @yes").tells("begins with a sign of YAML's own."),
                order("shown: yes", "shown: \"\\yes\"").tells("A backslash"),
                order("shown: yes", "shown").tells("A key has no colon."),
                order("  - flow: why", "   - flow: why").tells("does not begin where its neighbours do."),
                order("shown: yes", "shown: " + "[".repeat(30) + "]".repeat(30)).tells("Lists stand in lists"),
                order("shown: yes", "shown: &a yes").tells("An anchor (&) stands here."),
                settings("name: Tiny Clinic", "name: *tiny").tells("An alias (*) stands here."),
                order("shown: yes", "shown: !!str yes").tells("A tag (!) stands here."),
                order("    shown: no\n", "    shown: no\n---\na: b\n")
                        .at("a: b")
                        .tells("A second document begins here."),
                order("flow: get-help", "flow: get-help\u0007").tells("A control character that nobody can see"));
    }

    static List<Mistake> shared() {
        return List.of(
                shared("safe-answer: \"yes\"", "safe-answer: perhaps").tells("neither yes nor no."),
                shared("flag: unsteady", "flag: wobbly").tells("'flag' cannot be 'wobbly'."),
                shared("rest-seconds: 120", "rest-seconds: 5").tells("from 30 to 600."),
                shared("  rest-seconds: 120\n", "").at("stop:").tells("'rest-seconds' is missing in stop."),
                shared("ask-staff:\n  picture: dot\n", "").at("safety-check:").tells("'ask-staff' is missing"),
                shared("urgency: today", "urgency: book").tells("The card 'today' cannot have the urgency 'book'."),
                words("      \"no\": I am not\n", "").at("answers:").tells("'no' is missing in answers."),
                words("stop-signs:\n  - Sharp pain.\n", "")
                        .at("safety-check:")
                        .tells("'stop-signs' is missing in en.yaml."),
                words("    call: Ask at our desk.\n", "").at("  book:").tells("'call' is missing in book."),
                words("    say-on-speaker: [Please read this card.]\n", "")
                        .at("  now:")
                        .tells("'now' is private, but"),
                words("  steady:", "  stedy:").tells("but shared.yaml does not name it. Did you mean 'steady'?"),
                words("lines: [Sit down.]", "lines: Sit down.").tells("'lines' should be a list"));
    }

    static List<Mistake> order() {
        return List.of(
                order("flow: why", "flow: wy").tells("There is no flow 'wy'. Did you mean 'why'?"),
                order("flow: why", "flow: sway")
                        .at("flow: sway\n    shown: no")
                        .tells("The flow 'sway' stands here twice."),
                order("flow: get-help", "flow: get-help\n    shown: no").tells("'get-help' cannot be hidden."),
                order("  - flow: get-help\n", "").at("").tells("The flow 'get-help' is left out. It shows anyway."),
                order("breathe, reach", "breath, reach")
                        .tells("The flow has no slide 'breath'. Did you mean 'breathe'?"),
                order("breathe, reach", "reach, reach").tells("The slide 'reach' stands here twice."),
                order("[check-first, breathe", "[breathe").tells("The slide 'check-first' cannot be left out."),
                order("shown: no", "shown: never").tells("'shown' is 'never', neither yes nor no."),
                order("flows:", "flow:")
                        .at("flow:")
                        .tells("The key 'flow' is not known in order.yaml. Did you mean 'flows'?"));
    }

    static List<Mistake> settings() {
        return List.of(
                settings("idle: 240", "idle: 20").tells("Write a number of seconds from 120 to 300."),
                settings("warning: 30", "warning: 500").tells("'warning' is 500 seconds, more than 120."),
                settings("retry: 10", "retry: soon").tells("'retry' is 'soon', not a whole number."),
                settings("width-millimetres: 400", "width-millimetres: 40")
                        .tells("a number of millimetres from 100 to 3000."),
                settings("paper: a4", "paper: a5").tells("'paper' cannot be 'a5'. Did you mean 'a4'?"),
                settings("duplex: yes", "duplex: both").tells("'duplex' is 'both', neither yes nor no."),
                settings("color: yes", "color: red").tells("'color' is 'red', neither yes nor no."),
                settings("pages-a-visit: 12", "pages-a-visit: 1").tells("Write a number of pages from 2 to 40."),
                settings("https://tiny", "http://tiny").tells("Write an address that begins with https://."),
                settings("https://tiny.example/", "https://a:b@tiny.example/").tells("which no phone opens safely."),
                settings("https://tiny.example/", "https:/").tells("which no phone opens safely."),
                settings("restart: \"04:00\"", "restart: 4 am")
                        .tells("'restart' is '4 am', which is not a time of day."),
                settings("silence: 8", "silence: 1").tells("Write a number of seconds from 3 to 60."),
                settings("mouse: no", "mouse: grey").tells("'mouse' is 'grey', neither yes nor no."),
                settings("dark-to:", "dark-till:").tells("Did you mean 'dark-to'?"),
                settings("evaluating: no", "evaluating: often").tells("neither yes nor no."),
                settings("name: Tiny Clinic", "name: " + "n".repeat(61))
                        .tells("'name' has 61 characters, more than 60."),
                settings("phone: 555 0100", "phone: none").tells("'phone' is 'none', which nobody can call."),
                settings("  phone: 555 0100\n", "").at("clinic:").tells("'phone' is missing in clinic."),
                settings("print-out:", "printout:").tells("Did you mean 'print-out'?"));
    }

    static List<Mistake> pictures() {
        return List.of(
                picture("<title>A shape</title>", "<script>alert(1)</script>").tells("The drawing holds <script>."),
                picture("<use href=\"#g\"/>", "<image href=\"#g\"/>").tells("The drawing holds <image>."),
                picture("<use href=\"#g\"/>", "<foreignObject/>").tells("The drawing holds <foreignObject>."),
                picture("<use href=\"#g\"/>", "<p xmlns=\"http://www.w3.org/1999/xhtml\"/>")
                        .tells("The drawing holds <p>."),
                picture("<use href=\"#g\"/>", "<path onclick=\"go()\"/>").tells("holds the event 'onclick'."),
                picture("<use href=\"#g\"/>", "<path d=\"M0 0L5 5Z 5\"/>").tells("A path has no letter"),
                picture("<use href=\"#g\"/>", "<path d=\"0 0L5 5\"/>").tells("A path has no letter"),
                picture("<use href=\"#g\"/>", "<path d=\"M0 0Z;M5 5Z\"/>").tells("A path has no letter"),
                picture("<use href=\"#g\"/>", "<animate attributeName=\"d\" values=\"M0 0;5 5\"/>")
                        .tells("A path has no letter"),
                picture("href=\"#g\"", "href=\"https://example.org/a.svg\"").tells("A link leads out of the drawing"),
                picture("href=\"#g\"", "href=\"other.svg#g\"").tells("A link leads out of the drawing"),
                picture("<use href=\"#g\"/>", "<set attributeName=\"href\" to=\"#g\"/>")
                        .tells("A link leads out"),
                picture("url(#g)", "url( 'http://example.org/g')").tells("A style leads out of the drawing."),
                picture("<title>A shape</title>", "<style>@import 'a.css';</style>")
                        .tells("A style leads out"),
                picture("<title>A shape</title>", "<style>a{fill:u\\72l(b)}</style>")
                        .tells("A style leads out"),
                picture("A shape", "&lt;html>A shape").tells("A text in the drawing begins like HTML."),
                picture("<use href=\"#g\"/>", "<use href=\"#g\">").at("</svg>").tells("This is not well-formed XML."),
                picture("<svg xmlns", "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n<svg xmlns")
                        .at("<!DOCTYPE")
                        .tells("A DOCTYPE or an entity stands here."),
                picture("<svg xmlns", "<?xml-stylesheet href='a.css'?><svg xmlns")
                        .tells("holds <?xml-stylesheet?>."),
                picture("http://www.w3.org/2000/svg", "http://example.org")
                        .at("<svg")
                        .tells("This is not an SVG drawing."),
                picture("UTF-8", "UTF-16").at("<?xml").tells("says that it is not UTF-8."),
                picture("<use href=\"#g\"/>", "<g>".repeat(80) + "</g>".repeat(80))
                        .tells("Groups stand in groups"));
    }

    static List<Mistake> missingPictures() {
        String plan = "kiosk-config/flows/sway/flow.yaml";
        return List.of(
                Mistake.in(plan, "picture: line", "picture: lin")
                        .tells("There is no picture 'lin'. Did you mean 'line'?"),
                Mistake.in(plan, "picture: line", "picture: ../line").tells("not lower-case words joined by hyphens."),
                shared("  picture: dot\n  rest", "  picture: zigzag\n  rest").tells("There is no picture 'zigzag'."));
    }

    private static Mistake order(String from, String to) {
        return Mistake.in(ORDER, from, to);
    }

    private static Mistake shared(String from, String to) {
        return Mistake.in(PLAN, from, to);
    }

    private static Mistake words(String from, String to) {
        return Mistake.in(WORDS, from, to);
    }

    private static Mistake settings(String from, String to) {
        return Mistake.in(SETTINGS, from, to);
    }

    private static Mistake picture(String from, String to) {
        return Mistake.in("media/pictures/line.svg", from, to);
    }
}
