package org.backwise.kiosk.ui.theme;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.settings.ScreenMillimetres;

/** Screens as they are sold, in landscape and in portrait. */
enum Glasses {
    FIFTEEN_INCH_XGA(1024, 768, 304, 228),
    TEN_INCH_WXGA(1280, 800, 217, 136),
    SEVENTEEN_INCH_SXGA(1280, 1024, 338, 270),
    TWENTY_TWO_INCH_HD(1920, 1080, 476, 268),
    TWENTY_FOUR_INCH_HD(1920, 1080, 531, 299),
    THIRTY_TWO_INCH_HD(1920, 1080, 708, 398),
    FIFTY_FIVE_INCH_HD(1920, 1080, 1210, 680),
    TWENTY_FOUR_INCH_4K(3840, 2160, 531, 299),
    FORTY_THREE_INCH_4K(3840, 2160, 941, 529);

    private final int pixelsLong;
    private final int pixelsShort;
    private final ScreenMillimetres millimetres;

    Glasses(int pixelsLong, int pixelsShort, int millimetresLong, int millimetresShort) {
        this.pixelsLong = pixelsLong;
        this.pixelsShort = pixelsShort;
        this.millimetres = new ScreenMillimetres(millimetresLong, millimetresShort);
    }

    Glass landscape() {
        return glass(pixelsLong, pixelsShort);
    }

    Glass portrait() {
        return glass(pixelsShort, pixelsLong);
    }

    private Glass glass(int width, int height) {
        return new Glass(width, height, millimetres.pixelsAMillimetre(width, height));
    }

    /** All of them, both ways round. */
    static List<Glass> all() {
        return Stream.of(values())
                .flatMap(glasses -> Stream.of(glasses.landscape(), glasses.portrait()))
                .toList();
    }
}
