/** The words of the kiosk itself, and the one place that turns a state into text shown and words spoken. */
package org.backwise.kiosk.ui.text;
