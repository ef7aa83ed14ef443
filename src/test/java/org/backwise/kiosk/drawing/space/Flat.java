package org.backwise.kiosk.drawing.space;

/** A point or direction on the paper: x to the right, y down. */
public record Flat(double x, double y) {
    public Flat plus(Flat other) {
        return new Flat(x + other.x, y + other.y);
    }

    public Flat minus(Flat other) {
        return new Flat(x - other.x, y - other.y);
    }

    public Flat times(double factor) {
        return new Flat(x * factor, y * factor);
    }

    public double length() {
        return Math.hypot(x, y);
    }

    /** The direction of this arrow in degrees, clockwise from rightwards, as SVG turns. */
    public double angle() {
        return Math.toDegrees(Math.atan2(y, x));
    }

    /** Turned clockwise about the origin. */
    public Flat turned(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new Flat(x * cos - y * sin, x * sin + y * cos);
    }

    /** The point a part of the way to another one: 0 is here, 1 is there. */
    public Flat towards(Flat other, double part) {
        return plus(other.minus(this).times(part));
    }
}
