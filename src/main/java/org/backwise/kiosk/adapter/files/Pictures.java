package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;

/** Checks the pictures that pages name. They are only looked at, never kept. */
final class Pictures {

    private static final String FOLDER = "pictures";
    private static final String ENDING = ".svg";
    private static final int MOST_BYTES = 500_000;

    private final Folder media;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<PictureName> checked = new HashSet<>();

    Pictures(Folder media) {
        this.media = media;
    }

    List<Problem> check(List<NamedPicture> named) {
        if (!media.isFolder(FOLDER)) {
            Problems folder = media.problemsOf(FOLDER);
            folder.tell("The folder is missing.", "Put it back, with the drawings in it.");
            return folder.found();
        }
        List<String> there = there();
        for (NamedPicture picture : named) {
            if (!there.contains(picture.name().value())) {
                tellMissing(picture, there);
            } else if (checked.add(picture.name())) {
                content(picture.name());
            }
        }
        return problems;
    }

    private List<String> there() {
        try {
            return media.names(FOLDER).stream()
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException unreadable) {
            Problems folder = media.problemsOf(FOLDER);
            folder.tell("The folder cannot be read.", "Check that it opens for the user whom the kiosk runs as.");
            problems.addAll(folder.found());
            return List.of();
        }
    }

    private void tellMissing(NamedPicture picture, List<String> there) {
        String name = picture.name().value();
        Problems where = new Problems(picture.file());
        where.tell(
                picture.line(),
                "There is no picture " + Quoted.of(name) + ".",
                Nearest.hint(name, there) + "Put " + name + ENDING + " into media/pictures.");
        problems.addAll(where.found());
    }

    private void content(PictureName name) {
        String path = FOLDER + "/" + name + ENDING;
        Problems wrong = media.problemsOf(path);
        media.read(path, MOST_BYTES, wrong).ifPresent(text -> new SvgCheck(wrong).check(text));
        problems.addAll(wrong.found());
    }
}
