package dev.standfirst.fuzz;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Has a class call {@link Edges#hit} at the beginning of each of its blocks of code. */
final class Instrumentation {
    private static final ClassDesc EDGES = ClassDesc.of(Edges.class.getName());
    private static final MethodTypeDesc HIT =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    /** Odd, so that numbers of blocks that follow one another are far apart. */
    private static final int SPREAD = 0x9e3779b1;

    private int block;

    private Instrumentation(String className) {
        block = className.hashCode();
    }

    /** The class in {@code bytes}, instrumented: the same each time. */
    static byte[] of(String className, byte[] bytes, ClassLoader loader) {
        ClassFile file =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        return file.transformClass(
                file.parse(bytes), new Instrumentation(className).ofAllMethods());
    }

    private ClassTransform ofAllMethods() {
        return ClassTransform.transformingMethods((method, element) -> {
            if (element instanceof CodeModel code) {
                method.transformCode(code, new Probes(targets(code)));
            } else {
                method.with(element);
            }
        });
    }

    /** The places that something jumps to. */
    private static Set<Label> targets(CodeModel code) {
        Set<Label> targets = new HashSet<>();
        for (CodeElement element : code) {
            switch (element) {
                case BranchInstruction branch -> targets.add(branch.target());
                case TableSwitchInstruction table ->
                        add(targets, table.defaultTarget(), table.cases());
                case LookupSwitchInstruction lookup ->
                        add(targets, lookup.defaultTarget(), lookup.cases());
                case ExceptionCatch caught -> targets.add(caught.handler());
                default -> {}
            }
        }
        return targets;
    }

    private static void add(Set<Label> targets, Label otherwise, List<SwitchCase> cases) {
        targets.add(otherwise);
        cases.forEach(one -> targets.add(one.target()));
    }

    private final class Probes implements CodeTransform {
        private final Set<Label> targets;

        Probes(Set<Label> targets) {
            this.targets = targets;
        }

        @Override
        public void atStart(CodeBuilder code) {
            probe(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
            if (beginsBlock(element)) {
                probe(code);
            }
        }

        private boolean beginsBlock(CodeElement element) {
            return switch (element) {
                case LabelTarget target -> targets.contains(target.label());
                case BranchInstruction branch -> !isAlways(branch.opcode());
                default -> false;
            };
        }

        private static boolean isAlways(Opcode opcode) {
            return opcode == Opcode.GOTO || opcode == Opcode.GOTO_W;
        }

        private void probe(CodeBuilder code) {
            block += SPREAD;
            code.loadConstant(block >>> 8).invokestatic(EDGES, "hit", HIT);
        }
    }
}
