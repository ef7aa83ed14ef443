/** Colours as roles and sizes in millimetres, made from what the patient chose and from the real size of the screen. */
package org.backwise.kiosk.ui.theme;
