package org.backwise.kiosk.ui.kit;

/**
 * How one role of the pictures is drawn in one contrast.
 *
 * @param shade what becomes of its colour
 * @param wider by how much its lines grow, and its fills on all sides together, in units of the picture
 * @param edged the width of the line drawn around its fills in ink; 0 for none
 * @param rimmed how much ground is drawn beneath its lines, on both sides together; 0 for none
 */
record Tint(Shade shade, double wider, double edged, double rimmed) {}
