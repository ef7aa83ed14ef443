package org.backwise.kiosk.adapter.files;

import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.CheckQuestion;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.HelpCard;
import org.backwise.kiosk.core.library.Page;
import org.backwise.kiosk.core.library.SharedPages;

/** Puts the structure and the words of the shared pages together, once both have been found to be right. */
final class SharedJoin {

    private final SharedPlan plan;
    private final SharedWords words;

    SharedJoin(SharedPlan plan, SharedWords words) {
        this.plan = plan;
        this.words = words;
    }

    SharedPages pages() {
        List<CheckQuestion> checks = plan.checks().stream().map(this::check).toList();
        List<HelpCard> cards = plan.cards().stream().map(this::card).toList();
        return new SharedPages(
                checks,
                page(words.stop(), plan.stop()),
                plan.restSeconds(),
                page(words.askStaff(), plan.askStaff()),
                page(words.takeHome(), plan.takeHome()),
                words.stopSigns(),
                cards);
    }

    private static Page page(Optional<PageWords> words, NamedPicture picture) {
        return words.orElseThrow().page(picture.name(), Hearing.ANYONE);
    }

    private CheckQuestion check(SharedPlan.Check check) {
        SharedWords.Check said = words.checks().get(check.id().value());
        Page page = said.page().page(check.picture().name(), check.hearing());
        return new CheckQuestion(check.id(), page, check.safe(), check.flag(), said.yes(), said.no());
    }

    private HelpCard card(SharedPlan.Card card) {
        SharedWords.Card said = words.cards().get(card.id());
        return new HelpCard(
                card.name(), said.call(), said.page().page(card.picture().name(), card.hearing()));
    }
}
