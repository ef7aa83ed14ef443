package org.backwise.kiosk.adapter.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.kiosk.core.library.PictureName;
import org.backwise.kiosk.core.library.Problem;

/** Finds the pictures that pages name. They are neither opened nor kept: {@link PictureCheck} looks into them later. */
final class Pictures {

    private final Folder media;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<PictureName> found = new LinkedHashSet<>();

    Pictures(Folder media) {
        this.media = media;
    }

    void find(List<NamedPicture> named) {
        there().ifPresent(there -> named.forEach(picture -> find(picture, there)));
    }

    /** What is missing. */
    List<Problem> problems() {
        return problems;
    }

    /** What is there, each once. */
    List<PictureName> found() {
        return List.copyOf(found);
    }

    private void find(NamedPicture picture, Set<String> there) {
        if (there.contains(picture.name().value())) {
            found.add(picture.name());
        } else {
            tellMissing(picture, there);
        }
    }

    private Optional<Set<String>> there() {
        Problems folder = media.problemsOf(PictureCheck.FOLDER);
        try {
            if (media.isFolder(PictureCheck.FOLDER)) {
                return Optional.of(names());
            }
            folder.tell("The folder is missing.", "Put it back, with the drawings in it.");
        } catch (IOException unreadable) {
            folder.tell("The folder cannot be read.", "Check that it opens for the user whom the kiosk runs as.");
        }
        problems.addAll(folder.found());
        return Optional.empty();
    }

    private Set<String> names() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (String name : media.names(PictureCheck.FOLDER)) {
            if (name.endsWith(PictureCheck.ENDING)) {
                names.add(name.substring(0, name.length() - PictureCheck.ENDING.length()));
            }
        }
        return names;
    }

    private void tellMissing(NamedPicture picture, Set<String> there) {
        String name = picture.name().value();
        Problems where = new Problems(picture.file());
        where.tell(
                picture.line(),
                "There is no picture " + Quoted.of(name) + ".",
                Nearest.hint(name, there) + "Put " + name + PictureCheck.ENDING + " into media/pictures.");
        problems.addAll(where.found());
    }
}
