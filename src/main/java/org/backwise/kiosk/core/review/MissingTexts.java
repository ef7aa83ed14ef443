package org.backwise.kiosk.core.review;

/**
 * What a language lacks in one place.
 *
 * @param part the folder within the clinic's folder, such as "flows/chair-twist" or "shared"
 * @param title of the flow, in English; empty for what is no flow
 * @param count how many texts, 1 or more
 * @param first the key of the first one
 */
public record MissingTexts(String part, String title, int count, String first) {}
