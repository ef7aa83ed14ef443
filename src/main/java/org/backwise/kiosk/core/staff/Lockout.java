package org.backwise.kiosk.core.staff;

/**
 * How long the PIN pad stays shut after wrong tries: nothing after the first two, then 30 s, doubled with each further
 * one, up to an hour. (NIST SP 800-63B, 5.2.2, asks for no more than 100 in a row; here the hundredth comes after four
 * days.)
 *
 * @param failures wrong tries since the last right one
 * @param lastMillis when the last one was, in milliseconds since 1970
 */
public record Lockout(int failures, long lastMillis) {

    /** No wrong tries. */
    public static final Lockout NONE = new Lockout(0, 0);

    /** Wrong tries that cost nothing: fingers slip. */
    public static final int FREE_TRIES = 2;

    private static final long FIRST_MILLIS = 30_000;
    private static final long LONGEST_MILLIS = 3_600_000;

    /** How long to wait still at this time, in whole seconds. A clock that was set back does not shorten it. */
    public int secondsLeft(long nowMillis) {
        long passed = Math.max(0, nowMillis - lastMillis);
        return (int) ((Math.max(0, delayMillis() - passed) + 999) / 1000);
    }

    /** After one more wrong try. */
    public Lockout failed(long nowMillis) {
        return new Lockout(failures + 1, nowMillis);
    }

    private long delayMillis() {
        if (failures <= FREE_TRIES) {
            return 0;
        }
        int doublings = Math.min(20, failures - FREE_TRIES - 1);
        return Math.min(LONGEST_MILLIS, FIRST_MILLIS << doublings);
    }
}
