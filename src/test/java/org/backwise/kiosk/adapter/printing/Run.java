package org.backwise.kiosk.adapter.printing;

/**
 * Letters of one size on one line of a printed page.
 *
 * @param page from 1
 * @param size of the font, in points
 * @param left of the first letter, in points from the left edge
 * @param right of the last letter
 * @param baseline in points from the top edge
 * @param top of the tallest letter
 */
record Run(int page, String text, String font, float size, float left, float right, float baseline, float top) {}
