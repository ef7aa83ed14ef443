/** One class for each screen that a patient sees. */
package org.backwise.kiosk.ui.patient;
