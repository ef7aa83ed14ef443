package org.backwise.kiosk.core.staff;

import java.util.List;
import org.backwise.kiosk.core.library.OrderPlan;

/** Where plans are published and earlier ones kept. Every method blocks while files are read or written. */
public interface OrderStore {

    /** What is published now. */
    PublishedOrder published();

    /**
     * Publishes a plan as a whole or not at all, also when the power goes. What it replaces is kept.
     *
     * @param basedOn the stamp of what the plan was made from; where another is published now, nothing happens
     */
    PublishOutcome publish(OrderPlan plan, String basedOn);

    /** What was published before, the latest first. */
    List<EarlierOrder> earlier();
}
