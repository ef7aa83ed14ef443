package org.backwise.kiosk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.backwise.kiosk.core.library.FlowId;
import org.backwise.kiosk.core.review.ContentReview;
import org.backwise.kiosk.core.review.FlowReview;
import org.backwise.kiosk.core.review.LanguageReview;
import org.backwise.kiosk.core.review.MissingTexts;
import org.backwise.kiosk.core.review.Signature;
import org.backwise.kiosk.core.review.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final FlowId SWAY = new FlowId("sway");
    private static final FlowId WHY = new FlowId("why");
    private static final String FILE = "kiosk-config/flows/sway/flow.yaml";

    @TempDir
    Path root;

    private TinyLibrary files;

    @BeforeEach
    void writeFiles() {
        files = new TinyLibrary(root).write("kiosk-config/pronunciation/en.txt", "numb = n ah1 m\n");
    }

    @Test
    void tellsOfEveryFlowAlsoOfHiddenOnes() {
        assertThat(review().flows()).extracting(flow -> flow.id().value()).containsExactly("get-help", "sway", "why");
        assertThat(review().problems()).isEmpty();
    }

    @Test
    void tellsWhatEachLanguageLacks() {
        files.write("kiosk-config/flows/sway/es.yaml", files.text("kiosk-config/flows/sway/en.yaml"))
                .change("kiosk-config/flows/sway/es.yaml", "heading: Nod", "heading: ''")
                .write("kiosk-config/flows/why/fr.yaml", "title: [broken");

        List<LanguageReview> languages = new ContentFiles(files.folder(), Clock.systemUTC()).languages();

        assertThat(languages).extracting(LanguageReview::code).containsExactly("en", "es", "fr");
        assertThat(languages.get(0).missing()).isEmpty();
        assertThat(languages.get(0).there()).isEqualTo(languages.get(0).all()).isGreaterThan(20);
        assertThat(languages.get(1).missing())
                .contains(new MissingTexts("flows/sway", "Sway and Reach", 1, "slides.nod.heading"));
        assertThat(languages.get(2).there()).isZero();
    }

    @Test
    void signsAFlow() {
        String before = files.text(FILE);

        assertThat(sign("Dr. Ada Bell", "physiotherapist")).isEmpty();

        FlowReview flow = flow(SWAY);
        assertThat(flow.standing()).isEqualTo(Standing.SIGNED);
        assertThat(flow.record().reviewedBy()).contains("Dr. Ada Bell, physiotherapist");
        assertThat(flow.record().reviewed()).contains(TODAY);
        assertThat(flow.record().nextReview()).contains(TODAY.plusMonths(24));
        assertThat(files.text(FILE).lines())
                .containsAll(
                        before.lines().filter(line -> !line.contains("review")).toList());
        assertThat(review().problems()).isEmpty();
    }

    @Test
    void signsAgainOverAnOlderSignature() {
        sign("Dr. Ada Bell", "physiotherapist");
        sign("C. D'Arc", "");

        assertThat(flow(SWAY).record().reviewedBy()).contains("C. D'Arc");
        assertThat(files.text(FILE)).containsOnlyOnce("reviewed-by");
    }

    @Test
    void callsASignatureOverdueTheDayAfterItsNextReview() {
        sign("Dr. Ada Bell", "physiotherapist");

        assertThat(flow(SWAY, TODAY.plusMonths(24)).standing()).isEqualTo(Standing.SIGNED);
        assertThat(flow(SWAY, TODAY.plusMonths(24).plusDays(1)).standing()).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void tellsWhyAFlowCannotBeSigned() {
        Signature inOneLine = new Signature(WHY, "Dr. Ada Bell", "", TODAY, TODAY);
        String before = files.text("kiosk-config/flows/why/flow.yaml");

        assertThat(desk(TODAY).sign(inOneLine)).hasSize(1);
        assertThat(files.text("kiosk-config/flows/why/flow.yaml")).isEqualTo(before);

        files.delete(FILE);
        assertThat(sign("Dr. Ada Bell", "")).hasSize(1);
    }

    @Test
    void tellsOfHardSlides() {
        assertThat(flow(WHY, TODAY).hard()).isEmpty();
        files.change(
                "kiosk-config/flows/why/en.yaml",
                "[Gas in a joint.]",
                "[Physiological considerations necessitate individualized rehabilitation.]");

        assertThat(flow(WHY, TODAY).hard())
                .singleElement()
                .satisfies(slide -> assertThat(slide.grade()).isGreaterThan(6));
    }

    private List<?> sign(String name, String role) {
        return desk(TODAY).sign(new Signature(SWAY, name, role, TODAY, TODAY.plusMonths(Signature.USUAL_MONTHS)));
    }

    private FlowReview flow(FlowId id) {
        return flow(id, TODAY);
    }

    private FlowReview flow(FlowId id, LocalDate day) {
        return desk(day).review().flows().stream()
                .filter(flow -> flow.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ContentReview review() {
        return desk(TODAY).review();
    }

    private ContentFiles desk(LocalDate day) {
        return new ContentFiles(
                files.folder(), Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
