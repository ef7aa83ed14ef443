package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One key with its value, as a reader expects it: a single value, a list, or keys of its own. */
final class Field {

    private final String key;
    private final int line;
    private final Node value;
    private final Problems problems;

    Field(String key, int line, Node value, Problems problems) {
        this.key = key;
        this.line = line;
        this.value = value;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    <T> Optional<T> as(Kind<T> kind) {
        if (value instanceof Node.Scalar scalar && scalar.text().isBlank()) {
            problems.tell(
                    line, Quoted.of(key) + " is empty.", "Write its value, or take the line out if it can do without.");
            return Optional.empty();
        }
        if (value instanceof Node.Scalar scalar) {
            return kind.read(key, scalar, problems);
        }
        problems.tell(line, shouldBe("a single value"), "Write it on one line, after the colon.");
        return Optional.empty();
    }

    /** A list of single values; a bad one is told and left out. */
    <T> List<T> listOf(Kind<T> kind) {
        List<T> values = new ArrayList<>();
        for (Field item : items()) {
            item.as(kind).ifPresent(values::add);
        }
        return values;
    }

    /** A list of things with keys of their own. */
    List<Fields> listOfFields() {
        List<Fields> all = new ArrayList<>();
        for (Field item : items()) {
            item.fields().ifPresent(all::add);
        }
        return all;
    }

    Optional<Fields> fields() {
        if (value instanceof Node.Mapping mapping) {
            if (mapping.entries().isEmpty()) {
                problems.tell(line, Quoted.of(key) + " is an empty group.", "Write its keys, or take it out.");
            }
            return Optional.of(new Fields(key, line, mapping, problems));
        }
        problems.tell(line, shouldBe("a group of keys"), "Write its keys below it, moved to the right.");
        return Optional.empty();
    }

    /** This field again; an empty list has been told. */
    Field notEmpty() {
        if (value instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            problems.tell(
                    line, Quoted.of(key) + " is an empty list.", "Write at least one line that begins with '- '.");
        }
        return this;
    }

    private List<Field> items() {
        if (value instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> new Field(key, item.line(), item, problems))
                    .toList();
        }
        problems.tell(line, shouldBe("a list"), "Write each on a line of its own that begins with '- '.");
        return List.of();
    }

    private String shouldBe(String expected) {
        return Quoted.of(key) + " should be " + expected + ", but is " + value.shape() + ".";
    }
}
