package org.backwise.kiosk.adapter.files;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The keys of one thing in a file, taken one after the other. What is missing and what nobody asked for is told at the
 * end, by {@link #wholly} or {@link #noMore()}.
 */
final class Fields {

    private final String name;
    private final int line;
    private final Node.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    Fields(String name, int line, Node.Mapping mapping, Problems problems) {
        this.name = name;
        this.line = line;
        this.mapping = mapping;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    String name() {
        return name;
    }

    boolean has(String key) {
        return ifSet(key).isPresent();
    }

    /** The line of this key, or of the whole where the key is missing. */
    int lineOf(String key) {
        return ifSet(key).map(Field::line).orElse(line);
    }

    Optional<Field> ifSet(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key))
                .map(entry -> new Field(key, entry.line(), entry.value(), problems));
    }

    Optional<Field> required(String key) {
        Optional<Field> field = ifSet(key);
        if (field.isEmpty()) {
            missing.add(key);
        }
        return field;
    }

    <T> Optional<T> one(String key, Kind<T> kind) {
        return required(key).flatMap(field -> field.as(kind));
    }

    <T> Optional<T> oneIfSet(String key, Kind<T> kind) {
        return ifSet(key).flatMap(field -> field.as(kind));
    }

    /** A list of at least one. */
    <T> List<T> many(String key, Kind<T> kind) {
        return required(key).map(field -> field.notEmpty().listOf(kind)).orElse(List.of());
    }

    /** A list that may be empty or missing. */
    <T> List<T> manyIfSet(String key, Kind<T> kind) {
        return ifSet(key).map(field -> field.listOf(kind)).orElse(List.of());
    }

    Optional<Fields> part(String key) {
        return required(key).flatMap(Field::fields);
    }

    /** At least one thing with keys of its own. */
    List<Fields> parts(String key) {
        return required(key).map(field -> field.notEmpty().listOfFields()).orElse(List.of());
    }

    /** Things listed under ids of the writer's own choice; what is wrong with one is told, and the others are read. */
    <T> Map<String, T> byId(String key, Function<Fields, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        part(key)
                .ifPresent(things -> things.mapping
                        .entries()
                        .keySet()
                        .forEach(id -> things.part(id).ifPresent(thing -> all.put(id, thing.wholly(reader)))));
        return all;
    }

    /** Reads all that is there, and tells every key that the reader did not ask for. */
    <T> T wholly(Function<Fields, T> reader) {
        T read = reader.apply(this);
        noMore();
        return read;
    }

    /** Leaves all other keys unread and untold, where it is not clear which ones should be there. */
    void skipRest() {
        asked.addAll(mapping.entries().keySet());
    }

    /** Tells what is missing and what was never asked for; a misspelt key is both, and told once. */
    void noMore() {
        for (String key : mapping.entries().keySet()) {
            if (!asked.contains(key)) {
                Nearest.to(key, missing).ifPresent(missing::remove);
                problems.tell(
                        mapping.entries().get(key).line(),
                        "The key " + Quoted.of(key) + " is not known in " + name + ".",
                        Nearest.hint(key, asked) + "Known here: " + String.join(", ", asked) + ".");
            }
        }
        for (String key : missing) {
            problems.tell(line, Quoted.of(key) + " is missing in " + name + ".", "Add '" + key + ": …' there.");
        }
    }
}
