package org.backwise.kiosk.drawing.space;

/**
 * A point or direction in the room. X runs to the figure's own left, y up, z to where it faces; one unit is one pixel
 * of the 600 box before the camera scales it. Angles are degrees throughout.
 */
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0, 0);
    public static final Vec LEFT = new Vec(1, 0, 0);
    public static final Vec RIGHT = new Vec(-1, 0, 0);
    public static final Vec UP = new Vec(0, 1, 0);
    public static final Vec DOWN = new Vec(0, -1, 0);
    public static final Vec FRONT = new Vec(0, 0, 1);
    public static final Vec BACK = new Vec(0, 0, -1);

    public static Vec of(double x, double y, double z) {
        return new Vec(x, y, z);
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    public Vec minus(Vec other) {
        return plus(other.times(-1));
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** This direction, one unit long; a zero stays zero. */
    public Vec unit() {
        double length = length();
        return length < 1e-9 ? ZERO : times(1 / length);
    }

    /** The point a part of the way to another one: 0 is here, 1 is there. */
    public Vec towards(Vec other, double part) {
        return plus(other.minus(this).times(part));
    }

    /** The same on the body's other side. */
    public Vec mirrored() {
        return new Vec(-x, y, z);
    }

    /** Turned about the upright axis, to the figure's left. */
    public Vec turnedLeft(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new Vec(x * cos + z * sin, y, z * cos - x * sin);
    }

    /** Tipped forward, about the axis through both hips. */
    public Vec tippedForward(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new Vec(x, y * cos - z * sin, z * cos + y * sin);
    }

    /** Bent to the figure's left side, about the axis that runs from front to back. */
    public Vec bentLeft(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        return new Vec(x * cos + y * sin, y * cos - x * sin, z);
    }
}
