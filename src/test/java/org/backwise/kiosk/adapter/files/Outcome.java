package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Problem;

/** What came of reading a library and looking into its pictures, as tests like to look at it. */
record Outcome(ReadLibrary read, List<Problem> inPictures) {

    /** @param packed stands for the copy that is packed with the kiosk */
    static Outcome of(TinyLibrary files, TinyLibrary packed) {
        return of(files.folder(), files, packed);
    }

    static Outcome of(KioskFolder folder, TinyLibrary settings, TinyLibrary packed) {
        LibraryFiles reader = new LibraryFiles(new Folder(packed.folder().config()));
        ReadLibrary read = reader.read(folder, settings.settings());
        return new Outcome(read, new PictureCheck(folder).problems(read.pictures()));
    }

    List<String> told() {
        return problems().map(Problem::toString).toList();
    }

    List<String> filesTold() {
        return problems().map(Problem::file).toList();
    }

    List<String> flows() {
        return read.library().flows().stream().map(flow -> flow.id().value()).toList();
    }

    Flow flow(String id) {
        return read.library().flow(new FlowId(id)).orElseThrow();
    }

    List<String> slides(String flow) {
        return flow(flow).slides().stream().map(slide -> slide.id().value()).toList();
    }

    private Stream<Problem> problems() {
        return Stream.concat(read.problems().stream(), inPictures.stream());
    }
}
