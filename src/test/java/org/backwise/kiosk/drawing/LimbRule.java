package org.backwise.kiosk.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Limbs keep their length while they move. The next joint stays at one place of a bone's own group; where a bone
 * points towards us it may come nearer, but then the bone must be drawn shorter by just as much.
 */
final class LimbRule {
    private static final double TOLERANCE = 0.03;

    private LimbRule() {}

    static List<String> broken(Element root) {
        List<String> broken = new ArrayList<>();
        for (Element group : PictureRules.elements(root, "g")) {
            if (isBone(group)) {
                check(group, broken);
            }
        }
        return broken;
    }

    private static void check(Element bone, List<String> broken) {
        List<Element> joints =
                children(bone, "g").filter(child -> has(child, "joint")).toList();
        for (Element joint : joints) {
            children(joint, "g")
                    .filter(child -> isBone(child) || has(child, "hand") || has(child, "foot"))
                    .filter(child -> has(child, "gliding"))
                    .filter(child -> !keepsLength(joint, child))
                    .forEach(child -> broken.add("'" + bone.getAttribute("class") + "' changes its length"));
        }
    }

    private static boolean keepsLength(Element joint, Element next) {
        double[] places = firstNumbers(next);
        Optional<Element> shortened = children(joint, "g")
                .filter(child -> has(child, "foreshortened"))
                .findFirst();
        if (shortened.isEmpty()) {
            return spread(places) <= TOLERANCE * Arrays.stream(places).max().orElse(1);
        }
        double[] factors = firstNumbers(shortened.get());
        double[] lengths = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            lengths[i] = places[i] / factors[i];
        }
        return spread(lengths) <= TOLERANCE * lengths[0];
    }

    private static double spread(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }

    /** The first number of every value of a group's own animation. */
    private static double[] firstNumbers(Element group) {
        Element animation = children(group, "animateTransform").findFirst().orElseThrow();
        return Arrays.stream(animation.getAttribute("values").split(";"))
                .mapToDouble(value -> Double.parseDouble(value.strip().split("[ ,]+")[0]))
                .toArray();
    }

    private static Stream<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children.stream();
    }

    private static boolean isBone(Element group) {
        return has(group, "bone");
    }

    private static boolean has(Element group, String name) {
        return List.of(group.getAttribute("class").split(" ")).contains(name);
    }
}
