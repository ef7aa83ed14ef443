package org.backwise.kiosk.core.library;

/** Names a picture: the name of its file without folder and ending. */
public record PictureName(String value) {

    public PictureName {
        Slug.require(value, "picture name");
    }

    @Override
    public String toString() {
        return value;
    }
}
