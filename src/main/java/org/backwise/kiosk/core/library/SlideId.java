package org.backwise.kiosk.core.library;

/** Names a slide within its flow. */
public record SlideId(String value) {

    public SlideId {
        Slug.require(value, "slide id");
    }

    @Override
    public String toString() {
        return value;
    }
}
