package org.backwise.kiosk.adapter.files;

/**
 * A source's number and where a review record names it.
 *
 * @param file as the clinic knows it
 * @param number such as S38
 */
record NamedSource(String file, int line, String number) {}
