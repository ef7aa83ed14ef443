package org.backwise.kiosk.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages bytes as disks, editors and people do; the same for the same seed. */
public final class Damage {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "\"",
            "'",
            "&a ",
            "*a",
            "!!binary ",
            "|",
            ">",
            "%YAML 9\n",
            "---\n",
            "\t",
            "\r",
            "\n",
            "\0",
            "\u0007",
            "\ufeff",
            "\u202e",
            "null",
            "~",
            "-1",
            "99999999999",
            "1e99",
            ".inf",
            "yes",
            "<html>",
            "<!--",
            "<script>",
            "&lol;",
            "../",
            "/",
            "\\",
            "\ud83d\ude00",
            "\ud800",
            "# ");

    private Damage() {}

    public static byte[] of(byte[] good, Random random) {
        byte[] bytes = good;
        for (int slips = 1 + random.nextInt(4); slips > 0; slips--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 -> spliced(bytes, from, from, java.util.Arrays.copyOfRange(bytes, from, to));
            case 2 -> spliced(bytes, from, from, new byte[] {(byte) random.nextInt(256)});
            case 3 -> spliced(bytes, from, random.nextInt(20) == 0 ? bytes.length : from, new byte[0]);
            default ->
                spliced(
                        bytes,
                        from,
                        from,
                        PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
