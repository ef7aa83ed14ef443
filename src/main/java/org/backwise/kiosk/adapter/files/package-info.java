/**
 * Reads {@code kiosk-config} and {@code media} as a clinic writes them, and gives the core's values with every problem
 * at once. YAML and SVG end here: nothing outside this package knows how a file looks.
 */
package org.backwise.kiosk.adapter.files;
