package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes single values in the text of a YAML file and leaves everything else, notes included, as somebody wrote it. It
 * knows the plain form "group, then keys moved to the right"; whoever uses it reads the outcome again to be sure.
 */
final class YamlEdit {

    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}/](?:[\\p{L}\\p{N} .,/@()+'’%-]|:(?! |$))*");
    private static final Pattern CLOCK = Pattern.compile("\\d+(:\\d+)+");
    private static final String STEP = "  ";

    private final List<String> lines;

    YamlEdit(String text) {
        lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /** The text as it is after the changes so far. */
    String text() {
        return String.join("\n", lines);
    }

    /**
     * Writes a value: over the old one, else into a line that was a note, else as a new line.
     *
     * @param section groups of keys, joined by stops; empty for the top of the file
     */
    void set(String section, String key, String value) {
        Block block = block(section);
        Optional<YamlLine> there = find(block, key, YamlLine.Form.SET).or(() -> find(block, key, YamlLine.Form.NOTE));
        String fresh = written(value);
        if (there.isPresent()) {
            lines.set(there.get().at(), there.get().with(block.indent, fresh));
        } else {
            lines.add(block.lastSet(), block.indent + key + ": " + fresh);
        }
    }

    /** Makes the line a note, so that the value no longer counts; so also a group that is left with nothing set. */
    void remove(String section, String key) {
        Optional<Block> block = existing(section);
        block.flatMap(found -> find(found, key, YamlLine.Form.SET))
                .ifPresent(line -> lines.set(line.at(), line.asNote()));
        block.filter(found -> found.from > 0 && found.isWithoutValues())
                .ifPresent(found -> lines.set(found.from - 1, asNote(lines.get(found.from - 1))));
    }

    private static String asNote(String line) {
        String words = line.stripLeading();
        return line.substring(0, line.length() - words.length()) + "# " + words;
    }

    private Optional<YamlLine> find(Block block, String key, YamlLine.Form form) {
        for (int at = block.from; at < block.to; at++) {
            Optional<YamlLine> line = YamlLine.of(at, lines.get(at), key, form, block.indent);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private Optional<Block> existing(String section) {
        Optional<Block> block = Optional.of(new Block(0, lines.size(), ""));
        for (String name : names(section)) {
            block = block.flatMap(outer -> inner(outer, name));
        }
        return block;
    }

    /** The block of this section; what is missing of it is added. */
    private Block block(String section) {
        Block block = new Block(0, lines.size(), "");
        for (String name : names(section)) {
            Block outer = block;
            block = inner(outer, name).orElseGet(() -> added(outer, name));
        }
        return block;
    }

    private static List<String> names(String section) {
        return section.isEmpty() ? List.of() : List.of(section.split("\\."));
    }

    private Optional<Block> inner(Block outer, String name) {
        Pattern head = Pattern.compile(outer.indent + Pattern.quote(name) + ":\\s*(#.*)?");
        for (int at = outer.from; at < outer.to; at++) {
            if (head.matcher(lines.get(at)).matches()) {
                return Optional.of(new Block(at + 1, end(at + 1, outer.indent), inside(at + 1, outer.indent)));
            }
        }
        return Optional.empty();
    }

    /** A group that was a note is woken; else it comes as the last of the outer block. */
    private Block added(Block outer, String name) {
        Matcher note =
                Pattern.compile(" *# *(" + Pattern.quote(name) + ":\\s*(#.*)?)").matcher("");
        for (int at = outer.from; at < outer.to; at++) {
            if (note.reset(lines.get(at)).matches()) {
                lines.set(at, outer.indent + note.group(1));
                return new Block(at + 1, end(at + 1, outer.indent), outer.indent + STEP);
            }
        }
        int last = outer.lastSet();
        if (outer.indent.isEmpty()) {
            lines.add(last++, "");
        }
        lines.add(last, outer.indent + name + ":");
        return new Block(last + 1, last + 1, outer.indent + STEP);
    }

    /** A group goes on over blank lines, notes, and whatever stands further to the right. */
    private int end(int from, String indent) {
        int at = from;
        while (at < lines.size() && isWithin(lines.get(at), indent)) {
            at++;
        }
        return at;
    }

    private static boolean isWithin(String line, String indent) {
        return line.isBlank() || isNote(line) && !line.startsWith("#") || line.startsWith(indent + " ");
    }

    private static boolean isNote(String line) {
        return line.stripLeading().startsWith("#");
    }

    /** How far the keys of a group stand to the right. */
    private String inside(int from, String outer) {
        return lines.subList(from, end(from, outer)).stream()
                .filter(line -> !line.isBlank() && !isNote(line))
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse(outer + STEP);
    }

    /** As it is where that cannot be misread, else in quotes. */
    static String written(String value) {
        boolean plain = SAFE.matcher(value).matches()
                && !CLOCK.matcher(value).matches()
                && !value.endsWith(" ")
                && !"null".equalsIgnoreCase(value);
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }

    /** Lines that belong to one group of keys. */
    private final class Block {

        private final int from;
        private final int to;
        private final String indent;

        Block(int from, int to, String indent) {
            this.from = from;
            this.to = to;
            this.indent = indent;
        }

        boolean isWithoutValues() {
            return lines.subList(from, to).stream().allMatch(line -> line.isBlank() || isNote(line));
        }

        /** Behind the last line that counts. */
        int lastSet() {
            int at = to;
            while (at > from && (lines.get(at - 1).isBlank() || isNote(lines.get(at - 1)))) {
                at--;
            }
            return at;
        }
    }
}
