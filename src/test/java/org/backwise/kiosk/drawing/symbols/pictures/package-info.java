/** Pictures put together from symbols: checklists, the help flow, and the slides all flows share. */
package org.backwise.kiosk.drawing.symbols.pictures;
