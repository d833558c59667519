/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.CatalogEdits;
import io.entente.corpus.Articles;
import io.entente.corpus.InputFiles;
import io.entente.corpus.PublicationWindows;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Rejects;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ActorTerms;
import io.entente.pair.CountFilter;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PairTerms;
import io.entente.pair.PeriodTotals;
import io.entente.pair.TermRules;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import io.entente.table.PartitionChange;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A corpus that grows and changes between runs gives what one run over all of it gives. */
class IncrementsTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final Catalog CATALOG = Catalog.shipped();

  /** What differs between runs that read the same. */
  private static final String[] OF_THE_RUN = {Rejects.RUN_ID.name(), "removed_at"};

  /** Five files, with copies across months and years, repeated records and records to reject. */
  private static final Map<String, String> CORPUS = corpus();

  /** One for all tests, so that the lake of the whole corpus is made once: it names its files. */
  @TempDir private static Path folder;

  private static final String KEPT = "kept-";

  @BeforeEach
  void forgetWhatAnotherTestMade() throws IOException {
    try (Stream<Path> made = Files.list(folder)) {
      for (Path path : made.filter(p -> !p.getFileName().toString().startsWith(KEPT)).toList()) {
        FileUtils.deleteDirectory(path.toFile());
      }
    }
  }

  private static Map<String, String> corpus() {
    String summit = "Vladimir Putin met Xi Jinping in Beijing. China and Russia signed a treaty.";
    String strike = "Israel struck Hezbollah in Lebanon, the United Nations said.";
    String shared = record("9", "http://x.example/9", "2025-01-02", "Turkey warned Greece.");
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "a.jsonl",
        record("1", null, "2024-12-30", summit)
            + record("2", null, "2025-02-03", "NATO and Ukraine held talks with Germany.")
            + "no json\n");
    files.put("b.jsonl", record("1", null, "2025-01-03", summit) + shared);
    files.put("c.jsonl", shared + record("2", null, "2024-11-05", strike));
    files.put(
        "d.jsonl",
        record("1", null, "2025-01-31", strike)
            + record("2", null, "2025-99-31", "France and Mali.")
            + record("3", null, "2025-01-31", "France and Mali broke off relations."));
    files.put("e.jsonl", shared + record("7", null, "2024-12-31", summit));
    return files;
  }

  private static String record(String id, String url, String date, String body) {
    String address = url == null ? "" : "\"url\": \"" + url + "\", ";
    return "{\"id\": \"%s\", %s\"date\": \"%s\", \"body\": \"%s\"}\n"
        .formatted(id, address, date, body);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve("corpus").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000)));
  }

  private void writeAll() throws IOException {
    for (Map.Entry<String, String> file : CORPUS.entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  /** Writes all of the corpus and a lake of its articles. */
  private void ingestAll(String lake) throws IOException {
    writeAll();
    if (Files.notExists(folder.resolve(KEPT + "articles"))) {
      ingest(KEPT + "articles");
    }
    copy(KEPT + "articles", lake);
  }

  /** Writes all of the corpus and a lake of all tables. */
  private void countAll(String lake) throws IOException {
    writeAll();
    if (Files.notExists(folder.resolve(KEPT + "tables"))) {
      ingestAll(KEPT + "tables");
      count(KEPT + "tables");
    }
    copy(KEPT + "tables", lake);
  }

  private static void copy(String from, String to) throws IOException {
    FileUtils.copyDirectory(folder.resolve(from).toFile(), folder.resolve(to).toFile());
  }

  private Lake lake(String name) {
    return Lake.at(folder.resolve(name).toString(), SPARK);
  }

  private interface Work {
    JobReport run(JobContext context) throws IOException;
  }

  private JobReport run(String lake, JobContext.Reprocess reprocess, Work work) throws IOException {
    try (LakeWriter writer = lake(lake).write()) {
      return work.run(new JobContext(SPARK, writer, "test", Progress.SILENT, reprocess));
    }
  }

  private JobReport run(String lake, Work work) throws IOException {
    return run(lake, JobContext.Reprocess.NOTHING, work);
  }

  private JobReport ingest(String lake) throws IOException {
    return ingest(lake, IngestJob.Vanished.KEPT);
  }

  private JobReport ingest(String lake, IngestJob.Vanished vanished) throws IOException {
    return ingest(lake, vanished, IngestJob.Settings.USUAL_PORTION_BYTES, Progress.SILENT);
  }

  private JobReport ingest(
      String lake, IngestJob.Vanished vanished, long portionBytes, Progress progress)
      throws IOException {
    IngestJob.Settings settings =
        new IngestJob.Settings(
            ReadingOptions.defaults(), vanished, PublicationWindows.ALL, portionBytes);
    List<String> corpus = List.of(folder.resolve("corpus").toString());
    try (LakeWriter writer = lake(lake).write()) {
      return IngestJob.run(
          new JobContext(SPARK, writer, "test", progress, JobContext.Reprocess.NOTHING),
          corpus,
          settings);
    }
  }

  private List<JobReport> count(String lake) throws IOException {
    List<JobReport> reports = new ArrayList<>();
    reports.add(run(lake, context -> ExtractJob.run(context, CATALOG, ExtractJob.Settings.USUAL)));
    reports.add(run(lake, context -> PairJob.run(context, PairRules.USUAL)));
    reports.add(
        run(lake, context -> AggregateJob.run(context, CountFilter.NONE, new TermRules(1))));
    return reports;
  }

  private List<String> rows(String lake, TableDefinition<?> table) {
    Dataset<Row> rows = lake(lake).read(SPARK, table).drop(OF_THE_RUN);
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private void assertSameArticles(String lake, String expected) {
    for (TableDefinition<?> table : List.of(Articles.TABLE, Rejects.TABLE, InputFiles.TABLE)) {
      assertThat(rows(lake, table)).as(table.name()).isEqualTo(rows(expected, table));
    }
    assertEveryRecordIsAccountedFor(lake);
  }

  private void assertSameTables(String lake, String expected) {
    assertSameArticles(lake, expected);
    for (TableDefinition<?> table :
        List.of(
            Mentions.TABLE,
            TaggedStories.TABLE,
            Actors.TABLE,
            ActorMerges.TABLE,
            PairMentions.TABLE,
            PeriodTotals.TABLE,
            ActorPeriods.TABLE,
            PairPeriods.TABLE,
            CountryPeriods.TABLE,
            CountryPairPeriods.TABLE,
            PairTerms.TABLE,
            ActorTerms.TABLE,
            PairSourcePeriods.TABLE,
            ActorTrends.TABLE,
            PairTrends.TABLE)) {
      assertThat(rows(lake, table)).as(table.name()).isEqualTo(rows(expected, table));
    }
  }

  private void assertEveryRecordIsAccountedFor(String lake) {
    long records =
        lake(lake).read(SPARK, InputFiles.TABLE).selectExpr("sum(records)").first().getLong(0);
    assertThat(rows(lake, Articles.TABLE).size() + rows(lake, Rejects.TABLE).size())
        .isEqualTo((int) records);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void articlesAreThoseOfOneRun_inWhateverOrderFilesArrive(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>(CORPUS.keySet());
    Collections.shuffle(names, random);
    for (int i = 0; i < names.size(); i++) {
      write(names.get(i), CORPUS.get(names.get(i)));
      if (random.nextBoolean() || i == names.size() - 1) {
        ingest("increments");
      }
    }
    ingestAll("at once");

    assertSameArticles("increments", "at once");
  }

  @Test
  void articlesAndAccountAreThoseOfOneCommit_whenReadInPortions() throws IOException {
    write("b.jsonl", "no json either\n");
    write("e.jsonl", CORPUS.get("e.jsonl"));
    ingest("portions");
    ingest("at once");
    // Of e, which is read anew, the shared record and the summit give way to new files' ones.
    writeAll();
    write("e.jsonl", CORPUS.get("e.jsonl") + "no json\n");

    JobReport inPortions = ingestInPortions("portions", 600, Progress.SILENT);
    JobReport atOnce = ingest("at once");

    assertSameArticles("portions", "at once");
    assertThat(inPortions.counts()).isEqualTo(atOnce.counts());
    assertThat(inPortions.run())
        .usingRecursiveComparison()
        .ignoringFields("startedAt", "steps", "configuration")
        .ignoringCollectionOrder()
        .isEqualTo(atOnce.run());
    assertThat(inPortions.run().steps())
        .extracting(Runs.Step::step, Runs.Step::rowsIn, Runs.Step::rowsOut, Runs.Step::rejected)
        .containsExactly(
            atOnce.run().steps().stream()
                .map(step -> tuple(step.step(), step.rowsIn(), step.rowsOut(), step.rejected()))
                .toArray(Tuple[]::new));
  }

  @Test
  void runGoesOnWhereItDied_whenReadInPortions() throws IOException {
    write("a.jsonl", CORPUS.get("a.jsonl"));
    write("b.jsonl", CORPUS.get("b.jsonl"));
    Progress death =
        new DeathAt("find stories (portion 2 of 2)", new IllegalStateException("power is off"));

    assertThatIllegalStateException()
        .isThrownBy(() -> ingestInPortions("portions", 1, death))
        .withMessage("power is off");
    assertThat(rows("portions", InputFiles.TABLE)).hasSize(1);
    assertEveryRecordIsAccountedFor("portions");

    assertThat(ingest("portions").run().inputFiles()).isEqualTo(1);
    ingest("at once");
    assertSameArticles("portions", "at once");
  }

  private JobReport ingestInPortions(String lake, long bytes, Progress progress)
      throws IOException {
    return ingest(lake, IngestJob.Vanished.KEPT, bytes, progress);
  }

  /** Ends a job when a step begins. */
  private record DeathAt(String step, RuntimeException cause) implements Progress {

    @Override
    public void started(String begun) {
      if (begun.equals(step)) {
        throw cause;
      }
    }

    @Override
    public void advanced(int tasksDone, int tasksKnown) {}

    @Override
    public void finished(Runs.Step done) {}
  }

  @Test
  void allTablesAreThoseOfOneRun_whenFilesArriveOutOfOrder() throws IOException {
    for (String batch : List.of("ce", "bad")) {
      for (String letter : batch.split("")) {
        write(letter + ".jsonl", CORPUS.get(letter + ".jsonl"));
      }
      ingest("increments");
      count("increments");
    }
    countAll("at once");

    assertSameTables("increments", "at once");
  }

  @Test
  void rowsOfPeriodsThatDidNotChangeStand_andTrendsLookBackOnThem() throws IOException {
    String summit = "Vladimir Putin met Xi Jinping. NATO and Ukraine held talks.";
    String[] days = {"2023-12-29", "2024-01-03", "2024-02-05", "2024-02-28", "2024-07-01"};
    for (String day : days) {
      write(day + ".jsonl", record(day, null, day, "On %s %s".formatted(day, summit)));
    }
    ingest("increments");
    count("increments");
    write("late.jsonl", record("late", null, "2024-02-07", "NATO and Ukraine and Xi Jinping met."));
    write("day.jsonl", record("day", null, "2024-07-02", "Iran and Ukraine held talks with NATO."));
    ingest("increments");
    count("increments");
    ingest("at once");
    count("at once");

    assertSameTables("increments", "at once");
  }

  @Test
  void onlyPartitionsThatDependOnANewFileAreWritten_andNoneWhenNothingIsNew() throws IOException {
    write("a.jsonl", record("1", null, "2023-03-01", "Peru and Chile and Bolivia held talks."));
    write("b.jsonl", record("1", null, "2025-02-03", "NATO and Ukraine held talks."));
    ingest("lake");
    count("lake");
    write("c.jsonl", record("1", null, "2025-04-02", "Iran and Iraq held talks."));

    List<PartitionChange> changes = new ArrayList<>(ingest("lake").run().changes());
    count("lake").forEach(report -> changes.addAll(report.run().changes()));

    assertThat(changes)
        .filteredOn(
            change -> List.of("articles", "mentions", "pair_mentions").contains(change.tableName()))
        .extracting(PartitionChange::partition)
        .containsOnly("published_month=2025-04");
    assertThat(changes)
        .filteredOn(change -> change.tableName().equals("pair_periods"))
        .extracting(PartitionChange::partition)
        .containsExactlyInAnyOrder(
            "granularity=day/year=2025",
            "granularity=week/year=2025",
            "granularity=month/year=2025",
            "granularity=year/year=2025");
    assertThat(ingest("lake").run().status()).isEqualTo("unchanged");
    assertThat(count("lake")).extracting(report -> report.run().status()).containsOnly("unchanged");
  }

  @Test
  void replacedFileTakesItsArticlesAlong_andWaitingRecordsTakeTheirPlace() throws IOException {
    ingestAll("lake");
    // Now the shared record stands in c and e only, and the first copy of the summit is e's.
    write("b.jsonl", record("1", null, "2025-03-03", "Spain and Morocco held talks."));
    write("a.jsonl", record("2", null, "2025-02-03", "NATO and Ukraine held talks."));
    ingest("lake");
    ingest("at once");

    assertSameArticles("lake", "at once");
  }

  @Test
  void articlesOfAVanishedFileStay_unlessTheyAreToGo() throws IOException {
    write("b.jsonl", CORPUS.get("b.jsonl"));
    write("a.jsonl", CORPUS.get("a.jsonl"));
    write("c.jsonl", CORPUS.get("c.jsonl"));
    ingest("lake");
    List<String> before = rows("lake", Articles.TABLE);
    Files.delete(folder.resolve("corpus/b.jsonl"));

    JobReport kept = ingest("lake");
    assertThat(rows("lake", Articles.TABLE)).isEqualTo(before);
    assertThat(kept.warnings())
        .containsExactly(
            Warning.of(
                "1 files are not there any more, such as %s; their articles stay"
                    .formatted(folder.resolve("corpus/b.jsonl")),
                Setting.VANISHED_FILES));

    ingest("lake", IngestJob.Vanished.DROPPED);
    ingest("at once");
    assertSameArticles("lake", "at once");
  }

  @Test
  void fileIsNotReadAgain_whenOnlyItsTimeChanged() throws IOException {
    Path file = write("a.jsonl", CORPUS.get("a.jsonl"));
    ingest("lake");
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_800_000_000)));

    JobReport report = ingest("lake");

    assertThat(report.run().inputFiles()).isZero();
    assertThat(report.counts()).containsEntry("files of another time with the same bytes", 1L);
    assertThat(ingest("lake").run().status()).isEqualTo("unchanged");
  }

  @Test
  void removedArticleIsForgotten_andNotLetInAgain() throws IOException {
    countAll("lake");
    Articles.Row first =
        articles("lake").stream()
            .filter(article -> article.body().startsWith("Vladimir Putin"))
            .min(Comparator.comparing(Articles.Row::publishedDate))
            .orElseThrow();

    run("lake", context -> RemoveJob.run(context, List.of(first.articleId()), false, "court"));
    count("lake");

    assertThat(everyTable("lake")).doesNotContain(first.articleId() + ",", first.articleId() + "]");
    assertThat(articles("lake").stream().filter(a -> a.body().startsWith("Vladimir Putin")))
        .hasSize(2)
        .allSatisfy(copy -> assertThat(copy.storyId()).isNotEqualTo(first.articleId()));
    assertEveryRecordIsAccountedFor("lake");

    write("a.jsonl", CORPUS.get("a.jsonl") + record("5", null, "2025-02-09", "Iran and Iraq."));
    ingest("lake");
    assertThat(articles("lake")).noneMatch(a -> a.articleId().equals(first.articleId()));
    assertThat(rejects("lake"))
        .filteredOn(reject -> reject.reason().equals("removed_article"))
        .singleElement()
        .satisfies(reject -> assertThat(reject.excerpt()).isEmpty());
    assertEveryRecordIsAccountedFor("lake");
  }

  @Test
  void wholeStoryIsRemoved_whenCopiesAreToGoToo() throws IOException {
    ingestAll("lake");
    String shared =
        articles("lake").stream()
            .filter(article -> article.body().startsWith("Vladimir Putin"))
            .findAny()
            .orElseThrow()
            .articleId();

    run("lake", context -> RemoveJob.run(context, List.of(shared), true, ""));

    assertThat(articles("lake")).noneMatch(a -> a.body().startsWith("Vladimir Putin"));
    assertThat(rejects("lake"))
        .filteredOn(reject -> reject.reason().equals("removed_article"))
        .hasSize(3);
  }

  @Test
  void excerptOfARepeatedRecordIsBlanked_whenItsArticleIsRemoved() throws IOException {
    ingestAll("lake");
    String id =
        articles("lake").stream()
            .filter(article -> article.body().startsWith("Turkey warned"))
            .findAny()
            .orElseThrow()
            .articleId();

    run("lake", context -> RemoveJob.run(context, List.of(id), false, ""));

    assertThat(rejects("lake"))
        .filteredOn(reject -> reject.reason().equals("removed_article"))
        .hasSize(3)
        .allSatisfy(reject -> assertThat(reject.excerpt()).isEmpty());
    assertEveryRecordIsAccountedFor("lake");
  }

  @Test
  void removalIsRefused_whenTheLakeHasNoSuchArticle() throws IOException {
    write("a.jsonl", CORPUS.get("a.jsonl"));
    ingest("lake");

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(
            () -> run("lake", context -> RemoveJob.run(context, List.of("nobody"), false, "")))
        .returns(Setting.ARTICLE, UserMistake::setting)
        .returns("nobody", UserMistake::value)
        .withMessage("the lake has no article 'nobody'; table articles tells the ids");
  }

  @Test
  void storiesOfAnotherCatalogAreStale_andTaggedAgainOnlyWhenAsked() throws IOException {
    write("a.jsonl", CORPUS.get("a.jsonl"));
    ingest("lake");
    count("lake");
    Catalog other = Catalog.shipped().with(List.of(new CatalogEdits("my.tsv", "block\tChina\n")));
    write("c.jsonl", record("1", null, "2025-04-05", "China and Japan held talks."));
    ingest("lake");

    JobReport kept =
        run("lake", context -> ExtractJob.run(context, other, ExtractJob.Settings.USUAL));
    assertThat(kept.run().inputRecords()).isEqualTo(1);
    assertThat(kept.warnings())
        .containsExactly(
            Warning.of(
                "2 stories were tagged by another version, catalog or tagger",
                Setting.REPROCESSING));

    JobReport again =
        run(
            "lake",
            JobContext.Reprocess.STALE,
            context -> ExtractJob.run(context, other, ExtractJob.Settings.USUAL));
    assertThat(again.run().inputRecords()).isEqualTo(2);
    assertThat(again.warnings()).isEmpty();
    ingest("other");
    run("other", context -> ExtractJob.run(context, other, ExtractJob.Settings.USUAL));
    assertThat(rows("lake", Mentions.TABLE)).isEqualTo(rows("other", Mentions.TABLE));
  }

  private List<Articles.Row> articles(String lake) {
    List<Articles.Row> rows = new ArrayList<>();
    Articles.TABLE.records(lake(lake).read(SPARK, Articles.TABLE)).forEach(rows::add);
    return rows;
  }

  private List<Rejects.Row> rejects(String lake) {
    List<Rejects.Row> rows = new ArrayList<>();
    Rejects.TABLE.records(lake(lake).read(SPARK, Rejects.TABLE)).forEach(rows::add);
    return rows;
  }

  /** Rows of all tables in which an article could be named, as one text. */
  private String everyTable(String lake) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (TableDefinition<?> table :
        Arrays.asList(Articles.TABLE, TaggedStories.TABLE, Mentions.TABLE, PairMentions.TABLE)) {
      tables.put(table.name(), rows(lake, table));
    }
    return tables.toString();
  }
}
