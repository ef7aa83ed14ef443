/** Keys, switches, fingers and pointers become what is meant by them. */
package org.backwise.kiosk.ui.input;
