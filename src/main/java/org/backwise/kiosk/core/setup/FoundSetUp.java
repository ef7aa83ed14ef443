package org.backwise.kiosk.core.setup;

/**
 * A file that looks like a set-up by its name.
 *
 * @param path where it is
 * @param name of the file
 */
public record FoundSetUp(String path, String name, Medium medium) {}
