package org.backwise.kiosk.ui.kit;

/** Where the picture of a tile stands: above its words in a tall tile, before them in a wide one. */
public enum TileForm {
    PICTURE_ABOVE,
    PICTURE_BESIDE
}
