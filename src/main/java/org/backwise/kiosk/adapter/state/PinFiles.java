package org.backwise.kiosk.adapter.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.backwise.kiosk.adapter.files.SafeFile;
import org.backwise.kiosk.core.staff.Lockout;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PinGate;
import org.backwise.kiosk.core.staff.PinKept;
import org.backwise.kiosk.core.staff.PinState;
import org.backwise.kiosk.core.staff.PinVerdict;
import org.backwise.kiosk.core.staff.StaffRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps PINs in the state folder. {@code pins} holds a salt and a hash for each role, {@code pins.key} a random key that
 * goes into every hash, {@code pins.tries} the wrong tries. The file {@code pins} alone gives nothing away; who has the key
 * too still pays for every guess what {@link PinHash} costs. Nothing here is part of a clinic's export.
 */
public final class PinFiles implements PinGate {

    private static final Logger LOG = LoggerFactory.getLogger(PinFiles.class);

    private final Path folder;
    private final Clock clock;
    private final int iterations;

    public PinFiles(Path stateFolder, Clock clock) {
        this(stateFolder, clock, PinHash.ITERATIONS);
    }

    /** With another cost, for tests of what does not depend on it. */
    PinFiles(Path stateFolder, Clock clock, int iterations) {
        this.folder = stateFolder;
        this.clock = clock;
        this.iterations = iterations;
    }

    /** Without a backup, so that a PIN that was given up is gone; new files are for the kiosk's own user to read. */
    private SafeFile file(String name) {
        return new SafeFile(folder.resolve(name), SafeFile.Kept.NOT);
    }

    @Override
    public PinState state() {
        return Files.exists(folder.resolve("pins")) ? PinState.SET : PinState.NONE;
    }

    @Override
    public PinVerdict check(Pin pin) {
        try {
            Lockout tries = tries();
            int wait = tries.secondsLeft(clock.millis());
            if (wait > 0) {
                return new PinVerdict.TooEarly(wait);
            }
            Lockout counted = tries.failed(clock.millis());
            count(counted);
            Optional<StaffRole> role = roleOf(pin);
            if (role.isPresent()) {
                count(Lockout.NONE);
                return new PinVerdict.Right(role.get());
            }
            LOG.warn("A wrong PIN was tried, {} in a row", counted.failures());
            return new PinVerdict.Wrong(counted.secondsLeft(clock.millis()));
        } catch (IOException broken) {
            LOG.error("PINs cannot be looked at in {}", folder, broken);
            return new PinVerdict.Broken(broken.toString());
        }
    }

    @Override
    public PinKept keep(StaffRole role, Pin pin) {
        try {
            Optional<StaffRole> other = state() == PinState.SET ? roleOf(pin) : Optional.empty();
            if (other.filter(taken -> taken != role).isPresent()) {
                return PinKept.TAKEN;
            }
            Properties pins = state() == PinState.SET ? read("pins") : new Properties();
            PinHash hash = PinHash.fresh(key(), pin, iterations);
            pins.setProperty(role + ".iterations", String.valueOf(hash.iterations()));
            pins.setProperty(role + ".salt", HexFormat.of().formatHex(hash.salt()));
            pins.setProperty(role + ".hash", HexFormat.of().formatHex(hash.hash()));
            file("pins").write(PropertyLines.of(pins));
            count(Lockout.NONE);
            return PinKept.KEPT;
        } catch (IOException broken) {
            LOG.error("The PIN cannot be kept in {}", folder, broken);
            return PinKept.NOT_WRITTEN;
        }
    }

    /** Looks at all roles, whichever it is, so that the time tells nothing. */
    private Optional<StaffRole> roleOf(Pin pin) throws IOException {
        Properties pins = read("pins");
        byte[] key = key();
        Optional<StaffRole> found = Optional.empty();
        for (StaffRole role : StaffRole.values()) {
            if (pins.containsKey(role + ".hash") && kept(pins, role).fits(key, pin)) {
                found = Optional.of(role);
            }
        }
        return found;
    }

    private static PinHash kept(Properties pins, StaffRole role) throws IOException {
        try {
            return new PinHash(
                    HexFormat.of().parseHex(pins.getProperty(role + ".salt", "")),
                    Integer.parseInt(pins.getProperty(role + ".iterations", "")),
                    HexFormat.of().parseHex(pins.getProperty(role + ".hash", "")));
        } catch (IllegalArgumentException damaged) {
            throw new IOException("the file 'pins' is damaged; take it away to set new PINs", damaged);
        }
    }

    /** The key; made with the first PIN. A key that is missing later is not made anew, since no PIN would fit it. */
    private byte[] key() throws IOException {
        Path key = folder.resolve("pins.key");
        if (!Files.exists(key)) {
            if (state() == PinState.SET) {
                throw new IOException("the file 'pins.key' is missing; take away 'pins' too to set new PINs");
            }
            file("pins.key").write(PinHash.randomKey());
        }
        return Files.readAllBytes(key);
    }

    private Lockout tries() throws IOException {
        Path tries = folder.resolve("pins.tries");
        if (!Files.exists(tries)) {
            return Lockout.NONE;
        }
        Properties kept = read("pins.tries");
        try {
            return new Lockout(
                    Integer.parseInt(kept.getProperty("failures", "")), Long.parseLong(kept.getProperty("last", "")));
        } catch (NumberFormatException damaged) {
            return new Lockout(Lockout.FREE_TRIES, clock.millis());
        }
    }

    private void count(Lockout tries) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("failures", String.valueOf(tries.failures()));
        kept.setProperty("last", String.valueOf(tries.lastMillis()));
        file("pins.tries").write(PropertyLines.of(kept));
    }

    private Properties read(String name) throws IOException {
        return PropertyLines.read(folder.resolve(name));
    }
}
