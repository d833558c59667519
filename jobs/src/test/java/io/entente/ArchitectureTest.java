/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.entente.table.Lake;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

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
          .layer("view")
          .definedBy("io.entente.view..")
          .layer("export")
          .definedBy("io.entente.export..")
          .layer("report")
          .definedBy("io.entente.report..")
          .layer("publish")
          .definedBy("io.entente.publish..")
          .layer("serve")
          .definedBy("io.entente.serve..")
          .layer("watch")
          .definedBy("io.entente.watch..")
          .layer("cli")
          .definedBy("io.entente.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("serve", "cli")
          .whereLayer("serve")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("view")
          .mayOnlyBeAccessedByLayers("export", "report", "publish", "serve", "cli")
          .whereLayer("watch")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("eval", "view", "watch", "cli")
          .whereLayer("trend")
          .mayOnlyBeAccessedByLayers("job", "view", "export", "report", "publish", "serve", "cli")
          .whereLayer("pair")
          .mayOnlyBeAccessedByLayers(
              "trend", "job", "eval", "view", "export", "report", "publish", "serve", "cli")
          .whereLayer("actor")
          .mayOnlyBeAccessedByLayers(
              "pair", "trend", "job", "eval", "view", "export", "report", "publish", "serve", "cli")
          .whereLayer("ner")
          .mayOnlyBeAccessedByLayers("actor", "job", "eval", "view", "cli")
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers(
              "actor", "pair", "job", "eval", "view", "export", "report", "publish", "serve",
              "cli");

  @ArchTest
  static final ArchRule whatAUserCanGetWrongKnowsNothingElse =
      classes()
          .that()
          .resideInAPackage("io.entente.usage..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.entente.usage..", "java..");

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
  static final ArchRule viewGivesNoText =
      noClasses()
          .that()
          .resideInAPackage("io.entente.view..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "java.io..");

  @ArchTest
  static final ArchRule commandLineReadsNoTables =
      noClasses()
          .that()
          .resideInAPackage("io.entente.cli..")
          .should()
          .callMethod(Lake.class, "read", SparkSession.class, TableDefinition.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Dataset.class);

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
