package org.backwise.kiosk.app;

import java.awt.Dimension;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a window size such as 1280x800: 640 to 8000 pixels wide, 480 to 8000 high. */
final class WindowSize implements ITypeConverter<Dimension> {

    private static final Pattern FORM = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Override
    public Dimension convert(String value) {
        Matcher matcher = FORM.matcher(value);
        if (matcher.matches()) {
            Dimension size = new Dimension(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            if (size.width >= 640 && size.width <= 8000 && size.height >= 480 && size.height <= 8000) {
                return size;
            }
        }
        throw new TypeConversionException("'" + value + "' is not a size such as 1280x800 (at least 640x480).");
    }
}
