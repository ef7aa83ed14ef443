package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Problem;

/** Reads one flow from its two files: what it is made of, and its words. */
final class FlowFiles {

    /** A flow's structure, within its folder. */
    static final String PLAN = "flow.yaml";

    /** The words, within any folder. */
    static final String WORDS = "en.yaml";

    private final Texts texts;
    private final Wording wording;

    FlowFiles(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    /** @param folder the name of the flow's folder */
    Reading<Flow> read(FlowId folder) {
        String path = "flows/" + folder + "/";
        Problems inPlan = texts.problemsOf(path + PLAN);
        Problems inWords = texts.problemsOf(path + WORDS);
        FlowPlanReader reader = new FlowPlanReader(folder, inPlan);
        Optional<FlowPlan> plan = texts.yaml(path + PLAN, inPlan).map(reader::read);
        Optional<FlowWords> words = texts.yaml(path + WORDS, inWords).map(new FlowWordsReader(wording, inWords)::read);
        plan.ifPresent(known -> words.ifPresent(said -> new FlowCheck(known, inWords).check(said)));
        List<Problem> problems =
                Stream.concat(inPlan.found().stream(), inWords.found().stream()).toList();
        Optional<Flow> flow = problems.isEmpty()
                ? plan.flatMap(known -> words.map(said -> FlowJoin.of(known, said)))
                : Optional.empty();
        return new Reading<>(flow, problems, reader.pictures(), reader.sources());
    }
}
