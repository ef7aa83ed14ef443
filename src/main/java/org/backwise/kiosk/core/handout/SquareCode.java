package org.backwise.kiosk.core.handout;

import java.util.List;

/**
 * A square code (QR) for the camera of a phone, as black and white modules.
 *
 * @param rows from the top; '#' is black. As many as each is long, without the white zone around
 */
public record SquareCode(List<String> rows) {

    /** White modules that must stand on every side (ISO/IEC 18004, 6.3.8). */
    public static final int QUIET_ZONE = 4;

    public SquareCode {
        rows = List.copyOf(rows);
    }

    /** Modules on one side, with the white zone. */
    public int width() {
        return rows.size() + 2 * QUIET_ZONE;
    }

    /** Whether the module there is black, counted from the corner of the white zone. */
    public boolean isBlack(int column, int row) {
        int x = column - QUIET_ZONE;
        int y = row - QUIET_ZONE;
        boolean inside = x >= 0 && y >= 0 && x < rows.size() && y < rows.size();
        return inside && rows.get(y).charAt(x) == '#';
    }
}
