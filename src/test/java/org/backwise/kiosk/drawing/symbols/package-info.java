/**
 * Small reusable pictures: each symbol draws one thing into a box of its own, so that checklists, stop signs and menu
 * tiles of every flow share one hand. Subpackages sort the symbols; {@code pictures} puts them together.
 */
package org.backwise.kiosk.drawing.symbols;
