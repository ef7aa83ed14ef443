package org.backwise.kiosk.adapter.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers its line (1 or more). */
sealed interface Node {

    int line();

    /** What this piece is, for a message. */
    String shape();

    /** Keys with their values, in the order written. */
    record Mapping(int line, Map<String, Entry> entries) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String shape() {
            return "a group of keys";
        }
    }

    /** A list. */
    record Sequence(int line, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /** A text, number, date, yes or no, just as written; empty where nothing is written. */
    record Scalar(int line, String text) implements Node {

        @Override
        public String shape() {
            return "a single value";
        }
    }

    /** A value and the line of its key. */
    record Entry(int line, Node value) {}
}
