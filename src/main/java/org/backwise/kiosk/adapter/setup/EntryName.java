package org.backwise.kiosk.adapter.setup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.setup.SetUpFault;

/** The names that files in a set-up may have. */
final class EntryName {

    static final String CONFIG = "kiosk-config/";
    static final String MEDIA = "media/";
    static final String PICTURES = MEDIA + "pictures/";
    static final String MANIFEST = "manifest.txt";

    private static final int LONGEST = 200;
    private static final Pattern NAME =
            Pattern.compile("(kiosk-config(/[A-Za-z0-9][A-Za-z0-9_.-]*){1,4}|media/pictures/[a-z0-9-]+\\.svg)");
    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);

    private EntryName() {}

    static boolean fits(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches() && !isKeptAside(name);
    }

    /** Backups and half-written files of this kiosk's. */
    private static boolean isKeptAside(String name) {
        return Stream.of(".before", ".tmp").anyMatch(name::endsWith);
    }

    static void check(String name) throws Refusal {
        boolean leadsOut = ABSOLUTE.matcher(name).matches()
                || List.of(name.split("[/\\\\]", -1)).contains("..");
        if (leadsOut) {
            throw new Refusal(SetUpFault.LEADS_OUT, name);
        }
        if (!fits(name)) {
            throw new Refusal(SetUpFault.STRANGE, name);
        }
    }
}
