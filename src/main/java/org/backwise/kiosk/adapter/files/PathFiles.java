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
import org.backwise.kiosk.core.library.Picture;
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
        PlanParts parts = new PlanParts(inPlan);
        Map<String, Planned> plan = config.yaml(FOLDER + "/" + PLAN, inPlan)
                .map(file -> file.wholly(all -> plan(all, parts, inPlan)))
                .orElse(Map.of());
        Optional<Words> words =
                config.yaml(FOLDER + "/" + FlowFiles.WORDS, inWords).map(file -> file.wholly(this::words));
        words.ifPresent(said -> {
            new Pairing(inWords, PLAN).sameIds(plan.keySet(), said.lines(), said.line);
            said.questions.forEach((id, question) ->
                    Optional.ofNullable(plan.get(id)).ifPresent(planned -> question.check(id, planned, inWords)));
        });
        boolean right = inPlan.isEmpty() && inWords.isEmpty();
        Optional<SimplePath> path = words.filter(said -> right).map(said -> joined(plan, said));
        return new Reading<>(
                path,
                Stream.concat(inPlan.found().stream(), inWords.found().stream()).toList(),
                parts.pictures(),
                List.of());
    }

    private record Planned(FlowId flow, Optional<NamedPicture> picture) {}

    private Map<String, Planned> plan(Fields file, PlanParts parts, Problems problems) {
        Map<String, Planned> plan = new LinkedHashMap<>();
        for (Fields question : file.parts("questions")) {
            Optional<String> id = question.one("id", Kinds.slug());
            Optional<String> flow = question.one("flow", Kinds.slug());
            flow.filter(name -> !flows.contains(name))
                    .ifPresent(name -> problems.tell(
                            question.lineOf("flow"),
                            "There is no flow " + Quoted.of(name) + ".",
                            Nearest.hint(name, flows) + "Name a folder of 'flows'."));
            Optional<NamedPicture> picture =
                    question.has("picture") ? Optional.of(parts.picture(question)) : Optional.empty();
            question.noMore();
            if (id.isPresent()
                    && flow.isPresent()
                    && plan.putIfAbsent(id.get(), new Planned(new FlowId(flow.get()), picture)) != null) {
                problems.tell(
                        question.lineOf("id"), "The id " + Quoted.of(id.get()) + " is used twice.", "Choose another.");
            }
        }
        return plan;
    }

    private record Said(int line, String heading, List<String> lines, Optional<String> picture) {

        static final Said NOTHING = new Said(1, "", List.of(), Optional.empty());

        /** A picture of its own needs its own words, and only that. */
        void check(String id, Planned planned, Problems inWords) {
            if (planned.picture.isPresent() && picture.isEmpty()) {
                inWords.tell(
                        line,
                        "The question " + Quoted.of(id) + " has a picture, but no words for it.",
                        "Add 'picture:' with what the picture shows.");
            }
            if (planned.picture.isEmpty() && picture.isPresent()) {
                inWords.tell(
                        line,
                        "There are words for a picture of " + Quoted.of(id) + ", but " + PLAN + " names none.",
                        "Name it in " + PLAN + ", or take 'picture' out.");
            }
        }

        Optional<Picture> shown(Planned planned) {
            return planned.picture.flatMap(named -> picture.map(words -> new Picture(named.name(), words)));
        }
    }

    private record Words(int line, Map<String, Said> questions, Said end) {

        Map<String, Integer> lines() {
            Map<String, Integer> lines = new LinkedHashMap<>();
            questions.forEach((id, said) -> lines.put(id, said.line));
            return lines;
        }
    }

    private Words words(Fields file) {
        Map<String, Said> questions = file.byId("questions", this::said);
        Said end = file.part("end").map(part -> part.wholly(this::said)).orElse(Said.NOTHING);
        return new Words(file.lineOf("questions"), questions, end);
    }

    private Said said(Fields page) {
        return new Said(
                page.line(),
                page.one("heading", wording.heading()).orElse(""),
                page.manyIfSet("lines", wording.line()),
                page.oneIfSet("picture", wording.needed()));
    }

    private static SimplePath joined(Map<String, Planned> plan, Words words) {
        List<PathQuestion> questions = new ArrayList<>();
        plan.forEach((id, planned) -> {
            Said said = words.questions.get(id);
            questions.add(
                    new PathQuestion(new SlideId(id), planned.flow, said.heading, said.lines, said.shown(planned)));
        });
        return new SimplePath(questions, words.end.heading, words.end.lines);
    }
}
