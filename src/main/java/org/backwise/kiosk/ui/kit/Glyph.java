package org.backwise.kiosk.ui.kit;

import java.util.Locale;

/** The icons of the kiosk; each stands beside a word, never alone. */
public enum Glyph {
    HOME,
    BACK,
    NEXT,
    MORE,
    STOP,
    BELL,
    SPEAKER,
    PAUSE,
    PLAY,
    TEXT,
    HAND,
    PRINTER,
    PRINTER_IN,
    PRINTER_OFF,
    NO_PAPER,
    PAGE_OUT,
    PAGE_OFF,
    NOTICE,
    CHECK,
    NOTE,
    PHONE,
    CALENDAR,
    TIMER,
    CLOSE,
    TOUCH,
    UNDO,
    REDO,
    LOCK,
    EYE,
    EYE_OFF,
    UP,
    DOWN,
    LIST,
    GRIP,
    PLUS,
    MINUS,
    KEY,
    ERASE,
    JOURNAL,
    LEAVE,
    POWER,
    SPEAKER_OFF,
    SLIDERS,
    PENCIL,
    PULSE,
    CHART,
    FRESH,
    COPY,
    TRAY,
    RULER,
    STICK,
    LETTERS,
    GLOBE;

    String resource() {
        return "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
    }
}
