package org.backwise.kiosk.real;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;
import org.backwise.kiosk.ui.kit.Caption;
import org.backwise.kiosk.ui.kit.Described;

/**
 * What stands in the windows of this JVM, as its components are laid out: told without any help of what screen readers
 * are told by.
 */
final class WindowContents {

    /** The name of words that come and go by themselves. */
    static final String CAPTION = "caption";

    /** How lines that tell of a part begin. */
    static final String PART = "part: ";

    /** The line behind the last part. */
    static final String END = "end of parts";

    private WindowContents() {}

    /** On the event thread. */
    static void tell(PrintStream out) {
        List<String> lines = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                collect(window, lines);
            }
        }
        lines.forEach(line -> out.println(PART + line));
        out.println(END);
        out.flush();
    }

    private static void collect(Container container, List<String> lines) {
        for (Component child : container.getComponents()) {
            if (child.isVisible()) {
                if (informs(child)) {
                    lines.add(line((JComponent) child));
                } else {
                    collect((Container) child, lines);
                }
            }
        }
    }

    private static boolean informs(Component child) {
        return child instanceof Described || child instanceof AbstractButton || child instanceof JTextComponent;
    }

    private static String line(JComponent part) {
        AccessibleContext context = part.getAccessibleContext();
        return String.join(
                "\t",
                context.getAccessibleRole().toDisplayString(Locale.ROOT),
                flat(context.getAccessibleName()),
                flat(context.getAccessibleDescription()),
                part.getParent() instanceof Caption ? CAPTION : flat(part.getName()),
                String.valueOf(part.isFocusOwner()));
    }

    private static String flat(String words) {
        return words == null ? "" : words.replace('\n', ' ');
    }
}
