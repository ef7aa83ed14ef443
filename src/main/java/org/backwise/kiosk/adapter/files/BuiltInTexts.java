package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The copy of the help flow and the shared pages that is packed with the kiosk. */
final class BuiltInTexts implements Texts {

    private static final String ROOT = "/built-in/kiosk-config/";

    @Override
    public Optional<String> read(String path, int mostBytes, Problems problems) {
        try (InputStream stream = BuiltInTexts.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                problems.tell("The file is not packed with the kiosk.", "Build the kiosk anew.");
                return Optional.empty();
            }
            return PlainBytes.decode(stream.readAllBytes(), problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Problems problemsOf(String path) {
        return new Problems(ROOT + path);
    }
}
