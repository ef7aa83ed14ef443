package org.backwise.kiosk.adapter.printing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.handout.HandOut;
import org.backwise.kiosk.core.handout.PrintSize;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.settings.Clinic;
import org.backwise.kiosk.core.settings.KioskSettings;
import org.backwise.kiosk.core.settings.Paper;

/** What patients take home from the flows as they are shipped. */
final class ShippedFlows {

    private static final KioskFolder FOLDER = new KioskFolder(Path.of("kiosk-config"), Sheets.MEDIA);
    private static final KioskSettings SETTINGS =
            new SettingsFile().read(FOLDER).settings();

    private ShippedFlows() {}

    /** One of each flow, in the usual size. */
    static List<HandOut> handOuts() {
        Library library = library();
        return library.flows().stream()
                .map(flow -> HandOut.of(library, flow, Set.of()))
                .toList();
    }

    /** Three flows as one, as a patient prints who went through all of them. */
    static HandOut several() {
        Library library = library();
        return HandOut.of(library, library.flows().subList(2, 5), Set.of());
    }

    static Library library() {
        return new LibraryFiles().read(FOLDER, SETTINGS).library();
    }

    /** Every flow on every paper; the sizes take turns, so that each is met on each paper. */
    static Stream<Sheet> sheetsInTurns() {
        List<HandOut> handOuts = handOuts();
        return IntStream.range(0, handOuts.size())
                .mapToObj(place -> handOuts.get(place).in(PrintSize.values()[place % PrintSize.values().length]))
                .flatMap(handOut -> Stream.of(Paper.values()).map(paper -> new Sheet(handOut, paper)));
    }

    /** A print-out of the shipped clinic. */
    record Sheet(HandOut handOut, Paper paper) {

        byte[] pdf() {
            return pdf(SETTINGS.clinic());
        }

        byte[] pdf(Clinic clinic) {
            return new HandoutSheet(Sheets.MEDIA, clinic, paper, Sheets.CLOCK)
                    .pages(handOut)
                    .pdf();
        }

        /** With the code of a clinic that has an address. */
        byte[] pdfWithAddress(String address) {
            Clinic shipped = SETTINGS.clinic();
            return pdf(new Clinic(
                    shipped.name(),
                    shipped.phone(),
                    shipped.emergencyNumber(),
                    shipped.nurseLine(),
                    Optional.of(address)));
        }

        @Override
        public String toString() {
            return handOut.title() + ", " + paper + ", " + handOut.size();
        }
    }
}
