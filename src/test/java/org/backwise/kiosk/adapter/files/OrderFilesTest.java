package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.OrderedFlow;
import org.backwise.kiosk.core.library.Shown;
import org.backwise.kiosk.core.library.SlideId;
import org.backwise.kiosk.core.library.TimedOrder;
import org.backwise.kiosk.core.staff.EarlierOrder;
import org.backwise.kiosk.core.staff.PublishOutcome;
import org.backwise.kiosk.core.staff.PublishOutcome.Fault;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.backwise.kiosk.core.staff.PublishedOrder.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders are published whole, earlier ones are kept, and nothing is lost between two kiosks. */
class OrderFilesTest {

    private static final String ORDER = "kiosk-config/order.yaml";
    private static final OrderPlan FIRST = plan("get-help", "sway", "why");
    private static final OrderPlan SECOND = plan("get-help", "why", "sway");

    @TempDir
    Path root;

    private TinyLibrary files;
    private OrderFiles store;

    @BeforeEach
    void begin() {
        files = new TinyLibrary(root);
        store = storeOf("state");
    }

    private OrderFiles storeOf(String state) {
        return new OrderFiles(files.folder(), new KeptOrders(root.resolve(state), Clock.systemUTC()));
    }

    @Nested
    class APlan {

        @Test
        void isReadAsItWasPublished() {
            OrderPlan all = new OrderPlan(
                    new Order(List.of(
                            shown("get-help"),
                            shown("sway").with(List.of(new SlideId("check-first"), new SlideId("reach"))),
                            shown("why").with(Shown.HIDDEN))),
                    List.of(new TimedOrder(
                            "Children's hour: 'play' # \"back\"",
                            Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                            LocalTime.of(8, 30),
                            LocalTime.MIDNIGHT,
                            FIRST.usual())));

            publish(all);

            assertThat(store.published().plan()).isEqualTo(all);
            assertThat(files.read().plan().timed()).isEqualTo(all.timed());
        }

