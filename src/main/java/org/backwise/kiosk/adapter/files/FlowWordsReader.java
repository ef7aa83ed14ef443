package org.backwise.kiosk.adapter.files;

/** Reads the words of a flow, {@code en.yaml}. As in {@link FlowPlanReader}, stand-ins are never shown. */
final class FlowWordsReader {

    private final Wording wording;
    private final PageWordsReader pages;
    private final CueReader cues;

    FlowWordsReader(Wording wording, Problems problems) {
        this.wording = wording;
        this.pages = new PageWordsReader(wording, problems);
        this.cues = new CueReader(wording, problems);
    }

    FlowWords read(Fields words) {
        return words.wholly(all -> new FlowWords(
                all.one("title", wording.title()).orElse(""),
                all.lineOf("slides"),
                all.byId("slides", this::slide),
                all.lineOf("hand-out"),
                all.manyIfSet("hand-out", wording.line()),
                all.oneIfSet("book-extra", wording.line())));
    }

    private SlideWords slide(Fields slide) {
        return new SlideWords(pages.read(slide), slide.ifSet("hold").map(cues::read));
    }
}
