package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.library.SharedPages;

/** Reads what every flow shares, from its two files. */
final class SharedFiles {

    private static final String PLAN = "shared.yaml";
    private static final String FOLDER = "shared/";

    private final Texts texts;
    private final Wording wording;

    SharedFiles(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    Reading<SharedPages> read() {
        Problems inPlan = texts.problemsOf(FOLDER + PLAN);
        Problems inWords = texts.problemsOf(FOLDER + FlowFiles.WORDS);
        SharedPlanReader reader = new SharedPlanReader(inPlan);
        Optional<SharedPlan> plan = texts.yaml(FOLDER + PLAN, inPlan).map(reader::read);
        Optional<SharedWords> words =
                texts.yaml(FOLDER + FlowFiles.WORDS, inWords).map(new SharedWordsReader(wording, inWords)::read);
        plan.ifPresent(known -> words.ifPresent(said -> check(known, said, new Pairing(inWords, PLAN))));
        List<Problem> problems =
                Stream.concat(inPlan.found().stream(), inWords.found().stream()).toList();
        Optional<SharedPages> pages = problems.isEmpty()
                ? plan.flatMap(known -> words.map(said -> new SharedJoin(known, said).pages()))
                : Optional.empty();
        return new Reading<>(pages, problems, reader.pictures(), List.of());
    }

    private static void check(SharedPlan plan, SharedWords words, Pairing pairing) {
        List<String> checks =
                plan.checks().stream().map(check -> check.id().value()).toList();
        pairing.sameIds(checks, words.checkLines(), words.checksLine());
        for (SharedPlan.Check check : plan.checks()) {
            Optional.ofNullable(words.checks().get(check.id().value()))
                    .ifPresent(said -> pairing.speaker(check.id().value(), check.hearing(), said.page()));
        }
        List<String> cards = plan.cards().stream().map(SharedPlan.Card::id).toList();
        pairing.sameIds(cards, words.cardLines(), words.cardsLine());
        for (SharedPlan.Card card : plan.cards()) {
            Optional.ofNullable(words.cards().get(card.id()))
                    .ifPresent(said -> pairing.speaker(card.id(), card.hearing(), said.page()));
        }
        words.stop().ifPresent(said -> pairing.speaker("stop", Hearing.ANYONE, said));
        words.askStaff().ifPresent(said -> pairing.speaker("ask-staff", Hearing.ANYONE, said));
        words.takeHome().ifPresent(said -> pairing.speaker("take-home", Hearing.ANYONE, said));
    }
}
