package org.backwise.kiosk.adapter.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Library;
import org.backwise.kiosk.core.library.Notices;
import org.backwise.kiosk.core.library.Order;
import org.backwise.kiosk.core.library.OrderPlan;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.library.SharedPages;
import org.backwise.kiosk.core.library.SimplePath;
import org.backwise.kiosk.core.settings.Evaluation;
import org.backwise.kiosk.core.settings.KioskSettings;

/**
 * Reads the library from a clinic's files. There always is one: a broken flow is left out, and where the help flow or
 * the shared pages are broken, the copy packed with the kiosk stands in.
 */
public final class LibraryFiles {

    private final Texts builtIn;
    private final Optional<KeptOrders> kept;

    /** Falls back to the copy packed with the kiosk. */
    public LibraryFiles() {
        this(new BuiltInTexts());
    }

    /** @param kept where the last good order is, for a folder whose own cannot be read */
    public LibraryFiles(KeptOrders kept) {
        this(new BuiltInTexts(), Optional.of(kept));
    }

    LibraryFiles(Texts builtIn) {
        this(builtIn, Optional.empty());
    }

    private LibraryFiles(Texts builtIn, Optional<KeptOrders> kept) {
        this.builtIn = builtIn;
        this.kept = kept;
    }

    /**
     * Reads and checks everything but the inside of pictures. Blocks while files are read; what is wrong with them is a
     * problem, never an exception.
     *
     * @param settings the clinic's numbers go into the words; in service, flows that nobody signed are left out
     * @throws IllegalStateException if the packed copy itself is broken, which is a fault of the build
     */
    public ReadLibrary read(KioskFolder folder, KioskSettings settings) {
        Folder config = new Folder(folder.config());
        Wording wording = new Wording(settings.clinic());
        if (!config.isFolder("")) {
            Problems missing = config.problems();
            missing.tell("The folder is missing.", "Put it back; until then only the help built into the kiosk shows.");
            Library help = new Library(List.of(packedHelp(wording)), packedPages(wording));
            return new ReadLibrary(help, OrderPlan.always(Order.of(help.flows())), missing.found(), List.of());
        }
        FlowFolders flows = new FlowFolders(config, wording);
        flows.read();
        Reading<SharedPages> shared = new SharedFiles(config, wording).read();
        List<Problem> problems = new ArrayList<>(shared.problems());
        problems.addAll(flows.problems());
        Reading<SimplePath> path = new PathFiles(config, wording, flows.named()).read();
        problems.addAll(path.problems());
        Pictures pictures = new Pictures(new Folder(folder.media()));
        pictures.find(Stream.of(shared.pictures(), flows.pictures(), path.pictures())
                .flatMap(List::stream)
                .toList());
        problems.addAll(pictures.problems());
        problems.addAll(new SourcesFile(config).check(flows.sources()));
        Library library = new Library(
                withHelp(flows.flows(), wording),
                shared.value().orElseGet(() -> packedPages(wording)),
                path.value().orElse(SimplePath.NONE),
                notices(folder, problems));
        OrderPlan plan = plan(config, flows.named(), library.flows(), problems);
        return new ReadLibrary(served(library, settings), plan, sorted(problems), pictures.found());
    }

    private static Notices notices(KioskFolder folder, List<Problem> problems) {
        NoticesFile own = new NoticesFile(folder);
        Problems found = own.problems();
        Notices notices = own.read(found);
        problems.addAll(found.found());
        return notices;
    }

    private List<Flow> withHelp(List<Flow> flows, Wording wording) {
        List<Flow> all = new ArrayList<>(flows);
        if (flows.stream().noneMatch(LibraryFiles::isHelp)) {
            all.add(0, packedHelp(wording));
        }
        return all;
    }

    private OrderPlan plan(Folder config, Set<String> named, List<Flow> flows, List<Problem> problems) {
        Problems inOrder = config.problemsOf(OrderFile.NAME);
        OrderPlan plan = config.read(OrderFile.NAME, Texts.MOST_BYTES, inOrder)
                .flatMap(text -> OrderFile.read(text, inOrder))
                .map(written -> new OrderCheck(named, flows, inOrder).plan(written))
                .or(() -> lastGood(inOrder))
                .orElseGet(() -> OrderPlan.always(Order.of(flows)));
        problems.addAll(inOrder.found());
        return plan;
    }

    private Optional<OrderPlan> lastGood(Problems inOrder) {
        Optional<KeptOrders.Kept> good = kept.flatMap(KeptOrders::newest);
        good.ifPresent(order -> inOrder.tell(
                "Until then the last order that could be read shows, of "
                        + order.since().toLocalDate() + ".",
                "At the staff desk, open 'What patients see' and make it live again."));
        return good.map(KeptOrders.Kept::plan);
    }

    private static Library served(Library library, KioskSettings settings) {
        List<Flow> flows = library.flows().stream()
                .filter(flow -> settings.evaluation() == Evaluation.EVALUATING
                        || isHelp(flow)
                        || flow.review().reviewedBy().isPresent())
                .toList();
        return new Library(flows, library.shared(), library.path(), library.notices());
    }

    private Flow packedHelp(Wording wording) {
        return whole(new FlowFiles(builtIn, wording).read(FlowId.GET_HELP));
    }

    private SharedPages packedPages(Wording wording) {
        return whole(new SharedFiles(builtIn, wording).read());
    }

    private static <T> T whole(Reading<T> reading) {
        return reading.value()
                .orElseThrow(() -> new IllegalStateException("packed copy is broken: " + reading.problems()));
    }

    private static boolean isHelp(Flow flow) {
        return flow.id().equals(FlowId.GET_HELP);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }
}
