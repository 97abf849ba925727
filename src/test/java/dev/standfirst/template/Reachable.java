package dev.standfirst.template;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the project's code can come to call from a handler on, by its class files: each call leads
 * to the method that it names, to all that override it (nothing overrides a constructor), and to
 * the class's initializer. So there may be more of it than a run would show, never less; reflection
 * aside, which the project has none of.
 */
final class Reachable {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.standfirst");

    private final Set<JavaCodeUnit> visited = new LinkedHashSet<>();
    private final Deque<JavaCodeUnit> open = new ArrayDeque<>();

    private Reachable() {}

    /** The classes of the project. */
    static Collection<JavaClass> classes() {
        return Set.copyOf(CODE);
    }

    /** The calls that a function can make whose handler is {@code className}. */
    static Stream<CodeUnitAccessTarget> from(String className) {
        return new Reachable()
                .visit(className).stream()
                        .flatMap(Reachable::calls)
                        .map(JavaCodeUnitAccess::getTarget);
    }

    private static Stream<JavaCodeUnitAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream());
    }

    private Set<JavaCodeUnit> visit(String className) {
        open.addAll(CODE.get(className).getCodeUnits());
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (visited.add(unit)) {
                calls(unit).map(JavaCodeUnitAccess::getTarget).forEach(this::follow);
            }
        }
        return visited;
    }

    private void follow(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        boolean constructor = target.getName().equals("<init>");
        Stream<JavaClass> others = constructor ? Stream.empty() : owner.getAllSubclasses().stream();
        Stream.concat(Stream.of(owner), others)
                .filter(type -> CODE.contain(type.getName()))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> isNamed(target, unit) || isInitializer(unit))
                .forEach(open::add);
    }

    private static boolean isNamed(CodeUnitAccessTarget target, JavaCodeUnit unit) {
        return unit.getName().equals(target.getName())
                && unit.getParameterTypes().size() == target.getParameterTypes().size();
    }

    private static boolean isInitializer(JavaCodeUnit unit) {
        return unit.getName().equals("<clinit>");
    }
}
