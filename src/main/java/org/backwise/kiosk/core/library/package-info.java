/**
 * Flows, slides, holds and help cards as loaded and checked, and the order in which staff show them. Plain values; knows nothing else.
 */
package org.backwise.kiosk.core.library;
