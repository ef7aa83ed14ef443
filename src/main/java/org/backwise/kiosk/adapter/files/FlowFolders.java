package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backwise.kiosk.core.library.Flow;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.library.Slug;

/** Reads every flow in the folder {@code flows}, in alphabetical order, and tells what does not belong there. */
final class FlowFolders {

    private static final String FLOWS = "flows";
    private static final Pattern WORDS = Pattern.compile("[a-z]{2}\\.yaml");

    private final Folder config;
    private final FlowFiles files;
    private final Set<String> named = new TreeSet<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<NamedPicture> pictures = new ArrayList<>();
    private final List<NamedSource> sources = new ArrayList<>();

    FlowFolders(Folder config, Wording wording) {
        this.config = config;
        this.files = new FlowFiles(config, wording);
    }

    void read() {
        if (!config.isFolder(FLOWS)) {
            tell(FLOWS, "The folder is missing.", "Put it back, with a folder for each flow.");
            return;
        }
        names(FLOWS).stream().filter(this::isFlow).forEach(named::add);
        // Flows know nothing of each other, so all processors can read them; the order stays.
        named.parallelStream()
                .map(FlowId::new)
                .map(id -> Map.entry(id, files.read(id)))
                .toList()
                .forEach(read -> flow(read.getKey(), read.getValue()));
        if (!named.contains(FlowId.GET_HELP.value())) {
            tell(
                    FLOWS + "/" + FlowId.GET_HELP,
                    "The folder is missing.",
                    "Put it back; until then the copy built into the kiosk shows.");
        }
    }

    /** The flows that there are folders for, broken ones too. */
    Set<String> named() {
        return named;
    }

    /** The flows that are right. */
    List<Flow> flows() {
        return flows;
    }

    List<Problem> problems() {
        return problems;
    }

    List<NamedPicture> pictures() {
        return pictures;
    }

    List<NamedSource> sources() {
        return sources;
    }

    private boolean isFlow(String name) {
        String path = FLOWS + "/" + name;
        if (!config.isFolder(path)) {
            tell(path, "This is not a flow.", "Take it out; here are only folders, one for each flow.");
            return false;
        }
        if (!Slug.fits(name)) {
            tell(
                    path,
                    "The folder's name is not lower-case words joined by hyphens.",
                    "Rename it, like 'chair-twist'.");
            return false;
        }
        return isInside(path);
    }

    private boolean isInside(String path) {
        Problems wrong = config.problemsOf(path);
        try {
            return config.isInside(path, wrong);
        } catch (IOException unreadable) {
            wrong.tell("The folder cannot be read.", "Check that it opens for the user whom the kiosk runs as.");
            return false;
        } finally {
            problems.addAll(wrong.found());
        }
    }

    private void flow(FlowId id, Reading<Flow> reading) {
        reading.value().ifPresent(flows::add);
        problems.addAll(reading.problems());
        pictures.addAll(reading.pictures());
        sources.addAll(reading.sources());
        String folder = FLOWS + "/" + id;
        for (String name : names(folder)) {
            if (!name.equals(FlowFiles.PLAN) && !WORDS.matcher(name).matches()) {
                tell(
                        folder + "/" + name,
                        "This does not belong to a flow.",
                        "Take it out; a flow is flow.yaml, en.yaml, and other languages named like es.yaml.");
            }
        }
    }

    private List<String> names(String path) {
        try {
            return config.names(path);
        } catch (IOException unreadable) {
            tell(path, "The folder cannot be read.", "Check that it opens for the user whom the kiosk runs as.");
            return List.of();
        }
    }

    private void tell(String path, String what, String todo) {
        Problems wrong = config.problemsOf(path);
        wrong.tell(what, todo);
        problems.addAll(wrong.found());
    }
}
