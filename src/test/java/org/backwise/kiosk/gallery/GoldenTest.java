package org.backwise.kiosk.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.backwise.kiosk.core.comfort.Comfort;
import org.backwise.kiosk.core.comfort.Contrast;
import org.backwise.kiosk.core.comfort.TextSize;
import org.backwise.kiosk.ui.theme.Theme;
import org.backwise.kiosk.ui.theme.Typefaces;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Screens and parts look, and are told, as they were when somebody last looked at them. */
final class GoldenTest {

    /** Of slides, those of one flow: the others differ in their words and pictures only. */
    private static final String ONE_FLOW = "self-hug";

    /** Rooms of the desk show what the day brings. */
    private static final String WITH_THE_DAY = "desk-room-.*";

    /** What is looked at on other glass and in other colours too. */
    private static final String EVERYWHERE = "welcome|menu|safety-check-1|help-screen-self-hug|stopped|printing-printed"
            + "|on-slide-self-hug-hug|comfort-panel|kit-buttons|desk-home";

    private static final Map<String, Look> OTHER_LOOKS = otherLooks();

    private final Golden golden = new Golden();

    private static Map<String, Look> otherLooks() {
        Map<String, Look> looks = new LinkedHashMap<>();
        looks.put("upright-dark", Look.of(1080, 1920, TextSize.LARGE, Contrast.DARK));
        looks.put("small-white-on-black", Look.of(1024, 768, TextSize.USUAL, Contrast.WHITE_ON_BLACK));
        looks.put("largest-black-on-white", Look.of(1920, 1080, TextSize.LARGEST, Contrast.BLACK_ON_WHITE));
        return looks;
    }

    private static List<Exhibit> kept() {
        return Exhibits.all().stream()
                .filter(exhibit -> !exhibit.name().matches("(on-slide|holding|help-screen)-.*")
                        || exhibit.name().contains(ONE_FLOW))
                .filter(exhibit -> !exhibit.name().matches(WITH_THE_DAY))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyExhibit() {
        return kept().stream()
                .map(exhibit -> DynamicTest.dynamicTest(exhibit.name(), () -> pagesAreAsKept(exhibit, "", Look.USUAL)));
    }

    @TestFactory
    Stream<DynamicTest> someInOtherLooks() {
        return kept().stream()
                .filter(exhibit -> exhibit.name().matches(EVERYWHERE))
                .flatMap(exhibit -> OTHER_LOOKS.entrySet().stream()
                        .map(look -> DynamicTest.dynamicTest(
                                exhibit.name() + " " + look.getKey(),
                                () -> pagesAreAsKept(exhibit, "." + look.getKey(), look.getValue()))));
    }

    private void pagesAreAsKept(Exhibit exhibit, String look, Look on) {
        List<JComponent> pages = exhibit.pages().apply(on);
        for (int page = 0; page < pages.size(); page++) {
            String name = exhibit.name() + look + (pages.size() > 1 ? ".page" + (page + 1) : "");
            golden.text("trees/" + name, TreeText.of(pages.get(page)));
            golden.picture("pictures/" + name, Gallery.picture(pages.get(page)));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTheme() {
        Typefaces typefaces = new Typefaces();
        return Stream.of(Contrast.values())
                .flatMap(contrast -> Stream.of(TextSize.values())
                        .map(size -> Comfort.USUAL.with(contrast).with(size)))
                .map(comfort -> {
                    String name = (comfort.contrast() + "-" + comfort.textSize()).toLowerCase(Locale.ROOT);
                    Theme theme = new Theme(comfort, typefaces, Look.USUAL.glass());
                    return DynamicTest.dynamicTest(name, () -> golden.text("themes/" + name, ThemeText.of(theme)));
                });
    }
}
