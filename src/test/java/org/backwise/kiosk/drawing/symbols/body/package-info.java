/** People and parts of people, always clothed and calm: where it hurts, tingles, droops or will not move. */
package org.backwise.kiosk.drawing.symbols.body;
