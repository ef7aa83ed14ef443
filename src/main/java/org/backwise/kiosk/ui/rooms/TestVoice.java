package org.backwise.kiosk.ui.rooms;

/** Says something for staff to listen to, whether or not the desk speaks. Returns at once. */
@FunctionalInterface
public interface TestVoice {

    void say(String words);
}
