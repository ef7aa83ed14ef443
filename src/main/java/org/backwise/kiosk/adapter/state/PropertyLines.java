package org.backwise.kiosk.adapter.state;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;

/** Small files of {@code key=value} lines. */
final class PropertyLines {

    private PropertyLines() {}

    static byte[] of(Properties properties) {
        return properties.stringPropertyNames().stream()
                .sorted()
                .map(key -> key + "=" + properties.getProperty(key) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (StringReader lines = new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1))) {
            properties.load(lines);
        } catch (IllegalArgumentException damaged) {
            throw new IOException("the file '" + file.getFileName() + "' is damaged", damaged);
        }
        return properties;
    }
}
