/**
 * How the kiosk is used, as counts by day and hour: nothing about who used it, and nothing that links one count to
 * another.
 */
package org.backwise.kiosk.core.usage;
