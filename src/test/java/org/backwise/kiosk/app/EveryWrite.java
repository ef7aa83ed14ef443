package org.backwise.kiosk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KeptOrders;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.NoticesFile;
import org.backwise.kiosk.adapter.files.OrderFiles;
import org.backwise.kiosk.adapter.files.SettingsChanges;
import org.backwise.kiosk.adapter.files.UsageTable;
import org.backwise.kiosk.adapter.setup.Media;
import org.backwise.kiosk.adapter.setup.SetUpFiles;
import org.backwise.kiosk.adapter.state.JournalFile;
import org.backwise.kiosk.adapter.state.PinFiles;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.settings.SettingChange;
import org.backwise.kiosk.core.settings.SettingsCatalog;
import org.backwise.kiosk.core.setup.FoundSetUp;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.staff.Pin;
import org.backwise.kiosk.core.staff.PublishedOrder;
import org.backwise.kiosk.core.staff.StaffRole;
import org.backwise.kiosk.core.usage.Usage;

/**
 * A program that tries everything that staff can have written, and tells what became of it, a line each. Its argument is a
 * folder that holds the clinic's folders and {@code state}. The last line names the files that are other than before.
 */
final class EveryWrite {

    private final Path root;
    private final Path state;
    private final KioskFolder folder;

    private EveryWrite(Path root) {
        this.root = root;
        this.state = root.resolve("state");
        this.folder = new KioskFolder(root.resolve("kiosk-config"), root.resolve("media"));
    }

    public static void main(String[] arguments) throws IOException {
        new EveryWrite(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        Map<String, Integer> before = files();
        tell("order", order());
        tell("setting", new SettingsChanges(folder).save(List.of(change("times.idle", "180"))));
        tell(
                "notice",
                new NoticesFile(folder)
                        .save(new Notices(Optional.of("Flu shots are here."), Optional.empty(), Optional.empty())));
        tell("pin", new PinFiles(state, Clock.systemUTC()).keep(StaffRole.STAFF, new Pin("31415926")));
        tell("table", UsageTable.write(Usage.NONE, state, LocalDate.EPOCH));
        SetUpFiles setUps = new SetUpFiles(folder, new Media(List.of(), state), Clock.systemUTC());
        Medium own = new Medium(state.resolve("set-ups").toString(), "set-ups", Medium.Kind.OWN_FOLDER);
        tell("export", setUps.exportTo(own));
        FoundSetUp found = new FoundSetUp(state.resolve("set-ups/good.zip").toString(), "good.zip", own);
        tell("import", setUps.importFrom(found));
        JournalFile journal = new JournalFile(state, 730, Clock.systemUTC());
        journal.changed(StaffRole.STAFF, "sound", "on", "off");
        journal.close();
        tell("journal", journal.read().get(0).after());
        tell("changed", changed(before));
    }

    private Object order() {
        OrderFiles orders = new OrderFiles(folder, new KeptOrders(state, Clock.systemUTC()));
        PublishedOrder now = orders.published();
        OrderPlan fewer = OrderPlan.always(new Order(now.plan().usual().flows().subList(0, 2)));
        return orders.publish(fewer, now.stamp());
    }

    private static SettingChange change(String path, String value) {
        return SettingChange.typed(SettingsCatalog.at(path).orElseThrow(), value);
    }

    private static void tell(String what, Object became) {
        System.out.println(what + ": " + became);
    }

    private List<String> changed(Map<String, Integer> before) throws IOException {
        Map<String, Integer> now = files();
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(file -> !String.valueOf(before.get(file)).equals(String.valueOf(now.get(file))))
                .toList();
    }

    /** What every file holds, as a number; empty ones hold nothing that could be lost, and the journal may grow. */
    private Map<String, Integer> files() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) > 0 && !file.endsWith("journal.txt")) {
                    files.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
