package org.backwise.kiosk.adapter.files;

import java.util.Optional;

/** A place that texts are read from: a clinic's folder, or the copy packed with the kiosk. */
interface Texts {

    /** A YAML file of more bytes than this is refused. */
    int MOST_BYTES = 1_000_000;

    /**
     * Reads one file. Blocks.
     *
     * @param path within this place, with '/' between folders
     * @param problems collects what keeps the file from being read, and every character that is not plain text
     */
    Optional<String> read(String path, int mostBytes, Problems problems);

    /** A collector for one file, which calls it as the clinic does. */
    Problems problemsOf(String path);

    /** A YAML file's keys; empty where it cannot be read, which has then been told. */
    default Optional<Fields> yaml(String path, Problems problems) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return read(path, MOST_BYTES, problems)
                .flatMap(text -> YamlTree.read(text, problems))
                .map(root -> new Fields(name, root.line(), root, problems));
    }
}
