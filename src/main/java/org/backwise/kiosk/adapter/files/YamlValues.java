package org.backwise.kiosk.adapter.files;

import java.util.LinkedHashMap;
import java.util.Map;

/** The single values of a file by their path of keys, joined by stops; those in lists by their number. */
final class YamlValues {

    private final Map<String, String> values = new LinkedHashMap<>();

    private YamlValues() {}

    static Map<String, String> of(Node.Mapping root) {
        YamlValues found = new YamlValues();
        found.add("", root);
        return found.values;
    }

    private void add(String path, Node node) {
        if (node instanceof Node.Scalar scalar) {
            values.put(path, scalar.text());
        }
        String begin = path.isEmpty() ? "" : path + ".";
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> add(begin + key, entry.value()));
        }
        if (node instanceof Node.Sequence sequence) {
            for (int index = 0; index < sequence.items().size(); index++) {
                add(begin + index, sequence.items().get(index));
            }
        }
    }
}
