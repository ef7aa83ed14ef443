package org.backwise.kiosk.adapter.files;

import java.nio.file.Path;

/**
 * Where a clinic's files are.
 *
 * @param config the folder {@code kiosk-config}: settings, order, flows and shared pages
 * @param media the folder {@code media}: pictures, fonts, sounds
 */
public record KioskFolder(Path config, Path media) {}
