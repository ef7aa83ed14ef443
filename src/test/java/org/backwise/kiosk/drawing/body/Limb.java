package org.backwise.kiosk.drawing.body;

import org.backwise.kiosk.drawing.space.Vec;

/**
 * The joints of an arm or a leg in the room.
 *
 * @param tip the direction of fingers or toes
 * @param side the direction of the thumb or the instep
 */
public record Limb(Vec root, Vec middle, Vec end, Vec tip, Vec side) {
    /**
     * Two bones of fixed length from the root towards the goal, the joint between them pushed out in the direction of
     * the bend. A goal too far away is pointed at with a nearly straight limb.
     */
    static Limb solved(Vec root, Vec goal, double upper, double lower, Vec bend, Vec tip, Vec side) {
        Vec way = goal.minus(root);
        double reach = Math.max(Math.abs(upper - lower) + 1, Math.min(way.length(), (upper + lower) * 0.9995));
        Vec along = way.unit();
        Vec out = bend.minus(along.times(bend.dot(along))).unit();
        double foot = (upper * upper - lower * lower + reach * reach) / (2 * reach);
        double height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
        Vec middle = root.plus(along.times(foot)).plus(out.times(height));
        return new Limb(root, middle, root.plus(along.times(reach)), tip.unit(), side.unit());
    }
}
