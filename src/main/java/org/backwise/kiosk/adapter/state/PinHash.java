package org.backwise.kiosk.adapter.state;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.backwise.kiosk.core.staff.Pin;

/**
 * A PIN as a slow salted hash: PBKDF2 with HMAC-SHA-256 over an HMAC of the PIN with the kiosk's own key.
 *
 * @param salt 16 random bytes (NIST SP 800-132, 5.1: 16 at least)
 * @param iterations how slow it is
 * @param hash 32 bytes
 */
record PinHash(byte[] salt, int iterations, byte[] hash) {

    /** OWASP Password Storage Cheat Sheet, 2023 and later: 600,000 for PBKDF2-HMAC-SHA256. */
    static final int ITERATIONS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PinHash fresh(byte[] key, Pin pin, int iterations) {
        byte[] salt = random(SALT_BYTES);
        return new PinHash(salt, iterations, hash(key, pin, salt, iterations));
    }

    static byte[] randomKey() {
        return random(KEY_BYTES);
    }

    /** Whether this PIN gives this hash; takes as long either way. */
    boolean fits(byte[] key, Pin pin) {
        return MessageDigest.isEqual(hash, hash(key, pin, salt, iterations));
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static byte[] hash(byte[] key, Pin pin, byte[] salt, int iterations) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] keyed = mac.doFinal(pin.digits().getBytes(StandardCharsets.US_ASCII));
            char[] password = HexFormat.of().formatHex(keyed).toCharArray();
            PBEKeySpec slow = new PBEKeySpec(password, salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(slow)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", missing);
        }
    }
}
