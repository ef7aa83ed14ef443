package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** What a YAML parser complains of, in plain words. */
enum YamlFault {
    COLON(
            "mapping values are not allowed",
            Where.END,
            "A colon stands where none can be, or a line begins too far to the right.",
            "Put text that holds a colon in quotes, and let lines that belong together begin at the same column."),
    TAB("TAB", Where.END, "A tab stands here.", "Use spaces, never tabs, at the start of a line."),
    ESCAPE("unknown escape", Where.END, "A backslash (\\) stands in double quotes.", "Use single quotes instead."),
    QUOTE("quoted scalar", Where.BEGIN, "A quote is opened here and not closed.", "Add the closing quote mark."),
    LIST("flow sequence", Where.BEGIN, "A list is opened here with [ and not closed.", "Add the closing ]."),
    BRACE(
            "flow mapping",
            Where.BEGIN,
            "A brace { is opened here and not closed.",
            "Add the closing }, or put text that begins with { in quotes."),
    SIGN("cannot start any token", Where.END, "A text begins with a sign of YAML's own.", "Put the text in quotes."),
    NO_COLON("expected ':'", Where.BEGIN, "A key has no colon.", "Write the key, a colon, a space and the value."),
    INDENT(
            "block",
            Where.END,
            "This line does not begin where its neighbours do.",
            "Give lines that belong together the same number of spaces at the start. If they have it, a quote above is not"
                    + " closed."),
    DEEP(
            "nesting depth",
            Where.END,
            "Lists stand in lists too many times.",
            "Take out brackets, or move lines to the left."),
    OTHER("", Where.END, "This cannot be read as YAML.", "Compare this line and the one above with another flow's.");

    private enum Where {
        BEGIN,
        END
    }

    private static final Pattern LINE = Pattern.compile("line (\\d+), column");

    private final String sign;
    private final Where where;
    private final String what;
    private final String todo;

    YamlFault(String sign, Where where, String what, String todo) {
        this.sign = sign;
        this.where = where;
        this.what = what;
        this.todo = todo;
    }

    /** A fault found in one file. */
    record Found(YamlFault fault, int line) {

        void tell(Problems problems) {
            problems.tell(line, fault.what, fault.todo);
        }
    }

    /** @param current the line that the parser had come to */
    static Found of(JacksonException broken, int current) {
        String message = withoutQuotations(broken.getOriginalMessage());
        for (YamlFault fault : values()) {
            if (message.contains(fault.sign)) {
                return new Found(fault, fault.lineIn(message, current));
            }
        }
        return new Found(OTHER, OTHER.lineIn(message, current));
    }

    /** The message quotes the file, indented; what stands there must not be taken for the parser's words. */
    private static String withoutQuotations(String message) {
        return message.lines().filter(line -> !line.startsWith("    ")).collect(Collectors.joining("\n"));
    }

    /** The parser's own position is that of the last good token; its message names where the fault begins and shows. */
    private int lineIn(String message, int current) {
        List<Integer> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(message);
        while (matcher.find()) {
            lines.add(Integer.valueOf(matcher.group(1)));
        }
        if (lines.isEmpty()) {
            return current;
        }
        return lines.get(where == Where.BEGIN ? 0 : lines.size() - 1);
    }
}
