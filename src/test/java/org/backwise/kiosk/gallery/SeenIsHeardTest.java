package org.backwise.kiosk.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import org.backwise.kiosk.core.library.Hearing;
import org.backwise.kiosk.core.library.Saying;
import org.backwise.kiosk.core.speech.Section;
import org.backwise.kiosk.core.speech.Sentence;
import org.backwise.kiosk.core.visit.ComfortPanel;
import org.backwise.kiosk.core.visit.HelpScreen;
import org.backwise.kiosk.core.visit.StaffCall;
import org.backwise.kiosk.core.visit.Visit;
import org.backwise.kiosk.core.visit.Welcome;
import org.backwise.kiosk.ui.kit.Pressable;
import org.backwise.kiosk.ui.kit.TextBlock;
import org.backwise.kiosk.ui.patient.EveryState;
import org.backwise.kiosk.ui.text.ScreenTexts;
import org.backwise.kiosk.ui.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every screen that a patient can meet, as it is made and page by page, against what is read of it by itself. What can
 * be pressed is named when the focus comes to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SeenIsHeardTest {

    /** What can be read on all pages of a screen, and what its buttons are called. */
    private record Seen(Set<String> texts, Set<String> buttons) {}

    private final PatientExhibits exhibits = new PatientExhibits();
    private final Map<String, Seen> screens = new HashMap<>();
    private final ScreenTexts texts = new ScreenTexts(new Words(Locale.ENGLISH), new EveryState().settings());

    @BeforeAll
    void lookAtAll() {
        exhibits.visits().forEach((name, visit) -> screens.put(name, seen(visit)));
    }

    @Test
    void everyTextThatIsSeenIsRead() {
        assertThat(onEveryScreen((visit, screen) -> {
                    Set<String> heard =
                            words(Stream.concat(sentences(visit).map(Sentence::spoken), heardLater(visit).stream()));
                    return saidAsShown(visit)
                            ? screen.texts().stream().filter(text -> !heard.containsAll(words(Stream.of(text))))
                            : Stream.empty();
                }))
                .isEmpty();
    }

    /** Flows pass by on the welcome screen; they are named in the menu, to which it leads. */
    private Set<String> heardLater(Visit visit) {
        return visit.screen() instanceof Welcome ? screens.get("menu").buttons() : Set.of();
    }

    /**
     * What a waiting room must not hear, or what is said in words of the content's own, is looked at in {@code
     * ShownAndSpokenTest}. The names of the comfort's groups are heard as the focus comes to them.
     */
    private boolean saidAsShown(Visit visit) {
        Saying saying = texts.of(visit).saying();
        boolean inOtherWords =
                saying.hearing() == Hearing.PRIVATE || !saying.instead().isEmpty();
        boolean privateCards = visit.screen() instanceof HelpScreen;
        return visit.screen() instanceof StaffCall
                || !inOtherWords && !privateCards && !(visit.screen() instanceof ComfortPanel);
    }

    @Test
    void everySentenceThatIsReadCanBeSeenOrComesAsACaption() {
        assertThat(onEveryScreen((visit, screen) -> {
                    Set<String> seen = words(Stream.concat(screen.texts().stream(), screen.buttons().stream()));
                    return sentences(visit)
                            .filter(sentence -> sentence.part().section() != Section.CAPTION)
                            .map(Sentence::shown)
                            .filter(shown -> !seen.containsAll(words(Stream.of(shown))));
                }))
                .isEmpty();
    }

    private Set<String> onEveryScreen(BiFunction<Visit, Seen, Stream<String>> finds) {
        Set<String> found = new TreeSet<>();
        exhibits.visits()
                .forEach((name, visit) ->
                        finds.apply(visit, screens.get(name)).forEach(text -> found.add(name + ": " + text)));
        return found;
    }

    private Seen seen(Visit visit) {
        List<Component> shown = exhibits.pages(visit, Look.USUAL).stream()
                .flatMap(SeenIsHeardTest::all)
                .toList();
        return new Seen(
                names(shown.stream().filter(TextBlock.class::isInstance)),
                names(shown.stream().filter(Pressable.class::isInstance)));
    }

    private Stream<Sentence> sentences(Visit visit) {
        return texts.narration(visit).sentences().stream();
    }

    private static Set<String> names(Stream<Component> shown) {
        return shown.map(Component::getAccessibleContext)
                .filter(context -> context != null && context.getAccessibleName() != null)
                .map(AccessibleContext::getAccessibleName)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    /** A component and all that shows in it; the inside of what can be pressed belongs to it. */
    private static Stream<Component> all(Component shown) {
        if (!shown.isVisible()) {
            return Stream.empty();
        }
        Stream<Component> inside = shown instanceof Container container && !(shown instanceof Pressable)
                ? Arrays.stream(container.getComponents()).flatMap(SeenIsHeardTest::all)
                : Stream.empty();
        return Stream.concat(Stream.of(shown), inside);
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(
                        text -> Arrays.stream(text.toLowerCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}']+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
