/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorExtraction;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.actor.TaggedStories;
import io.entente.actor.TaggingChanges;
import io.entente.actor.TaggingSettings;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.merge.DecidedMerges;
import io.entente.actor.merge.SettledMerges;
import io.entente.actor.merge.SpellingJoins;
import io.entente.corpus.Articles;
import io.entente.corpus.Stories;
import io.entente.job.FailCondition.Measure;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.TextTagger;
import io.entente.table.LakeCommit;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Articles to mentions, actors and merges of actors. Stories that were tagged before are not tagged
 * again; a run that is killed loses only the months at which it was.
 */
public final class ExtractJob {

  /** So many stories are tagged between two commits, if that makes whole months. */
  private static final long STORIES_A_PORTION = 50_000;

  /** Every language. */
  private static final String MADE_FROM = "made_from";

  private static final String CATALOG = "catalog";

  private final JobContext context;
  private final SparkSession spark;
  private final Catalog catalog;
  private final Settings settings;
  private final TaggedStories.Means means;
  private final JobRun run;
  private long found;
  private long unresolved;

  /**
   * How actors are found.
   *
   * @param otherModel the model that finds the names, if it is not our own; the path or name by
   *     which it was opened stands for its content in the run's identity
   * @param languages ISO 639-1 codes of the languages whose stories are tagged, beside those of
   *     which the language is not known; or {@link TaggingSettings#ALL_LANGUAGES}
   */
  public record Settings(Optional<SparkNlpNames> otherModel, Set<String> languages) {

    /** Our own tagger on English stories. */
    public static final Settings USUAL =
        new Settings(Optional.empty(), TaggingSettings.USUAL_LANGUAGES);

    private TaggingSettings tagging() {
      return new TaggingSettings(
          otherModel.map(SparkNlpNames::name).orElseGet(TextTagger::shippedVersion), languages);
    }
  }

  private ExtractJob(JobContext context, Catalog catalog, Settings settings, JobRun run) {
    this.context = context;
    this.spark = context.spark();
    this.catalog = catalog;
    this.settings = settings;
    this.means =
        new TaggedStories.Means(settings.tagging().tagger(), catalog.version(), context.version());
    this.run = run;
  }

  /** The languages whose stories were tagged last; the usual ones when none were. */
  public static Set<String> lastLanguages(JobContext context) {
    return TaggingSettings.lastLanguages(context.lake().read(context.spark(), Runs.TABLE));
  }

  /** Finds and resolves the actors in the first article of every story that has none yet. */
  public static JobReport run(JobContext context, Catalog catalog, Settings settings) {
    JobInput input = JobInput.of(context, Articles.TABLE);
    String configuration = settings.tagging().json();
    try (JobRun run = new JobRun(context, Runs.EXTRACT, catalog.version(), configuration, input)) {
      return new ExtractJob(context, catalog, settings, run).run(input.hash());
    }
  }

  private JobReport run(String input) {
    Dataset<Row> articles = read(Articles.TABLE);
    Dataset<Row> tagged = read(TaggedStories.TABLE);
    Dataset<Row> stories = Stories.firstArticles(articles);
    TaggingChanges changes =
        TaggingChanges.of(settings.tagging().wanted(stories), tagged, good(tagged));
    String madeFrom = input + ":" + run.runId();
    if (changes.isEmpty() && isListed(input, madeFrom)) {
      return run.unchanged(Mentions.TABLE, staleness(tagged));
    }
    TableState mentions = run.steps().write("find actors", changes.count(), () -> tag(changes));
    TableState actors = listActors(articles, mentions.rows());
    run.commit().setSources(Actors.TABLE, Map.of(MADE_FROM, madeFrom));
    listRelations();
    joinActors(actors.rows());
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("actors", actors.rows());
    counts.put(
        "counted as another actor",
        ActorMerges.givenUp(staged(Actors.TABLE), staged(ActorMerges.TABLE)).count());
    long left = settings.tagging().unwanted(stories).count();
    if (left > 0) {
      counts.put("stories in other languages, not tagged", left);
    }
    return run.finish(
        new JobRun.Counted(0, changes.count(), mentions.rows(), 0),
        counts,
        staleness(run.commit().after(spark, TaggedStories.TABLE)));
  }

  private Dataset<Row> read(TableDefinition<?> table) {
    return context.lake().read(spark, table);
  }

  private Dataset<Row> staged(TableDefinition<?> table) {
    return run.commit().staged(spark, table);
  }

