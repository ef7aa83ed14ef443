/**
 * Every screen and every component, made to be looked at: opened in a window, written as pictures, and compared with what
 * they looked like before.
 */
package org.backwise.kiosk.gallery;
