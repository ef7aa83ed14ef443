package org.backwise.kiosk.gallery;

import java.util.ArrayList;
import java.util.List;

/** Everything that is exhibited: the one list for looking, for pictures, and for the tests. */
final class Exhibits {

    private Exhibits() {}

    static List<Exhibit> all() {
        List<Exhibit> all = new ArrayList<>(new KitExhibits().all());
        all.addAll(new PatientExhibits().all());
        all.addAll(new StaffExhibits().all());
        return List.copyOf(all);
    }
}
