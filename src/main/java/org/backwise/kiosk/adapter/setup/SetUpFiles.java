package org.backwise.kiosk.adapter.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.kiosk.adapter.files.KioskFolder;
import org.backwise.kiosk.adapter.files.LibraryFiles;
import org.backwise.kiosk.adapter.files.PictureCheck;
import org.backwise.kiosk.adapter.files.ReadLibrary;
import org.backwise.kiosk.adapter.files.ReadSettings;
import org.backwise.kiosk.adapter.files.SafeFile;
import org.backwise.kiosk.adapter.files.SettingsFile;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.setup.FoundSetUp;
import org.backwise.kiosk.core.setup.Medium;
import org.backwise.kiosk.core.setup.SetUpFault;
import org.backwise.kiosk.core.setup.SetUpOutcome;
import org.backwise.kiosk.core.setup.SetUps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries the clinic's folder and its pictures. */
public final class SetUpFiles implements SetUps {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpFiles.class);
    private static final String BEGIN = "backwise-set-up-";
    private static final String ENDING = ".zip";

    private final KioskFolder folder;
    private final Media media;
    private final Clock clock;
    private final Limits limits;
    private final Moves moves;

    public SetUpFiles(KioskFolder folder, Media media, Clock clock) {
        this(folder, media, clock, Limits.USUAL, Moves.ON_DISK);
    }

    SetUpFiles(KioskFolder folder, Media media, Clock clock, Limits limits, Moves moves) {
        this.folder = folder;
        this.media = media;
        this.clock = clock;
        this.limits = limits;
        this.moves = moves;
    }

    @Override
    public List<Medium> media() {
        return media.all();
    }

    @Override
    public List<FoundSetUp> found() {
        List<FoundSetUp> found = new ArrayList<>();
        for (Medium medium : media.all()) {
            try (Stream<Path> files = Files.list(Path.of(medium.path()))) {
                files.map(file -> new FoundSetUp(file.toString(), String.valueOf(file.getFileName()), medium))
                        .filter(file ->
                                file.name().startsWith(BEGIN) && file.name().endsWith(ENDING))
                        .sorted(Comparator.comparing(FoundSetUp::name).reversed())
                        .forEach(found::add);
            } catch (IOException unreadable) {
                LOG.warn("{} cannot be looked through: {}", medium.name(), unreadable.toString());
            }
        }
        return List.copyOf(found);
    }

    @Override
    public SetUpOutcome exportTo(Medium medium) {
        return carried(SetUpFault.CANNOT_WRITE, () -> {
            Map<String, byte[]> files = SetUpZip.files(folder);
            Path target = Path.of(medium.path());
            Files.createDirectories(target);
            Path file = target.resolve(BEGIN + LocalDate.now(clock) + ENDING);
            new SafeFile(file, SafeFile.Kept.NOT).write(SetUpZip.pack(files, limits));
            return new SetUpOutcome.Exported(String.valueOf(file.getFileName()), files.size());
        });
    }

    @Override
    public SetUpOutcome importFrom(FoundSetUp found) {
        return carried(SetUpFault.CANNOT_READ, () -> {
            Map<String, byte[]> files = PackedSetUp.read(Path.of(found.path()), limits);
            return carried(SetUpFault.CANNOT_WRITE, () -> take(files));
        });
    }

    @Override
    public SetUpOutcome putBack() {
        SwappedSetUp swapped = new SwappedSetUp(folder, moves);
        return carried(SetUpFault.CANNOT_WRITE, () -> {
            if (!swapped.hasBefore()) {
                throw new Refusal(SetUpFault.NOTHING_KEPT, "");
            }
            swapped.change(() -> {
                swapped.prepareBefore();
                swapped.swap();
            });
            return new SetUpOutcome.PutBack();
        });
    }

    /** What is checked is what then stands in its place. */
    private SetUpOutcome take(Map<String, byte[]> files) throws IOException, Refusal {
        SwappedSetUp swapped = new SwappedSetUp(folder, moves);
        swapped.change(() -> {
            check(swapped.prepare(below(EntryName.CONFIG, files), below(EntryName.PICTURES, files)));
            swapped.swap();
        });
        return new SetUpOutcome.Imported(files.size());
    }

    private static Map<String, byte[]> below(String begin, Map<String, byte[]> files) {
        Map<String, byte[]> some = new HashMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(begin)) {
                some.put(name.substring(begin.length()), bytes);
            }
        });
        return some;
    }

    /** By the readers that the kiosk itself uses; what they would tell of its own folder is told of this one. */
    private static void check(KioskFolder fresh) throws Refusal {
        ReadSettings settings = new SettingsFile().read(fresh);
        List<Problem> problems = new ArrayList<>(settings.problems());
        ReadLibrary read = new LibraryFiles().read(fresh, settings.settings());
        problems.addAll(read.problems());
        problems.addAll(new PictureCheck(fresh).problems(read.pictures()));
        if (!problems.isEmpty()) {
            throw new Refusal(SetUpFault.PROBLEMS, String.valueOf(problems.size()), problems);
        }
    }

    private static SetUpOutcome carried(SetUpFault fault, Work work) {
        try {
            return work.run();
        } catch (Refusal refused) {
            LOG.warn("A set-up is refused: {}", refused.getMessage());
            return refused.outcome();
        } catch (IOException broken) {
            LOG.warn("A set-up cannot be carried", broken);
            return new SetUpOutcome.Refused(fault, broken.getClass().getSimpleName());
        }
    }

    private interface Work {
        SetUpOutcome run() throws IOException, Refusal;
    }
}