  private Dataset<Row> good(Dataset<Row> tagged) {
    return context.reprocess() == JobContext.Reprocess.STALE ? means.ofThese(tagged) : tagged;
  }

  /** Whether the tables are all that this run would make of what was tagged. */
  private boolean isListed(String input, String madeFrom) {
    TableState mentions = context.lake().state(Mentions.TABLE);
    return input.equals(mentions.input())
        && madeFrom.equals(context.lake().state(Actors.TABLE).sources().get(MADE_FROM));
  }

  private List<Warning> staleness(Dataset<Row> tagged) {
    long stale = means.ofOthers(tagged).count();
    return stale == 0
        ? List.of()
        : List.of(
            Warning.of(
                "%d stories were tagged by another version, catalog or tagger".formatted(stale),
                Setting.REPROCESSING));
  }

  /** Tags portion by portion, each a commit of its own but for the last. */
  private TableState tag(TaggingChanges changes) {
    ActorExtraction extraction =
        new ActorExtraction(context.java(), catalog, settings.otherModel());
    List<List<String>> portions = changes.portions(STORIES_A_PORTION);
    if (portions.isEmpty()) {
      // Nothing is tagged, but the table is to know that it was made from what is there now.
      return stage(run.commit(), changes, extraction, List.of());
    }
    for (List<String> portion : portions.subList(0, portions.size() - 1)) {
      run.finishPortion(commit -> stage(commit, changes, extraction, portion));
    }
    return stage(run.commit(), changes, extraction, portions.get(portions.size() - 1));
  }

  private TableState stage(
      LakeCommit commit, TaggingChanges changes, ActorExtraction extraction, List<String> months) {
    Dataset<Row> found = extraction.mentions(changes.toTag(months), changes.count(months));
    Dataset<Row> mentions =
        changes.standingMentions(read(Mentions.TABLE), months).unionByName(found);
    commit.replacePartitions(
        TaggedStories.TABLE, changes.tagged(means, months), TaggedStories.TABLE.partitions(months));
    TableState staged =
        commit.replacePartitions(Mentions.TABLE, mentions, Mentions.TABLE.partitions(months));
    if (context.failConditions().ask(Measure.UNRESOLVED)) {
      requireResolved(changes.foundMentions(commit.staged(spark, Mentions.TABLE), months));
    }
    return staged;
  }

  /** Ends the job if too many of the names that it found up to now are of nobody known. */
  private void requireResolved(Dataset<Row> mentions) {
    found += mentions.count();
    unresolved += mentions.where(Mentions.ACTOR_ID.col().isNull()).count();
    context
        .failConditions()
        .require(
            Measure.UNRESOLVED,
            unresolved,
            found,
            "%,d of %,d names are unresolved",
            "they were not written, the articles stay in the lake");
  }

  private TableState listActors(Dataset<Row> articles, long mentions) {
    Dataset<Row> actors =
        Actors.seen(spark, catalog, run.commit().after(spark, Mentions.TABLE), articles);
    return run.steps()
        .write("list actors", mentions, () -> run.commit().replaceTable(Actors.TABLE, actors));
  }

  /** They are the catalog's own, whatever texts name. */
  private void listRelations() {
    String listed = catalog.version() + ":" + context.version();
    Map<String, String> before = context.lake().state(Relations.TABLE).sources();
    if (listed.equals(before.get(CATALOG))) {
      return;
    }
    List<Relations.Known> known = Relations.of(catalog);
    run.steps()
        .write(
            "list relations",
            known.size(),
            () ->
                run.commit().replaceTable(Relations.TABLE, Relations.TABLE.dataset(spark, known)));
    run.commit()
        .setSources(
            Relations.TABLE,
            Map.of(CATALOG, listed, Relations.VERSION, Relations.version(catalog, known)));
  }

  /** Finds which of the staged actors are one under two spellings, and settles it with people. */
  private void joinActors(long actors) {
    Dataset<Row> ofRule =
        SpellingJoins.find(
            context.java(),
            catalog,
            run.commit().after(spark, Mentions.TABLE),
            staged(Actors.TABLE));
    DecidedMerges decided = DecidedMerges.of(catalog.merges(), read(ActorMerges.TABLE));
    Dataset<Row> merges = SettledMerges.of(spark, ofRule, decided.decisions());
    run.steps()
        .write(
            "join spellings", actors, () -> run.commit().replaceTable(ActorMerges.TABLE, merges));
  }
}
