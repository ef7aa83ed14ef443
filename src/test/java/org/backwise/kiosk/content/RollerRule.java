package org.backwise.kiosk.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.kiosk.core.library.Library;

/** No roller on the lower back: only the slides that say so name it, and paper only with "never". */
final class RollerRule implements ContentRule {

    private static final String FLOW = "foam-roller";
    private static final Set<String> WARNINGS = Set.of(FLOW + "/stay-off", FLOW + "/why-not-lower-back");
    private static final Pattern ROLLER = Pattern.compile("(?i)\\broll(er|ers|ing)?\\b.*\\bback\\b|\\broller");
    private static final Pattern LOWER_BACK = Pattern.compile("(?i)\\blow(er)?[- ]back");
    private static final Pattern REFUSED = Pattern.compile("(?i)\\b(no|not|never)\\b");

    @Override
    public List<Finding> findings(Library library) {
        Content content = new Content(library);
        Stream<Finding> slides = content.slides().stream()
                .filter(slide -> isAboutRolling(slide) && !WARNINGS.contains(slide.where()))
                .filter(slide -> slide.texts().anyMatch(RollerRule::namesLowerBack))
                .map(slide -> new Finding(slide.where(), "names the lower back beside a roller"));
        Stream<Finding> paper = content.texts().stream()
                .filter(text -> text.where().equals(FLOW + "/hand-out"))
                .filter(text ->
                        namesLowerBack(text) && !REFUSED.matcher(text.words()).find())
                .map(text -> new Finding(text.where(), "puts a roller on the lower back: " + text.words()));
        return Stream.concat(slides, paper).toList();
    }

    private static boolean isAboutRolling(PlacedPage slide) {
        return slide.where().startsWith(FLOW + "/")
                || slide.texts().anyMatch(text -> ROLLER.matcher(text.words()).find());
    }

    private static boolean namesLowerBack(Text text) {
        return LOWER_BACK.matcher(text.words()).find();
    }
}
