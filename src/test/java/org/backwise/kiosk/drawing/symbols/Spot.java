package org.backwise.kiosk.drawing.symbols;

/** Where one of many small alike shapes goes, and how large it is. */
public record Spot(double x, double y, double size) {}
