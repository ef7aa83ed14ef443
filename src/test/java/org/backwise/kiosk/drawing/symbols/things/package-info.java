/** Things everybody knows: pills, phones, clocks, calendars, and what a clinic has lying about. */
package org.backwise.kiosk.drawing.symbols.things;
