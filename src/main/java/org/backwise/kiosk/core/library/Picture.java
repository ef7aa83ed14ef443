package org.backwise.kiosk.core.library;

/**
 * A drawing and its words.
 *
 * @param description what the picture shows and what the body does, for someone who cannot see it
 */
public record Picture(PictureName name, String description) {}
