package org.backwise.kiosk.core.visit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.library.Flag;
import org.backwise.kiosk.core.library.UrgentNotice;

/**
 * Everything a visit remembers about its patient. It lives in memory only and is replaced by {@link #NOTHING} when the
 * visit ends.
 *
 * @param flags what the safety check told
 * @param read the urgent notice that the patient has closed
 */
public record Memory(Comfort comfort, Check check, Set<Flag> flags, Prints prints, Optional<UrgentNotice> read) {

    /** What a visit begins with where the clinic set nothing else. */
    public static final Memory NOTHING = of(Comfort.USUAL);

    /** What a visit begins with where the clinic set these choices. */
    public static Memory of(Comfort usual) {
        return new Memory(usual, Check.NOT_YET, Set.of());
    }

    public Memory {
        flags = Set.copyOf(flags);
    }

    /** Before a notice was read. */
    public Memory(Comfort comfort, Check check, Set<Flag> flags, Prints prints) {
        this(comfort, check, flags, prints, Optional.empty());
    }

    /** Before anything was printed. */
    public Memory(Comfort comfort, Check check, Set<Flag> flags) {
        this(comfort, check, flags, Prints.NONE, Optional.empty());
    }

    Memory with(Comfort chosen) {
        return new Memory(chosen, check, flags, prints, read);
    }

    Memory checked() {
        return new Memory(comfort, Check.DONE, flags, prints, read);
    }

    Memory flagged(Flag flag) {
        Set<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Memory(comfort, Check.DONE, more, prints, read);
    }

    Memory with(Prints pages) {
        return new Memory(comfort, check, flags, pages, read);
    }

    Memory withRead(UrgentNotice notice) {
        return new Memory(comfort, check, flags, prints, Optional.of(notice));
    }

    /** Back at the questions: nothing that was answered counts. */
    Memory unchecked() {
        return new Memory(comfort, Check.NOT_YET, Set.of(), prints, read);
    }

    /** Whether the safety check was gone through in this visit. */
    public enum Check {
        NOT_YET,
        DONE
    }
}
