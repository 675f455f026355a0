package org.pactwatch.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileDescriptor;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house as design and ARCHITECTURE.md draw it. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.pactwatch");

  private final AllowedUses allowed = AllowedUses.load();

  @Test
  void allModulesAreSeen() {
    assertTrue(CLASSES.size() > 300, "expected the classes of all modules, got " + CLASSES.size());
  }

  @Test
  void everyPackageIsOnTheList() {
    Set<String> missing = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      if (!allowed.knows(one.getPackageName())) {
        missing.add(one.getPackageName());
      }
    }
    assertEquals(Set.of(), missing, "packages to add to allowed.txt, with what they may use");
  }

  @Test
  void everyPackageUsesOnlyWhatTheListAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      for (Dependency use : one.getDirectDependenciesFromSelf()) {
        String to = use.getTargetClass().getBaseComponentType().getPackageName();
        if (!allowed.allows(one.getPackageName(), to)) {
          forbidden.add(use.getDescription());
        }
      }
    }
    assertEquals(Set.of(), forbidden);
  }

  @Test
  void packagesNeverUseEachOtherInACircle() {
    slices().matching("org.pactwatch.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noStageOfReadingKnowsAnother() {
    for (String stage : Set.of("clean", "language", "entity", "time", "quote", "claim")) {
      noClasses()
          .that()
          .resideInAPackage("org.pactwatch.reading." + stage + "..")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("org.pactwatch.reading.(**)")
                  .and(
                      JavaClass.Predicates.resideOutsideOfPackages(
                          "org.pactwatch.reading." + stage + "..", "org.pactwatch.reading.stream")))
          .check(CLASSES);
    }
  }

  @Test
  void readingRunsAnywhere() {
    noClasses()
        .that()
        .resideInAPackage("org.pactwatch.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "java.sql..",
            "java.net..",
            "org.jsoup..",
            "org.jdbi..",
            "org.sqlite..",
            "org.apache.lucene..",
            "org.apache.pdfbox..",
            "io.javalin..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses().should(ACCESS_STANDARD_STREAMS).check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.pactwatch.cli.Main")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(FileDescriptor.class)
        .check(CLASSES);
  }
}
