package org.backwise.kiosk.adapter.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What a picture must not hold, piece by piece. */
final class SvgRules {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> REFUSED = Set.of(
            "script",
            "handler",
            "listener",
            "foreignobject",
            "image",
            "feimage",
            "iframe",
            "object",
            "embed",
            "audio",
            "video");
    private static final Set<String> LINKS = Set.of("href", "src", "base");
    private static final Set<String> PATHS = Set.of("d", "path", "values", "from", "to", "by");

    /** What paints the drawings takes a number there for another end, again and again, until no memory is left. */
    private static final Pattern BEHIND_ITS_END = Pattern.compile("[zZ][\\s,]*[-+.\\d]");

    private static final Pattern WITHIN = Pattern.compile("#[\\w.:-]+");
    private static final Pattern URL_OUTSIDE = Pattern.compile("url\\(\\s*(?!['\"]?\\s*#)");

    private final Problems problems;

    SvgRules(Problems problems) {
        this.problems = problems;
    }

    void encoding(String declared) {
        if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
            problems.tell(1, "The drawing says that it is not UTF-8.", "Save it again as plain SVG, encoding UTF-8.");
        }
    }

    void root(XMLStreamReader reader, int line) {
        if (!reader.getLocalName().equals("svg") || !SVG.equals(reader.getNamespaceURI())) {
            problems.tell(line, "This is not an SVG drawing.", "Save the drawing again as plain SVG.");
        }
    }

    void element(XMLStreamReader reader, int line) {
        String name = reader.getLocalName();
        if (REFUSED.contains(lower(name)) || XHTML.equals(reader.getNamespaceURI())) {
            problems.tell(line, "The drawing holds <" + name + ">.", "Take it out; only shapes are allowed.");
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attribute(lower(reader.getAttributeLocalName(index)), reader.getAttributeValue(index), line);
        }
    }

    void text(String element, String text, int line) {
        if (PlainText.isHtml(text)) {
            problems.tell(line, "A text in the drawing begins like HTML.", "Write plain words, without <html>.");
        }
        if (lower(element).equals("style")) {
            style(text, line);
        }
    }

    void instruction(String target, int line) {
        problems.tell(line, "The drawing holds <?" + target + "?>.", "Take it out; only shapes are allowed.");
    }

    private void attribute(String name, String value, int line) {
        if (name.startsWith("on")
                || name.equals("attributename") && lower(value).startsWith("on")) {
            problems.tell(line, "The drawing holds the event " + Quoted.of(name) + ".", "Take it out.");
        }
        boolean animatedLink =
                name.equals("attributename") && LINKS.contains(lower(value).replaceFirst(".*:", ""));
        if (animatedLink
                || LINKS.contains(name) && !WITHIN.matcher(value.strip()).matches()) {
            problems.tell(
                    line,
                    "A link leads out of the drawing: " + Quoted.of(value) + ".",
                    "Take it out, or point to a part of the drawing, like #arrow.");
        }
        if (PATHS.contains(name) && BEHIND_ITS_END.matcher(value).find()) {
            problems.tell(
                    line,
                    "A path goes on behind its end, the letter Z.",
                    "Begin what follows with a letter, such as M.");
        }
        style(value, line);
    }

    private void style(String css, int line) {
        String plain = lower(css).replaceAll("/\\*.*?\\*/", "");
        boolean imports = plain.contains("@import") || plain.contains("image-set(") || plain.contains("\\");
        if (imports || URL_OUTSIDE.matcher(plain).find()) {
            problems.tell(line, "A style leads out of the drawing.", "Take @import, url() and backslashes out.");
        }
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
