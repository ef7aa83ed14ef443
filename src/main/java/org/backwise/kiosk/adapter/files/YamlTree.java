package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns the text of a YAML file into nodes. Only plain YAML is taken: keys, lists and values. Anchors, aliases, tags
 * and several documents are told as problems, since they can hide what a file says from whoever reads it.
 */
final class YamlTree {

    /** No file of a clinic's is nested deeper; the parser refuses it before it can exhaust anything. */
    private static final YAMLFactory SHALLOW = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(20).build())
            .build();

    private static final Map<Character, String> TRICKS =
            Map.of('&', "An anchor (&) stands here.", '*', "An alias (*) stands here.", '!', "A tag (!) stands here.");

    private final List<String> lines;
    private final YAMLParser parser;
    private final Problems problems;

    private YamlTree(String text, YAMLParser parser, Problems problems) {
        this.lines = text.lines().toList();
        this.parser = parser;
        this.problems = problems;
    }

    /** The file's keys; empty where there are none to work with, which has then been told. */
    static Optional<Node.Mapping> read(String text, Problems problems) {
        try (YAMLParser parser = (YAMLParser) SHALLOW.createParser(ObjectReadContext.empty(), new WholeSigns(text))) {
            return new YamlTree(text, parser, problems).document();
        }
    }

    private Optional<Node.Mapping> document() {
        try {
            if (parser.nextToken() == null) {
                problems.tell("The file is empty.", "Put back what was in it.");
                return Optional.empty();
            }
            Node root = node();
            if (parser.nextToken() != null) {
                problems.tell(line(), "A second document begins here.", "Take out the line of three hyphens above.");
            }
            return keysOf(root);
        } catch (JacksonException broken) {
            YamlFault.of(broken, line()).tell(problems);
            return Optional.empty();
        }
    }

    private Optional<Node.Mapping> keysOf(Node root) {
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.tell(root.line(), "The file holds " + root.shape() + ".", "Begin it with a key and a colon.");
        return Optional.empty();
    }

    private Node node() {
        refuseTricks();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping();
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence();
        }
        return new Node.Scalar(line(), token == JsonToken.VALUE_NULL ? "" : parser.getString());
    }

    private Node.Mapping mapping() {
        int begin = line();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseTricks();
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            Node.Entry first = entries.putIfAbsent(key, new Node.Entry(line, node()));
            if (first != null) {
                problems.tell(
                        line,
                        "The key " + Quoted.of(key) + " stands here a second time.",
                        "Keep it once; the first is on line " + first.line() + ".");
            }
        }
        return new Node.Mapping(begin, entries);
    }

    private Node.Sequence sequence() {
        int begin = line();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(begin, items);
    }

    /** Looks at the file's own letters, since the parser keeps quiet about the anchors of single values. */
    private void refuseTricks() {
        TokenStreamLocation begin = parser.currentTokenLocation();
        String line = begin.getLineNr() <= lines.size() ? lines.get(begin.getLineNr() - 1) : "";
        int column =
                line.offsetByCodePoints(0, Math.min(begin.getColumnNr() - 1, line.codePointCount(0, line.length())));
        String trick = column < line.length() ? TRICKS.get(line.charAt(column)) : null;
        if (trick != null) {
            problems.tell(begin.getLineNr(), trick, "Write the value itself, or put it in quotes.");
        }
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
