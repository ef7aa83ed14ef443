/** Makes the short sounds of the kiosk, so that they are our own and can be made again. */
package org.backwise.kiosk.drawing.sounds;
