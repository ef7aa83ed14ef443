package org.backwise.kiosk.adapter.printing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.Paper;

/**
 * What the template of the test page may name.
 *
 * @param printed today
 * @param a4 whether the kiosk is set to A4, else to Letter
 */
record TestValues(Clinic clinic, String printed, boolean a4, SheetValues.Code code) {

    static TestValues of(Clinic clinic, Paper paper, LocalDate today, Locale locale, SheetValues.Code code) {
        DateTimeFormatter dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return new TestValues(clinic, dates.format(today), paper == Paper.A4, code);
    }
}
