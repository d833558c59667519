/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.actor.ActorExtraction;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.actor.TaggingChanges;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Merge;
import io.entente.actor.merge.SettledMerges;
import io.entente.actor.merge.SpellingJoins;
import io.entente.corpus.Articles;
import io.entente.corpus.Stories;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.TextTagger;
import io.entente.table.LakeCommit;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
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
  public static final String ALL_LANGUAGES = "all";

  private static final String MADE_FROM = "made_from";

  private final JobContext context;
  private final SparkSession spark;
  private final Catalog catalog;
  private final Settings settings;

  /**
   * How actors are found.
   *
   * @param otherModel the model that finds the names, if it is not our own; the path or name by
   *     which it was opened stands for its content in the run's identity
   * @param languages ISO 639-1 codes of the languages whose stories are tagged, beside those of
   *     which the language is not known; or {@link #ALL_LANGUAGES}
   */
  public record Settings(Optional<SparkNlpNames> otherModel, Set<String> languages) {

    /** Our own tagger on English stories. */
    public static final Settings USUAL = new Settings(Optional.empty(), Set.of("en"));

    private String tagger() {
      return otherModel.map(SparkNlpNames::name).orElseGet(TextTagger::shippedVersion);
    }

    private String json() {
      return "{\"tagger\":\"%s\",\"languages\":\"%s\"}"
          .formatted(tagger(), String.join(",", new TreeSet<>(languages)));
    }

    private static Set<String> languages(String json) {
      try {
        String codes = new ObjectMapper().readTree(json).required("languages").asText();
        return new TreeSet<>(List.of(codes.split(",")));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("no settings of an extract run: " + json, e);
      }
    }

    private Column isWanted() {
      return languages.contains(ALL_LANGUAGES)
          ? lit(true)
          : Articles.LANGUAGE.col().isNull().or(Articles.LANGUAGE.col().isin(languages.toArray()));
    }
  }

  private ExtractJob(JobContext context, Catalog catalog, Settings settings) {
    this.context = context;
    this.spark = context.spark();
    this.catalog = catalog;
    this.settings = settings;
  }

  /** Finds and resolves the actors in the first article of every story that has none yet. */
  public static JobReport run(JobContext context, Catalog catalog, Settings settings) {
    return new ExtractJob(context, catalog, settings).run();
  }

  /** The languages whose stories were tagged last; the usual ones when none were. */
  public static Set<String> lastLanguages(JobContext context) {
    return JobRun.lastConfiguration(context.spark(), context.lake(), "extract")
        .map(Settings::languages)
        .orElse(Settings.USUAL.languages());
  }

  private JobReport run() {
    String input = JobRun.inputOf(context, Articles.TABLE);
    try (JobRun run = new JobRun(context, "extract", catalog.version(), settings.json(), input)) {
      Dataset<Row> articles = context.lake().read(spark, Articles.TABLE);
      Dataset<Row> tagged = context.lake().read(spark, TaggedStories.TABLE);
      TaggedStories.Means means =
          new TaggedStories.Means(settings.tagger(), catalog.version(), context.version());
      TaggingChanges changes =
          TaggingChanges.of(
              Stories.firstArticles(articles).where(settings.isWanted()),
              tagged,
              context.reprocess() == JobContext.Reprocess.STALE
                  ? tagged.where(means.areThoseOf())
                  : tagged);
      String madeFrom = input + ":" + run.runId();
      if (changes.isEmpty() && isListed(input, madeFrom)) {
        return run.unchanged(Mentions.TABLE, staleness(tagged, means));
      }
      TableState written =
          run.steps().write("find actors", changes.count(), () -> tag(run, changes, means));
      Dataset<Row> actors =
          Actors.seen(spark, catalog, run.commit().after(spark, Mentions.TABLE), articles);
      TableState seen =
          run.steps()
              .write(
                  "list actors",
                  written.rows(),
                  () -> run.commit().replaceTable(Actors.TABLE, actors));
      run.commit().setSources(Actors.TABLE, Map.of(MADE_FROM, madeFrom));
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put("actors", seen.rows());
      counts.put("counted as another actor", join(run, seen.rows()));
      long left = Stories.firstArticles(articles).where(not(settings.isWanted())).count();
      if (left > 0) {
        counts.put("stories in other languages, not tagged", left);
      }
      return run.finish(
          new JobRun.Counted(0, changes.count(), written.rows(), 0),
          counts,
          staleness(run.commit().after(spark, TaggedStories.TABLE), means));
    }
  }

  /** Whether the tables are all that this run would make of what was tagged. */
  private boolean isListed(String input, String madeFrom) {
    TableState mentions = TableState.of(context.lake(), Mentions.TABLE);
    return input.equals(mentions.input())
        && madeFrom.equals(TableState.of(context.lake(), Actors.TABLE).sources().get(MADE_FROM));
  }

  private static List<Warning> staleness(Dataset<Row> tagged, TaggedStories.Means means) {
    long stale = tagged.where(not(means.areThoseOf())).count();
    return stale == 0
        ? List.of()
        : List.of(
            Warning.of(
                "%d stories were tagged by another version, catalog or tagger".formatted(stale),
                Setting.REPROCESSING));
  }

  /** Tags portion by portion, each a commit of its own but for the last. */
  private TableState tag(JobRun run, TaggingChanges changes, TaggedStories.Means means) {
    ActorExtraction extraction =
        new ActorExtraction(context.java(), catalog, settings.otherModel());
    List<List<String>> portions = changes.portions(STORIES_A_PORTION);
    if (portions.isEmpty()) {
      // Nothing is tagged, but the table is to know that it was made from what is there now.
      return stage(run.commit(), changes, extraction, means, List.of());
    }
    for (List<String> portion : portions.subList(0, portions.size() - 1)) {
      run.finishPortion(commit -> stage(commit, changes, extraction, means, portion));
    }
    return stage(run.commit(), changes, extraction, means, portions.get(portions.size() - 1));
  }

  private TableState stage(
      LakeCommit commit,
      TaggingChanges changes,
      ActorExtraction extraction,
      TaggedStories.Means means,
      List<String> months) {
    Dataset<Row> toTag = changes.toTag(months);
    Dataset<Row> mentions =
        changes
            .standingMentions(context.lake().read(spark, Mentions.TABLE), months)
            .unionByName(extraction.mentions(toTag, changes.count(months)));
    commit.replacePartitions(
        TaggedStories.TABLE,
        changes.standing(months).unionByName(means.tag(toTag)),
        TaggedStories.TABLE.partitions(months));
    return commit.replacePartitions(Mentions.TABLE, mentions, Mentions.TABLE.partitions(months));
  }

  /** Joins actors over the staged tables; gives the number of those that are counted as another. */
  private long join(JobRun run, long actors) {
    Dataset<Row> ofRule =
        SpellingJoins.find(
            context.java(),
            catalog,
            run.commit().after(spark, Mentions.TABLE),
            run.commit().staged(spark, Actors.TABLE));
    List<ActorMerge> byHand = new ArrayList<>();
    catalog.merges().forEach(merge -> byHand.add(ofCatalog(merge)));
    ActorMerges.TABLE
        .records(
            context
                .lake()
                .read(spark, ActorMerges.TABLE)
                .where(ActorMerges.isDecidedBy(ActorMerge.Decider.USER)))
        .forEach(byHand::add);
    Dataset<Row> merges = SettledMerges.of(spark, ofRule, byHand);
    run.steps()
        .write(
            "join spellings", actors, () -> run.commit().replaceTable(ActorMerges.TABLE, merges));
    return ActorMerges.inForce(run.commit().staged(spark, ActorMerges.TABLE))
        .join(
            run.commit().staged(spark, Actors.TABLE),
            ActorMerges.FROM_ACTOR.col().equalTo(Actors.ACTOR_ID.col()),
            "left_semi")
        .count();
  }

  private static ActorMerge ofCatalog(Merge merge) {
    return ActorMerge.byHand(
        merge.from(), merge.into(), "merge of the catalog", ActorMerge.Decider.CATALOG);
  }
}
