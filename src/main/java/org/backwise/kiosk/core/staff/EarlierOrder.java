package org.backwise.kiosk.core.staff;

import java.time.LocalDateTime;
import org.backwise.kiosk.core.library.OrderPlan;

/** A plan that was published before. */
public record EarlierOrder(LocalDateTime since, OrderPlan plan) {}
