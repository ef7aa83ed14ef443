package org.backwise.kiosk.adapter.printing;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.model.Types;
import java.util.List;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.backwise.kiosk.core.settings.Paper;
import org.backwise.kiosk.core.settings.PrintOut;

/** How a job is to come out, in the two languages in which a printer is told. Banner pages are never wished for. */
record JobWishes(PrintOut printOut) {

    /** What the queue shows to staff; nothing about the patient or the page. */
    static final String NAME = "hand-out";

    PrintRequestAttributeSet forService(int copies) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(isA4() ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
        wishes.add(isOnBothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        wishes.add(isInColor() ? Chromaticity.COLOR : Chromaticity.MONOCHROME);
        wishes.add(JobSheets.NONE);
        wishes.add(new Copies(copies));
        wishes.add(new JobName(NAME, null));
        return wishes;
    }

    /** Names of PWG 5101.1 and RFC 8011. */
    List<Attribute<?>> forIpp(int copies) {
        return List.of(
                Types.media.of(isA4() ? "iso_a4_210x297mm" : "na_letter_8.5x11in"),
                Types.sides.of(isOnBothSides() ? "two-sided-long-edge" : "one-sided"),
                Types.printColorMode.of(isInColor() ? "color" : "monochrome"),
                Types.jobSheets.of("none"),
                Types.copies.of(copies));
    }

    private boolean isA4() {
        return printOut.paper() == Paper.A4;
    }

    private boolean isOnBothSides() {
        return printOut.sides() == PrintOut.Sides.BOTH;
    }

    private boolean isInColor() {
        return printOut.ink() == PrintOut.Ink.COLOR;
    }
}
