/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.catalog.Catalog;
import io.entente.cli.CatalogOption;
import io.entente.cli.CommonOptions;
import io.entente.cli.NerModelOption;
import io.entente.cli.Sessions;
import io.entente.cli.Version;
import io.entente.cli.export.DatabaseOptions;
import io.entente.cli.export.PublishedTables;
import io.entente.cli.export.ReportFile;
import io.entente.cli.show.PairView;
import io.entente.job.AggregateJob;
import io.entente.job.ExtractJob;
import io.entente.job.FailConditions;
import io.entente.job.IngestJob;
import io.entente.job.PairJob;
import io.entente.pair.CountFilter;
import io.entente.pair.PairRules;
import io.entente.pair.TermRules;
import io.entente.publish.DatabaseAddress;
import io.entente.publish.Publication;
import io.entente.publish.PublicationReport;
import io.entente.publish.StoryTexts;
import io.entente.report.ReportLimits;
import io.entente.usage.Setting;
import io.entente.view.LakeView;
import io.entente.view.RowChoice;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Does all of it: ingest, extract, pair, aggregate; then shows the top pairs. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Does all of it: ingest, extract, pair, aggregate; then shows the top pairs.",
    footer = {"", "Example: entente run --corpus sample-data/articles --lake lake"})
public final class RunCommand implements Callable<Integer> {

  private static final int TOP = 10;
  private static final String ICEBERG = "iceberg:";

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Also write what the lake then tells as one page for a browser, as 'entente report' does.")
  private String report;

  @Option(
      names = "--publish",
      paramLabel = "URL",
      description =
          "Also publish what the lake then holds, as 'entente publish' does: jdbc:..., or"
              + " iceberg:CATALOG.NAMESPACE.")
  private String publish;

  @Mixin private CorpusOptions corpus;
  @Mixin private PairOptions pairs;
  @Mixin private TermOptions terms;
  @Mixin private CatalogOption catalog;
  @Mixin private NerModelOption model;
  @Mixin private LanguageOption language;
  @Mixin private FailIfOption failIf;
  @Mixin private CommonOptions common;
  @Mixin private JobOptions options;
  @Mixin private WatchOptions watch;
  @Mixin private DatabaseOptions database;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Optional<ReportFile> file =
        Optional.ofNullable(report)
            .map(name -> new ReportFile("--report", name, ReportLimits.USUAL));
    Optional<DatabaseAddress> published =
        Optional.ofNullable(publish)
            .filter(url -> !url.startsWith(ICEBERG))
            .map(url -> database.at(Setting.PUBLICATION, url));
    int code = fill(file);
    SparkSession spark = Sessions.open("run");
    try (LakeView lake = LakeView.open(spark, common.lake())) {
      PrintWriter out = watch.people(spec.commandLine().getOut());
      new QualitySummary(out).print(lake, catalog.catalog());
      new PairView(lake, out).printAll(TOP, RowChoice.ALL.onlyUnrelated());
      if (file.isPresent() && lake.stories() == 0) {
        out.println("No report is written: there is nothing to tell yet");
      } else if (file.isPresent()) {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        file.get().write(lake, CountFilter.NONE, configuration, out);
      }
      if (publish != null) {
        publish(spark, lake, published, out);
      }
    }
    return code;
  }

  private void publish(
      SparkSession spark, LakeView lake, Optional<DatabaseAddress> address, PrintWriter out) {
    Publication publication =
        new Publication(lake, common.lake(), Version.ofBuild(), StoryTexts.LEFT_OUT);
    PublicationReport report =
        address
            .map(publication::toDatabase)
            .orElseGet(
                () ->
                    publication.toIceberg(
                        spark, Setting.PUBLICATION, publish.substring(ICEBERG.length())));
    out.println();
    new PublishedTables(out).print(report, publish);
  }

  private int fill(Optional<ReportFile> file) throws Exception {
    Catalog known = catalog.catalog();
    Set<String> languages = language.languages();
    IngestJob.Settings reading = corpus.settings();
    PairRules rules = pairs.rules();
    TermRules marked = terms.rules();
    FailConditions conditions = failIf.conditions();
    file.ifPresent(
        named ->
            named.requireWritable(
                Sessions.open("run").sparkContext().hadoopConfiguration(),
                watch.people(spec.commandLine().getOut())));
    return new JobRunner(common, options, watch, spec.commandLine().getOut())
        .failingIf(conditions)
        .run(
            "run",
            List.of(
                context -> {
                  model.open(context.spark());
                  return IngestJob.run(context, corpus.corpus(), reading);
                },
                context ->
                    ExtractJob.run(
                        context,
                        known,
                        new ExtractJob.Settings(model.open(context.spark()), languages)),
                context -> PairJob.run(context, rules),
                context -> AggregateJob.run(context, CountFilter.NONE, marked)));
  }
}
