package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.PathQuestion;
import org.backwise.kiosk.core.library.SimplePath;
import org.backwise.kiosk.core.library.SlideId;

/**
 * Reads the simple path from its two files. A kiosk may do without it: where there is no such folder, nothing is missing. A
 * broken one is told and not shown.
 */
final class PathFiles {

    private static final String FOLDER = "path";
    private static final String PLAN = "path.yaml";

    private final Folder config;
    private final Wording wording;
    private final Set<String> flows;

    /** @param flows the flows that there are folders for */
    PathFiles(Folder config, Wording wording, Set<String> flows) {
        this.config = config;
        this.wording = wording;
        this.flows = flows;
    }

    Reading<SimplePath> read() {
        if (!config.isFolder(FOLDER)) {
            return new Reading<>(Optional.empty(), List.of(), List.of(), List.of());
        }
        Problems inPlan = config.problemsOf(FOLDER + "/" + PLAN);
        Problems inWords = config.problemsOf(FOLDER + "/" + FlowFiles.WORDS);
        Map<String, FlowId> plan = config.yaml(FOLDER + "/" + PLAN, inPlan)
                .map(file -> file.wholly(all -> plan(all, inPlan)))
                .orElse(Map.of());
        Optional<Words> words =
                config.yaml(FOLDER + "/" + FlowFiles.WORDS, inWords).map(file -> file.wholly(this::words));
        words.ifPresent(said -> new Pairing(inWords, PLAN).sameIds(plan.keySet(), said.lines(), said.line));
        boolean right = inPlan.isEmpty() && inWords.isEmpty();
        Optional<SimplePath> path = words.filter(said -> right).map(said -> joined(plan, said));
        return new Reading<>(
                path,
                Stream.concat(inPlan.found().stream(), inWords.found().stream()).toList(),
                List.of(),
                List.of());
    }

    private Map<String, FlowId> plan(Fields file, Problems problems) {
        Map<String, FlowId> plan = new LinkedHashMap<>();
        for (Fields question : file.parts("questions")) {
            Optional<String> id = question.one("id", Kinds.slug());
            Optional<String> flow = question.one("flow", Kinds.slug());
            flow.filter(name -> !flows.contains(name))
                    .ifPresent(name -> problems.tell(
                            question.lineOf("flow"),
                            "There is no flow " + Quoted.of(name) + ".",
                            Nearest.hint(name, flows) + "Name a folder of 'flows'."));
            question.noMore();
            if (id.isPresent() && flow.isPresent() && plan.putIfAbsent(id.get(), new FlowId(flow.get())) != null) {
                problems.tell(
                        question.lineOf("id"), "The id " + Quoted.of(id.get()) + " is used twice.", "Choose another.");
            }
        }
        return plan;
    }

    private record Said(int line, String heading, List<String> lines) {}

    private record Words(int line, Map<String, Said> questions, Said end) {

        Map<String, Integer> lines() {
            Map<String, Integer> lines = new LinkedHashMap<>();
            questions.forEach((id, said) -> lines.put(id, said.line));
            return lines;
        }
    }

    private Words words(Fields file) {
        Map<String, Said> questions = file.byId("questions", this::said);
        Said end = file.part("end").map(part -> part.wholly(this::said)).orElse(new Said(1, "", List.of()));
        return new Words(file.lineOf("questions"), questions, end);
    }

    private Said said(Fields page) {
        return new Said(
                page.line(),
                page.one("heading", wording.heading()).orElse(""),
                page.manyIfSet("lines", wording.line()));
    }

    private static SimplePath joined(Map<String, FlowId> plan, Words words) {
        List<PathQuestion> questions = new ArrayList<>();
        plan.forEach((id, flow) -> {
            Said said = words.questions.get(id);
            questions.add(new PathQuestion(new SlideId(id), flow, said.heading, said.lines));
        });
        return new SimplePath(questions, words.end.heading, words.end.lines);
    }
}
