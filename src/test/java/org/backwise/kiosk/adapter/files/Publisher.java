package org.backwise.kiosk.adapter.files;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.TimedOrder;
import org.backwise.kiosk.core.staff.PublishOutcome;
import org.backwise.kiosk.core.staff.PublishedOrder;

/**
 * A program that publishes one order after the other until somebody kills it, and tells each number once it is published.
 * Its arguments are the clinic's root folder, the state folder and the first number.
 */
final class Publisher {

    private Publisher() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        OrderFiles store = new OrderFiles(
                new KioskFolder(root.resolve("kiosk-config"), root.resolve("media")),
                new KeptOrders(Path.of(arguments[1]), Clock.systemUTC()));
        for (int number = Integer.parseInt(arguments[2]); ; number++) {
            PublishedOrder now = store.published();
            PublishOutcome outcome = store.publish(numbered(now.plan(), number), now.stamp());
            System.out.println(
                    outcome instanceof PublishOutcome.Published ? String.valueOf(number) : "failed " + outcome);
            System.out.flush();
        }
    }

    /** The same flows, with a number that can be found again. */
    private static OrderPlan numbered(OrderPlan plan, int number) {
        TimedOrder timed = new TimedOrder(
                "Number " + number, Set.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(9, 0), plan.usual());
        return new OrderPlan(plan.usual(), List.of(timed));
    }

    /** The number that this plan was given. */
    static int number(OrderPlan plan) {
        return plan.timed().isEmpty()
                ? 0
                : Integer.parseInt(plan.timed().get(0).name().substring("Number ".length()));
    }
}
