package org.backwise.kiosk.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JComponent;

/** What a screen reader is told of a component and all in it, a line each, in reading order. */
final class TreeText {

    /** The others tell of windows and drawing, and are the same for everything here. */
    private static final List<AccessibleState> TOLD =
            List.of(AccessibleState.CHECKED, AccessibleState.SELECTED, AccessibleState.EXPANDED, AccessibleState.BUSY);

    private final List<String> lines = new ArrayList<>();

    private TreeText() {}

    static String of(JComponent shown) {
        TreeText text = new TreeText();
        text.tell(shown.getAccessibleContext(), 0);
        return String.join("\n", text.lines) + "\n";
    }

    private void tell(AccessibleContext told, int depth) {
        boolean silent = told.getAccessibleName() == null && states(told).isEmpty();
        if (!silent) {
            lines.add("  ".repeat(depth) + line(told));
        }
        for (int at = 0; at < told.getAccessibleChildrenCount(); at++) {
            Accessible child = told.getAccessibleChild(at);
            AccessibleContext context = child.getAccessibleContext();
            if (context.getAccessibleStateSet().contains(AccessibleState.VISIBLE)) {
                tell(context, silent ? depth : depth + 1);
            }
        }
    }

    private static String line(AccessibleContext told) {
        String about = told.getAccessibleDescription() == null ? "" : " (" + told.getAccessibleDescription() + ")";
        String role = told.getAccessibleRole().toDisplayString(Locale.ENGLISH);
        return Stream.of(role, "\"" + told.getAccessibleName() + "\"" + about, states(told))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String states(AccessibleContext told) {
        AccessibleStateSet states = told.getAccessibleStateSet();
        String enabled = states.contains(AccessibleState.ENABLED) ? "" : "disabled ";
        return (enabled
                        + TOLD.stream()
                                .filter(states::contains)
                                .map(state -> state.toDisplayString(Locale.ENGLISH))
                                .collect(Collectors.joining(" ")))
                .strip();
    }
}
