/** A clinic's whole set-up as one file, to be carried to the next kiosk. */
package org.backwise.kiosk.core.setup;
