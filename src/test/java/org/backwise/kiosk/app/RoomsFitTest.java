package org.backwise.kiosk.app;

import static java.awt.event.KeyEvent.VK_ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.kiosk.app.DeskUnderTest.until;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.journey.GuiTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every screen of the desk but those of the order, with the shipped content, at each size of the glass: nothing is cut, what
 * can be pressed is large enough and has a name, and all that is read has the contrast of the patients' screens.
 */
@GuiTest
class RoomsFitTest {

    @TempDir
    Path state;

    private final List<String> faults = new ArrayList<>();
    private DeskUnderTest desk;
    private String size;

    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1280,800", "1024,768"})
    void onThisGlass(int width, int height) throws IOException {
        Files.createDirectories(state.resolve("set-ups"));
        KioskFolder folder = new KioskFolder(Path.of("kiosk-config"), Path.of("media"));
        size = width + "x" + height;
        try (DeskUnderTest opened = new DeskUnderTest(folder, state, new Dimension(width, height))) {
            desk = opened;
            entrance();
            roomsAtOnce();
            settings();
            words();
            group();
        }
        assertThat(faults).isEmpty();
    }

    private void entrance() {
        desk.key(desk.wayIn());
        until("the PIN pad is there", () -> desk.shows("pin-cancel"));
        look("pin");
        desk.typePin("258046");
        until("the rooms are there", () -> desk.shows("room-order"));
        look("home");
    }

    private void roomsAtOnce() {
        enter("usage", "usage-table");
        enter("health", "health-again");
        enter("print", "printing.test");
        enter("journal", "desk-rooms");
        enter("carry", "carry.back");
        enter("pins", "change-pin-STAFF");
        enter("close", "desk-rooms");
        enter("keys", "pad.begin");
        desk.click("pad.begin");
        look("keys-asking");
        desk.key(desk.wayIn());
        look("keys-resting");
    }

    private void settings() {
        enter("settings", "settings.card");
        for (String place : List.of("settings.card", "settings.loudness", "settings.word", "group.sound")) {
            desk.click(place);
            until("it is read", () -> !place.equals("settings.loudness") || desk.shows("loudness-keep"));
            look(place);
            desk.key(VK_ESCAPE);
        }
        desk.click("group.sound");
        desk.click("sound.quiet-hours");
        look("sound.quiet-hours");
        desk.key(VK_ESCAPE);
        desk.click("sound.rate");
        look("sound.rate");
    }

    private void words() {
        enter("texts", "texts.URGENT");
        desk.click("texts.URGENT");
        desk.type("text", "Incomprehensible administrative reorganization necessitates postponement of appointments.");
        look("texts-urgent");
        desk.click("texts-see");
        look("texts-see");
        enter("content", "flow-self-hug");
        desk.click("flow-self-hug");
        look("content-flow");
        desk.click("sign");
        look("content-sign");
    }

    private void group() {
        enter("group", "group-read");
        desk.click("group-self-hug");
        desk.click("group-script");
        look("group-script");
        desk.key(VK_ESCAPE);
        desk.click("group-read");
        look("group-reading");
    }

    /** From wherever one is. */
    private void enter(String room, String shown) {
        if (desk.shows("desk-rooms")) {
            desk.click("desk-rooms");
        }
        desk.click("room-" + room);
        until(shown + " is there", () -> desk.shows(shown) || desk.shows("desk-more"));
        look(room);
    }

    private void look(String name) {
        desk.picture(name + "-" + size);
        desk.faults().forEach(fault -> faults.add(name + ": " + fault));
    }
}
