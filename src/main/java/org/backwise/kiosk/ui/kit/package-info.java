/** Small accessible components, drawn from the theme: buttons, tiles, text that can be marked, moving pictures. */
package org.backwise.kiosk.ui.kit;
