/**
 * Space, sight and time of a picture: points and directions in the room, the camera that flattens them, the shapes
 * limbs are made of, and the tempo in which a pose comes and goes. Knows nothing of people.
 */
package org.backwise.kiosk.drawing.space;
