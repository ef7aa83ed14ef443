package org.backwise.kiosk.adapter.files;

import java.util.List;

/** Mistakes in the list of sources, and in the numbers that point into it. */
final class SourceMistakes {

    private static final String SOURCES = "kiosk-config/sources.yaml";
    private static final String PLAN = "kiosk-config/flows/sway/flow.yaml";

    private SourceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.in(PLAN, "sources: [S01, S02]", "sources: [S01, S2]")
                        .tells("There is no source 'S2'. Did you mean 'S02'? Add it to sources.yaml"),
                Mistake.in(PLAN, "sources: [S01, S02]", "sources:\n    - S01\n    - Our own book")
                        .at("Our own book")
                        .tells("There is no source 'Our own book'. Add it to sources.yaml, or name another."),
                Mistake.in(PLAN, "sources: [S01, S02]", "sources: [S01, '']").tells("'sources' is empty."),
                sources("  S02:", "  S03:").toldIn(PLAN, "[S01, S02]").tells("There is no source 'S02'."),
                sources("  S02:", "  S02:\n    title: One\n    strength: A\n    addresses: [a.org]\n  S2:")
                        .at("  S2:")
                        .tells("The number 'S2' is not S and two or three digits. Write it like S07."),
                sources("strength: B", "strength: D").tells("'strength' cannot be 'D'. Write A, B or C."),
                sources("    strength: B\n", "").at("  S02:").tells("'strength' is missing in S02."),
                sources("    title: A leaflet about backs\n", "").at("  S02:").tells("'title' is missing in S02."),
                sources("[example.org/joints]", "[]").tells("'addresses' is an empty list."),
                sources("[example.org/joints]", "[https://example.org]")
                        .tells("'addresses' has 'https://example.org', which is not an address."),
                sources("[example.org/joints]", "[a book]").tells("Write it like example.org/page"),
                sources("    title: A paper", "    name: J. Oint\n    title: A paper")
                        .tells("The key 'name' is not known in S01."),
                sources("sources:", "source:").tells("Did you mean 'sources'?"));
    }

    private static Mistake sources(String from, String to) {
        return Mistake.in(SOURCES, from, to);
    }
}
