/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point only the way that data flows. */
@AnalyzeClasses(packages = "io.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesDependOnlyOnEarlierOnes =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("table")
          .definedBy("io.entente.table..")
          .layer("corpus")
          .definedBy("io.entente.corpus..")
          .layer("ner")
          .definedBy("io.entente.ner..")
          .layer("actor")
          .definedBy("io.entente.actor..")
          .layer("pair")
          .definedBy("io.entente.pair..")
          .layer("trend")
          .definedBy("io.entente.trend..")
          .layer("job")
          .definedBy("io.entente.job..")
          .layer("eval")
          .definedBy("io.entente.eval..")
          .layer("cli")
          .definedBy("io.entente.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("eval", "cli")
          .whereLayer("trend")
          .mayOnlyBeAccessedByLayers("job", "cli")
          .whereLayer("pair")
          .mayOnlyBeAccessedByLayers("trend", "job", "eval", "cli")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers("pair", "trend", "job", "eval", "cli")
          .whereLayer("ner")
          .mayOnlyBeAccessedByLayers("actor", "job", "eval", "cli")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("actor", "pair", "job", "eval", "cli");

  @ArchTest
  static final ArchRule onlyEdgesTouchFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.entente.actor..", "io.entente.ner..", "io.entente.pair..", "io.entente.trend..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.hadoop.fs..", "java.nio.file..");

  @ArchTest
  static final ArchRule readersAndTextsKnowNoSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.entente.corpus.read..",
              "io.entente.corpus.story..",
              "io.entente.corpus.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule measuresAreArithmetic =
      classes()
          .that()
          .resideInAPackage("io.entente.pair.measure..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.entente.pair.measure..", "java..");

  @ArchTest
  static final ArchRule noVagueNames =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor)$");
}
