package org.backwise.kiosk.drawing.space;

/**
 * Where we stand: yaw 0 looks at the figure from the front, 90 sees it face to our right, 180 its back; pitch looks
 * down on it from above. There is no perspective, so that a limb keeps its length wherever it goes.
 *
 * @param centerX where the point (0, 0, 0) of the room, the floor below the figure, lands on the paper
 */
public record Camera(double yaw, double pitch, double scale, double centerX, double floorY) {
    /** The point as seen on the paper. */
    public Flat see(Vec point) {
        Vec seen = point.turnedLeft(yaw);
        double sin = Math.sin(Math.toRadians(pitch));
        double cos = Math.cos(Math.toRadians(pitch));
        return new Flat(centerX + scale * seen.x(), floorY - scale * (seen.y() * cos - seen.z() * sin));
    }

    /** A direction as seen on the paper, shorter the more it points at us. */
    public Flat seeDirection(Vec direction) {
        return see(direction).minus(see(Vec.ZERO));
    }

    /** How near to us a point is; more is nearer. */
    public double nearness(Vec point) {
        return point.turnedLeft(yaw).z();
    }

    /** The same place, but looking straight ahead. */
    public Camera level() {
        return new Camera(yaw, 0, scale, centerX, floorY);
    }

    /** The same direction, but with another scale and place. */
    public Camera placed(double newScale, double newCenterX, double newFloorY) {
        return new Camera(yaw, pitch, newScale, newCenterX, newFloorY);
    }
}
