package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.kiosk.core.library.Problem;
import org.backwise.kiosk.core.review.ContentDesk;
import org.backwise.kiosk.core.review.ContentReview;
import org.backwise.kiosk.core.review.LanguageReview;
import org.backwise.kiosk.core.review.Signature;

/** Looks through a clinic's files as {@code --check} does, and writes signatures into them. */
public final class ContentFiles implements ContentDesk {

    private static final String SECTION = "review";

    private final KioskFolder folder;
    private final Clock clock;

    public ContentFiles(KioskFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public ContentReview review() {
        ReadSettings settings = new SettingsFile().read(folder);
        ReadLibrary library = new LibraryFiles().read(folder, settings.settings());
        List<Problem> problems = new ArrayList<>(settings.problems());
        problems.addAll(library.problems());
        problems.addAll(new PictureCheck(folder).problems(library.pictures()));
        problems.addAll(new PronunciationFile().read(folder).problems());
        FlowFolders flows = new FlowFolders(
                new Folder(folder.config()), new Wording(settings.settings().clinic()));
        flows.read();
        return ContentReview.of(flows.flows(), problems, LocalDate.now(clock));
    }

    @Override
    public List<LanguageReview> languages() {
        return new LanguageFiles(new Folder(folder.config())).read();
    }

    @Override
    public List<Problem> sign(Signature signature) {
        String name = "flows/" + signature.flow() + "/flow.yaml";
        Folder config = new Folder(folder.config());
        Problems problems = config.problemsOf(name);
        Optional<String> text = config.read(name, Texts.MOST_BYTES, problems);
        text.map(before -> signed(before, signature))
                .filter(after -> isSigned(after, signature, problems))
                .ifPresent(after -> write(folder.config().resolve(name), after, problems));
        return problems.found();
    }

    private static String signed(String text, Signature signature) {
        YamlEdit edit = new YamlEdit(text);
        edit.set(SECTION, "reviewed-by", signature.signer());
        edit.set(SECTION, "reviewed", signature.day().toString());
        edit.set(SECTION, "next-review", signature.next().toString());
        return edit.text();
    }

    /** Reads again what was written, as the kiosk will. */
    private static boolean isSigned(String text, Signature signature, Problems problems) {
        Optional<Map<String, String>> values = YamlTree.read(text, problems).map(YamlValues::of);
        boolean signed = values.filter(all -> signature.signer().equals(all.get(SECTION + ".reviewed-by")))
                .isPresent();
        if (!signed && problems.isEmpty()) {
            problems.tell(
                    "The file is written in a form that the desk cannot sign.",
                    "Write the signature into the file itself.");
        }
        return signed;
    }

    private static void write(Path file, String text, Problems problems) {
        try {
            new SafeFile(file, SafeFile.Kept.NOT).write(text);
        } catch (IOException refused) {
            problems.tell(
                    "The file cannot be written (" + refused.getClass().getSimpleName() + ").",
                    "Check that the disk has room and that the kiosk may write there.");
        }
    }
}
