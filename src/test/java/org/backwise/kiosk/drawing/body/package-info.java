/**
 * People: what they look like ({@code Look}), how they sit, stand and reach ({@code Pose}), where that puts their
 * joints ({@code Skeleton}), and the drawing of it in nested, jointed groups ({@code Figure}).
 */
package org.backwise.kiosk.drawing.body;
