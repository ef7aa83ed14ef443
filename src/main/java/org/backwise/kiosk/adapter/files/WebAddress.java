package org.backwise.kiosk.adapter.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address that a phone opens: https alone, with nobody's name or password in it, short enough to be typed. */
record WebAddress() implements Kind<String> {

    private static final int LONGEST = 80;

    @Override
    public Optional<String> read(String key, Node.Scalar written, Problems problems) {
        Optional<String> text = new PlainText(LONGEST).read(key, written, problems);
        if (text.isPresent() && !isAddress(text.get())) {
            problems.tell(
                    written.line(),
                    "'" + key + "' is " + Quoted.of(text.get()) + ", which no phone opens safely.",
                    "Write an address that begins with https://.");
            return Optional.empty();
        }
        return text;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
