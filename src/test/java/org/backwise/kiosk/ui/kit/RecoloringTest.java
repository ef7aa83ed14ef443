package org.backwise.kiosk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.backwise.kiosk.core.comfort.Contrast;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecoloringTest {

    private static String picture(String shapes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 600\">" + shapes + "</svg>";
    }

    private static String blackOnWhite(String shapes) {
        return Recoloring.of(Contrast.BLACK_ON_WHITE).of(picture(shapes));
    }

    private static String dark(String shapes) {
        return Recoloring.of(Contrast.DARK).of(picture(shapes));
    }

    @Nested
    class AShapeWithARole {

        @Test
        void takesTheColorOfItsRole() {
            assertThat(blackOnWhite("<path class=\"hair\" d=\"M0 0H9\" fill=\"#9A9B9D\"/>"))
                    .contains("fill=\"#000000\"")
                    .doesNotContain("#9A9B9D");
        }

        @Test
        void staysWithoutAFillWhereItHasNone() {
            assertThat(blackOnWhite("<path class=\"arrow\" d=\"M0 0H9\" fill=\"none\" stroke=\"#0B3D4F\"/>"))
                    .contains("fill=\"none\"")
                    .contains("stroke=\"#000000\"");
        }

        @Test
        void keepsItsMotion() {
            String turning =
                    "<animateTransform attributeName=\"transform\" dur=\"8s\" type=\"rotate\" values=\"0;9;0\"/>";

            assertThat(dark("<g class=\"hand\">" + turning + "</g>")).contains(turning);
        }

        @Test
        void keepsItsHueOnDark() {
            String one = dark("<path class=\"top-near\" d=\"M0 0H9\" fill=\"#CE5F45\"/>");
            String other = dark("<path class=\"top-near\" d=\"M0 0H9\" fill=\"#3C8868\"/>");

            assertThat(one).isNotEqualTo(other);
        }
    }

    @Nested
    class InTwoColors {

        @Test
        void farLimbsAreHatchedAndNearOnesPlain() {
            assertThat(blackOnWhite("<path class=\"legs-near\" d=\"M0 0H9\" fill=\"#3D7196\"/>"))
                    .contains("d=\"M0 0H9\" fill=\"#000000\"");
            assertThat(blackOnWhite("<path class=\"legs-far\" d=\"M0 0H9\" fill=\"#2F5A7A\"/>"))
                    .contains("d=\"M0 0H9\" fill=\"url(#kiosk-hatching-bold)\"");
        }

        @Test
        void theEdgeOfAFarLegDiffersFromThatOfANearOne() {
            String edge = "<path class=\"legs-line\" d=\"M0 0H20\" fill=\"#193850\"/>";

            assertThat(blackOnWhite(edge + "<path class=\"legs-far\" d=\"M0 0H9\" fill=\"#2F5A7A\"/>"))
                    .contains("d=\"M0 0H20\" fill=\"#000000\"");
            assertThat(blackOnWhite(edge + "<path class=\"legs-near\" d=\"M0 0H9\" fill=\"#3D7196\"/>"))
                    .contains("d=\"M0 0H20\" fill=\"#ffffff\"");
        }

        @Test
        void aGhostIsADashedOutline() {
            assertThat(blackOnWhite("<g class=\"ghost\"><path class=\"ghost\" d=\"M0 0H9\" fill=\"#C9C8C3\"/></g>"))
                    .contains("stroke-dasharray")
                    .contains("fill=\"#ffffff\"");
        }

        @Test
        void aGhostThatIsNotShownCostsNothing() {
            assertThat(blackOnWhite("<g class=\"ghost\" display=\"none\"><path class=\"ghost\" d=\"M0 0H9\"/></g>"))
                    .doesNotContain("stroke-dasharray");
        }
    }

    @Nested
    class AColorWithoutARole {

        @Test
        void becomesInkWhereItIsDarkAndGroundWhereItIsPale() {
            assertThat(blackOnWhite("<rect fill=\"#402010\"/>")).contains("<rect fill=\"#000000\"");
            assertThat(blackOnWhite("<rect fill=\"#FDF\"/>")).contains("<rect fill=\"#ffffff\"");
        }

        @Test
        void isAlsoFoundInStyles() {
            assertThat(blackOnWhite("<rect style=\"opacity:1;fill:rgb(250, 240, 230)\"/>"))
                    .contains("fill=\"#ffffff\"")
                    .contains("opacity:1")
                    .doesNotContain("rgb(");
        }

        @Test
        void isAlsoFoundInGradients() {
            assertThat(blackOnWhite("<linearGradient><stop stop-color=\"#202020\"/></linearGradient>"))
                    .contains("<stop stop-color=\"#000000\"");
        }

        @Test
        void isTheUsualBlackOfShapesThatSayNothing() {
            assertThat(Recoloring.of(Contrast.DARK).of(picture("<rect/>")))
                    .contains("<svg")
                    .containsPattern("<svg [^>]*fill=\"#[3-9a-f]");
        }
    }

    @Nested
    class ATextThatIsNoPicture {

        @Test
        void isRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Recoloring.of(Contrast.DARK).of("not a picture"));
        }

        @Test
        void nothingIsReadFromOutside() {
            String outside = "<!DOCTYPE svg [<!ENTITY there SYSTEM \"file:///etc/hostname\">]>";

            assertThat(Recoloring.of(Contrast.DARK).of(outside + picture("<desc>[&there;]</desc>")))
                    .contains("<desc>[]</desc>");
        }
    }
}
