package org.backwise.kiosk.adapter.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Set<String> PATHS = Set.of("d", "path");
    private static final Set<String> STEPS_OF_A_MOVE = Set.of("values", "from", "to", "by");

    /**
     * At its begin and behind its end a path needs a letter. What paints the drawings takes anything else there for another
     * end, again and again, until no memory is left.
     */
    private static final Pattern NO_LETTER = Pattern.compile("(^|[zZ])[\\s,]*[^a-zA-Z\\s,]");

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
        boolean changesAPath = Optional.ofNullable(reader.getAttributeValue(null, "attributeName"))
                .filter(animated -> lower(animated).equals("d"))
                .isPresent();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String attribute = lower(reader.getAttributeLocalName(index));
            String value = reader.getAttributeValue(index);
            attribute(attribute, value, line);
            if (PATHS.contains(attribute)) {
                paths(Stream.of(value), line);
            } else if (changesAPath && STEPS_OF_A_MOVE.contains(attribute)) {
                paths(Stream.of(value.split(";")), line);
            }
        }
    }

    private void paths(Stream<String> paths, int line) {
        if (paths.anyMatch(path -> NO_LETTER.matcher(path).find())) {
            problems.tell(
                    line,
                    "A path has no letter where it begins, or behind its end, the letter Z.",
                    "Begin what stands there with a letter, such as M.");
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
