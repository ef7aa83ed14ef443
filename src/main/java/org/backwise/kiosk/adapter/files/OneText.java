package org.backwise.kiosk.adapter.files;

import java.util.Optional;

/** A file's text that is not on the disk: what would be there. */
record OneText(String file, String text) implements Texts {

    @Override
    public Optional<String> read(String path, int mostBytes, Problems problems) {
        return Optional.of(text);
    }

    @Override
    public Problems problemsOf(String path) {
        return new Problems(file);
    }
}
