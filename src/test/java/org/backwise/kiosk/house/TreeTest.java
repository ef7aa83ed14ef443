package org.backwise.kiosk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What the files of the project look like from outside. */
class TreeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> SHOWN = Set.of("pom.xml", "src", "media", "kiosk-config", "README.md", "target");

    /** Written in two parts, since this file must not hold them either. */
    private static final List<String> MACHINE_PATHS = List.of("/wo" + "rk/", "/ro" + "ot/");

    @Test
    void theRootShowsOnlyWhatTheCustomerNamed() throws IOException {
        try (Stream<Path> entries = Files.list(ROOT)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()).filter(name -> !name.startsWith(".")))
                    .isSubsetOf(SHOWN);
        }
    }

    @Test
    void noFileNamesAPlaceOnSomebodysMachine() throws IOException {
        List<Path> naming = new ArrayList<>();
        for (Path file : ownFiles()) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (MACHINE_PATHS.stream().anyMatch(text::contains)) {
                naming.add(file);
            }
        }
        assertThat(naming).isEmpty();
    }

    /** All files but those that Git and Maven keep for themselves. */
    private static List<Path> ownFiles() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(
                            file -> !file.startsWith(ROOT.resolve(".git")) && !file.startsWith(ROOT.resolve("target")))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(Sources.below(Sources.MAIN).stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .allMatch(folder -> Files.exists(folder.resolve("package-info.java")));
    }

    @Test
    void everyPackageInfoHasWords() {
        assertThat(Sources.below(Sources.MAIN).stream().filter(file -> file.endsWith("package-info.java")))
                .allMatch(file -> String.join("\n", Sources.lines(file)).startsWith("/**"));
    }

    @Test
    void everyPublicTypeHasJavadoc() {
        List<String> without = new ArrayList<>();
        Sources.main()
                .forEach(parsed -> new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        if (isPublic(type, getCurrentPath()) && parsed.docs().getDocComment(getCurrentPath()) == null) {
                            without.add(parsed.unit().getPackageName() + "." + type.getSimpleName());
                        }
                        return super.visitClass(type, nothing);
                    }
                }.scan(parsed.unit(), null));

        assertThat(without).isEmpty();
    }

    /** What a type in an interface is, and what a public type in a public type is, others can use. */
    private static boolean isPublic(ClassTree type, TreePath path) {
        boolean outermost = path.getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
        boolean inInterface = path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
        boolean open = inInterface || type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        return open && (outermost || isInPublicTypes(path.getParentPath()));
    }

    private static boolean isInPublicTypes(TreePath path) {
        return path.getLeaf() instanceof ClassTree type && isPublic(type, path);
    }
}
