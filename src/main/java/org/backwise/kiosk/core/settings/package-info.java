/**
 * What a clinic sets once: every value with its unit, range and default.
 */
package org.backwise.kiosk.core.settings;
