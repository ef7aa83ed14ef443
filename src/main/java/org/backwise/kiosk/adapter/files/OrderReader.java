package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.kiosk.core.library.Answer;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;

/** Reads what {@code order.yaml} says; whether it fits the flows is for {@link OrderCheck}. */
final class OrderReader {

    private static final String FLOWS = "flows";

    /** The entries; empty where the file names none, which has then been told. */
    Optional<List<OrderEntry>> read(Fields order) {
        List<OrderEntry> entries = new ArrayList<>();
        for (Fields entry : order.parts(FLOWS)) {
            entry(entry).ifPresent(entries::add);
        }
        order.noMore();
        return Optional.of(entries).filter(some -> !some.isEmpty());
    }

    private static Optional<OrderEntry> entry(Fields fields) {
        Optional<FlowId> id = fields.one("flow", Kinds.slug()).map(FlowId::new);
        Answer shown = fields.oneIfSet("shown", Kinds.yesOrNo()).orElse(Answer.YES);
        List<Located<SlideId>> slides = fields.manyIfSet("slides", Kinds.slug().located()).stream()
                .map(slide -> new Located<>(slide.line(), new SlideId(slide.value())))
                .toList();
        fields.noMore();
        return id.map(known -> new OrderEntry(
                fields.line(),
                known,
                shown == Answer.YES ? Shown.SHOWN : Shown.HIDDEN,
                fields.lineOf("slides"),
                slides));
    }
}