        @Test
        void leavesNothingElseInTheFolder() throws IOException {
            publish(FIRST);

            try (Stream<Path> left = Files.list(files.path("kiosk-config"))) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".before"));
            }
        }

        @Test
        void sweepsUpWhatAKilledWriterLeft() {
            files.write("kiosk-config/.order.yaml123.tmp", "half");

            publish(FIRST);

            assertThat(files.path("kiosk-config/.order.yaml123.tmp")).doesNotExist();
        }
    }

    @Nested
    class EarlierOrders {

        @Test
        void areKeptTheLatestFirst() {
            OrderPlan shipped = store.published().plan();
            publish(FIRST);
            publish(SECOND);

            assertThat(store.earlier()).extracting(EarlierOrder::plan).containsExactly(FIRST, shipped);
        }

        @Test
        void areKeptAlsoWhereTheyWereWrittenByHand() {
            files.change(ORDER, "shown: no", "shown: yes");
            OrderPlan byHand = store.published().plan();
            publish(FIRST);

            assertThat(store.earlier()).extracting(EarlierOrder::plan).containsExactly(byHand);
        }

        @Test
        void areBoundInNumber() throws IOException {
            for (int i = 0; i < KeptOrders.MOST + 5; i++) {
                publish(i % 2 == 0 ? FIRST : SECOND);
            }

            try (Stream<Path> kept = Files.list(root.resolve("state/orders"))) {
                assertThat(kept).hasSize(KeptOrders.MOST);
            }
        }

        @Test
        void thatAreDamagedAreLeftOut() throws IOException {
            publish(FIRST);
            publish(SECOND);
            Path newest = keptFiles().get(1);
            Files.writeString(newest, "flows: [");

            assertThat(store.earlier()).extracting(EarlierOrder::plan).doesNotContain(FIRST);
        }

        private List<Path> keptFiles() throws IOException {
            try (Stream<Path> kept = Files.list(root.resolve("state/orders"))) {
                return kept.sorted().toList();
            }
        }
    }

    @Nested
    class ADamagedFile {

        @Test
        void givesTheLastGoodOrder() {
            publish(FIRST);
            files.write(ORDER, "flows: [");

            PublishedOrder now = store.published();

            assertThat(now.plan()).isEqualTo(FIRST);
            assertThat(now.state()).isEqualTo(State.LAST_GOOD);
        }

        @Test
        void showsTheLastGoodOrderAndSaysSo() {
            publish(SECOND);
            files.write(ORDER, "\0\0\0");
            KeptOrders kept = new KeptOrders(root.resolve("state"), Clock.systemUTC());

            ReadLibrary read = new LibraryFiles(kept).read(files.folder(), files.settings());

            assertThat(read.plan()).isEqualTo(SECOND);
            assertThat(read.problems())
                    .anySatisfy(problem -> assertThat(problem.toString())
                            .startsWith(ORDER)
                            .contains("Until then the last order that could be read shows"));
        }

        @Test
        void isReplacedByPublishing() {
            publish(FIRST);
            files.delete(ORDER);
            PublishOutcome outcome = store.publish(SECOND, store.published().stamp());

            assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
            assertThat(store.published().state()).isEqualTo(State.AS_WRITTEN);
        }

        @Test
        void isNeverKeptAsAGoodOne() {
            files.write(ORDER, "flows: [");
            store.keepPublished();

            assertThat(store.published().state()).isEqualTo(State.NOTHING_READABLE);
        }
    }

    @Nested
    class TwoKiosksWithOneFolder {

        private OrderFiles other;

        @BeforeEach
        void begin() {
            other = storeOf("other-state");
        }

        @Test
        void doNotOverwriteEachOtherUnawares() {
            PublishedOrder seen = store.published();
            other.publish(FIRST, seen.stamp());

            PublishOutcome outcome = store.publish(SECOND, seen.stamp());

            assertThat(outcome).isInstanceOf(PublishOutcome.ChangedMeanwhile.class);
            assertThat(((PublishOutcome.ChangedMeanwhile) outcome).theirs().plan())
                    .isEqualTo(FIRST);
            assertThat(store.published().plan()).isEqualTo(FIRST);
        }

        @Test
        void loseNothingWhenOneReplacesTheOthersOnPurpose() {
            PublishedOrder seen = store.published();
            other.publish(FIRST, seen.stamp());

            store.publish(SECOND, store.published().stamp());

            assertThat(store.earlier()).extracting(EarlierOrder::plan).contains(FIRST);
            assertThat(other.earlier()).extracting(EarlierOrder::plan).contains(FIRST);
        }

        @Test
        void waitForEachOtherButNotForEver() throws IOException {
            try (FileChannel channel = FileChannel.open(
                            files.path("kiosk-config").resolve(".order.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                assertThat(held.isValid()).isTrue();
                assertThat(fault(store.publish(FIRST, store.published().stamp())))
                        .isEqualTo(Fault.BUSY);
            }
        }
    }

    @Nested
    class WhatCannotBeWritten {

        @Test
        void leavesWhatIsThereWhereTheFolderIsGone() {
            OrderFiles nowhere = new OrderFiles(
                    new KioskFolder(root.resolve("nowhere"), root), new KeptOrders(root, Clock.systemUTC()));

            assertThat(fault(nowhere.publish(FIRST, "none"))).isEqualTo(Fault.FOLDER_MISSING);
        }

        @Test
        void isNotPublishedWhereWhatItReplacesCannotBeKept() throws IOException {
            Files.writeString(root.resolve("blocked"), "a file where the state folder should be");
            OrderFiles blocked = storeOf("blocked");
            OrderPlan before = blocked.published().plan();

            assertThat(blocked.publish(FIRST, blocked.published().stamp())).isInstanceOf(PublishOutcome.Refused.class);
            assertThat(blocked.published().plan()).isEqualTo(before);
        }
    }

    private static Fault fault(PublishOutcome outcome) {
        assertThat(outcome).isInstanceOf(PublishOutcome.Refused.class);
        return ((PublishOutcome.Refused) outcome).fault();
    }

    private void publish(OrderPlan plan) {
        assertThat(store.publish(plan, store.published().stamp())).isInstanceOf(PublishOutcome.Published.class);
    }

    private static OrderPlan plan(String... flows) {
        return OrderPlan.always(
                new Order(Stream.of(flows).map(OrderFilesTest::shown).toList()));
    }

    private static OrderedFlow shown(String id) {
        return new OrderedFlow(new FlowId(id), Shown.SHOWN, List.of());
    }
}
