package org.backwise.kiosk.adapter.setup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backwise.kiosk.core.setup.SetUpFault;

/**
 * The first file of a set-up: its form, and what every other file must be. Its lines are those of {@code sha256sum}.
 *
 * @param sums SHA-256 by name, in hexadecimal digits
 */
record Manifest(Map<String, String> sums) {

    /** Raised when an older program could not read a set-up any more. */
    static final int FORM = 1;

    private static final String BEGIN = "# Backwise set-up, form ";
    private static final Pattern FIRST = Pattern.compile(Pattern.quote(BEGIN) + "(\\d{1,6})");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        sums = Map.copyOf(sums);
    }

    String text() {
        return BEGIN + FORM + "\n"
                + sums.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sum -> sum.getValue() + "  " + sum.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    static Manifest of(String text) throws Refusal {
        List<String> lines = text.lines().toList();
        Matcher first = FIRST.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!first.matches()) {
            throw new Refusal(SetUpFault.NOT_A_SET_UP, EntryName.MANIFEST);
        }
        if (Integer.parseInt(first.group(1)) > FORM) {
            throw new Refusal(SetUpFault.NEWER, first.group(1));
        }
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher sum = LINE.matcher(line);
            if (!sum.matches()) {
                throw new Refusal(SetUpFault.DAMAGED, EntryName.MANIFEST);
            }
            sums.put(sum.group(2), sum.group(1));
        }
        return new Manifest(sums);
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
