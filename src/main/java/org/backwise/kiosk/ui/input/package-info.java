/** Keys become events of the visit. */
package org.backwise.kiosk.ui.input;
