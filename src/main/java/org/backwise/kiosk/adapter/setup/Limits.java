package org.backwise.kiosk.adapter.setup;

/**
 * How large a set-up may be, counted while it is read: what a zip file says about itself is not believed. The shipped
 * set-up has about 180 files and 9 MB.
 *
 * @param entries files
 * @param file bytes of one file, unpacked
 * @param all bytes of all files, unpacked
 * @param ratio how often larger the whole may be than the zip file, once it has more than a megabyte
 */
record Limits(int entries, long file, long all, int ratio) {

    private static final long MEGABYTE = 1_000_000;

    static final Limits USUAL = new Limits(2000, 5 * MEGABYTE, 100 * MEGABYTE, 100);

    boolean allows(long unpacked, long packed) {
        return unpacked <= all && (unpacked <= MEGABYTE || unpacked <= packed * ratio);
    }
}
