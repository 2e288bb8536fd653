package org.tarishi;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/** The product's compiled classes, read once, and the roles that names give them. */
final class Code {

    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tarishi");

    private Code() {}

    /** Classes of such a name, and what is nested in them. */
    static DescribedPredicate<JavaClass> named(String... endings) {
        return DescribedPredicate.describe(
                "named *" + String.join("/*", endings),
                candidate ->
                        Arrays.stream(endings).anyMatch(outermost(candidate).getSimpleName()::endsWith));
    }

    static DescribedPredicate<JavaClass> in(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    private static JavaClass outermost(JavaClass candidate) {
        JavaClass outer = candidate;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().orElseThrow();
        }
        return outer;
    }
}
