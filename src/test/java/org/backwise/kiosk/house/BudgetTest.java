package org.backwise.kiosk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How long files and methods may be: the best quartile of the codebases that this one learned from. */
class BudgetTest {

    @Nested
    class Files {

        private static final Budget PROGRAM = files(Sources.MAIN);

        @Test
        void areShort() {
            assertThat(PROGRAM.atMost(0.5)).as("median").isLessThanOrEqualTo(80);
            assertThat(PROGRAM.atMost(0.9)).as("90th percentile").isLessThanOrEqualTo(200);
        }

        @Test
        void areNeverVeryLong() {
            assertThat(PROGRAM.over(400)).isEmpty();
        }

        @Test
        void ofTestsAreAtLeastFourFifthsOfThoseOfTheProgram() {
            assertThat(files(Sources.TEST).sum()).isGreaterThanOrEqualTo(PROGRAM.sum() * 4 / 5);
        }

        private static Budget files(Path folder) {
            return new Budget(Sources.below(folder).stream()
                    .map(file ->
                            new Measured(file.toString(), Sources.lines(file).size()))
                    .toList());
        }
    }

    @Nested
    class Methods {

        private static final Budget ALL = methods();

        @Test
        void areShort() {
            assertThat(ALL.atMost(0.9)).as("90th percentile").isLessThanOrEqualTo(15);
        }

        @Test
        void areNeverLong() {
            assertThat(ALL.over(40)).isEmpty();
        }

        private static Budget methods() {
            List<Measured> found = new ArrayList<>();
            Sources.main()
                    .forEach(parsed -> new TreeScanner<Void, Void>() {
                        @Override
                        public Void visitMethod(MethodTree method, Void nothing) {
                            if (method.getBody() != null) {
                                found.add(measured(method, parsed));
                            }
                            return super.visitMethod(method, nothing);
                        }
                    }.scan(parsed.unit(), null));
            return new Budget(found);
        }

        /** From the brace that opens the body to the one that closes it, both lines counted. */
        private static Measured measured(MethodTree method, Sources.Parsed parsed) {
            CompilationUnitTree unit = parsed.unit();
            SourcePositions positions = parsed.docs().getSourcePositions();
            LineMap lines = unit.getLineMap();
            BlockTree body = method.getBody();
            long from = lines.getLineNumber(positions.getStartPosition(unit, body));
            long to = lines.getLineNumber(positions.getEndPosition(unit, body));
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            return new Measured(file + ":" + from + " " + method.getName(), (int) (to - from + 1));
        }
    }
}
