package org.backwise.kiosk.core.usage;

import java.util.Optional;
import org.backwise.kiosk.core.library.FlowId;

/**
 * One thing that was counted.
 *
 * @param flow present for what is counted of a flow
 */
public record UsageFact(Counted what, Optional<FlowId> flow) {

    public UsageFact {
        if (what.isOfAFlow() != flow.isPresent()) {
            throw new IllegalArgumentException(what + " of " + flow);
        }
    }

    static UsageFact of(Counted what, FlowId flow) {
        return new UsageFact(what, Optional.of(flow));
    }

    static UsageFact of(Counted what) {
        return new UsageFact(what, Optional.empty());
    }
}
