/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.corpus.InputFiles;
import io.entente.corpus.Rejects;
import io.entente.corpus.Removals;
import io.entente.pair.PairMentions;
import io.entente.table.Difference;
import io.entente.table.Identity;
import io.entente.table.RecordJson;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes out of the tables what is not as the ledger says. What can be derived is made anew by the
 * next extract, pair and aggregate, as if it had never been made.
 */
public final class RepairJob {

  /** Tables that one job makes together: when one is damaged, they are made anew together. */
  private static final List<TableDefinition<?>> OF_STORIES =
      List.of(TaggedStories.TABLE, Mentions.TABLE);

  private static final List<TableDefinition<?>> OF_ACTORS =
      List.of(Actors.TABLE, ActorMerges.TABLE, Relations.TABLE);

  private static final List<TableDefinition<?>> OF_PAIRS = List.of(PairMentions.TABLE);

  private static final List<List<TableDefinition<?>>> DERIVED =
      List.of(OF_STORIES, OF_ACTORS, OF_PAIRS, AggregateJob.MADE);

  private static final List<TableDefinition<?>> GIVEN =
      List.of(Articles.TABLE, Rejects.TABLE, InputFiles.TABLE, Removals.TABLE, Runs.TABLE);

  private final JobContext context;
  private final List<Difference> differences;

  /** What becomes of tables that cannot be derived. */
  public enum Lost {
    /** The repair is refused. */
    REFUSED,
    /** They become what is found of them. */
    GIVEN_UP
  }

  /**
   * What is to be repaired, as it stands in table runs.
   *
   * @param table the table that the user named; null for all
   * @param lost what becomes of what cannot be derived
   */
  record Settings(String table, Lost lost) {

    static final RecordJson<Settings> JSON = RecordJson.of(Settings.class);
  }

  private RepairJob(JobContext context, Optional<String> table) {
    this.context = context;
    this.differences = differences(context, table);
  }

  private static List<Difference> differences(JobContext context, Optional<String> table) {
    return context.lake().differences().stream()
        .filter(difference -> table.isEmpty() || isMeant(table.get(), difference.table()))
        .toList();
  }

  /** Whether it is the table, or made together with it. */
  private static boolean isMeant(String named, String table) {
    return table.equals(named)
        || DERIVED.stream()
            .map(RepairJob::names)
            .anyMatch(together -> together.contains(named) && together.contains(table));
  }

  private static Set<String> names(List<TableDefinition<?>> tables) {
    return tables.stream().map(TableDefinition::name).collect(Collectors.toSet());
  }

  /**
   * Takes damaged partitions out.
   *
   * @param table name of a table; none for all that differ from the ledger
   * @throws UserMistake when no table is called so, or what is lost cannot be derived
   */
  public static JobReport run(JobContext context, Optional<String> table, Lost lost) {
    table.ifPresent(RepairJob::requireKnown);
    RepairJob repair = new RepairJob(context, table);
    repair.requireSources(table, lost);
    String found = new Identity().part("differences", String.valueOf(repair.differences)).hash();
    JobInput input = JobInput.ofTables(found);
    String settings = Settings.JSON.write(new Settings(table.orElse(null), lost));
    try (JobRun run = new JobRun(context, Runs.REPAIR, "", settings, input)) {
      return repair.differences.isEmpty() ? run.unchanged(Runs.TABLE) : repair.run(run);
    }
  }

  private static void requireKnown(String table) {
    Set<String> known = new TreeSet<>(names(GIVEN));
    DERIVED.forEach(together -> known.addAll(names(together)));
    if (!known.contains(table)) {
      throw new UserMistake(
          Setting.TABLE,
          table,
          "no table is called '%s'".formatted(table),
          "use one of " + String.join(", ", known));
    }
  }

  /** What is derived from a damaged table would be as wrong as that. */
  private void requireSources(Optional<String> table, Lost lost) {
    Set<String> given = names(GIVEN);
    List<Difference> underivable =
        (table.filter(given::contains).isPresent() ? differences : context.lake().differences())
            .stream().filter(difference -> given.contains(difference.table())).toList();
    if (underivable.isEmpty() || lost == Lost.GIVEN_UP) {
      return;
    }
    Difference first = underivable.get(0);
    throw new UserMistake(
        Setting.TABLE,
        first.table(),
        "%s cannot be derived from other tables (%s)".formatted(first.table(), first.text()),
        Mend.of(
            "restore that folder from a backup, or fill another lake from the corpus; with %s the"
                + " lake goes on with what is found",
            Setting.AS_FOUND));
  }

  private JobReport run(JobRun run) {
    Map<String, Long> counts = new LinkedHashMap<>();
    differences.forEach(difference -> counts.merge(count(difference), 1L, Long::sum));
    for (TableDefinition<?> table : all()) {
      Set<String> strays = strays(table);
      if (!strays.isEmpty()) {
        run.finishPortion(commit -> commit.takeAway(context.spark(), table, strays));
      }
    }
    for (List<TableDefinition<?>> together : parts()) {
      run.finishPortion(
          commit ->
              together.forEach(
                  table -> commit.forget(context.spark(), table, ending(together, table))));
    }
    List<Warning> warnings = new ArrayList<>();
    if (isDamaged(List.of(ActorMerges.TABLE))) {
      warnings.add(
          Warning.of("merges that people decided cannot be derived; decide them again if need be"));
    }
    return run.finish(new JobRun.Counted(0, 0, 0, 0), counts, warnings);
  }

  private static String count(Difference difference) {
    return "partitions taken out of " + difference.table();
  }

  private boolean isDamaged(List<TableDefinition<?>> tables) {
    Set<String> names = names(tables);
    return differences.stream().anyMatch(difference -> names.contains(difference.table()));
  }

  /** The tables that lose something, those together that are made together. */
  private List<List<TableDefinition<?>>> parts() {
    List<List<TableDefinition<?>>> parts = new ArrayList<>();
    GIVEN.stream().map(List::<TableDefinition<?>>of).filter(this::isDamaged).forEach(parts::add);
    DERIVED.stream().filter(this::isDamaged).forEach(parts::add);
    return parts;
  }

  private static List<TableDefinition<?>> all() {
    List<TableDefinition<?>> all = new ArrayList<>(GIVEN);
    DERIVED.forEach(all::addAll);
    return all;
  }

  /**
   * Files that are none of the table's: right in the folder of a table that has partitions, and, of
   * a table that is taken as it is found, those that cannot be read.
   */
  private Set<String> strays(TableDefinition<?> table) {
    Set<String> strays = new TreeSet<>();
    for (Difference difference : differences) {
      if (difference.table().equals(table.name())) {
        strays.addAll(isAtRoot(difference, table) ? difference.files() : List.of());
        strays.addAll(GIVEN.contains(table) ? difference.unreadable() : List.of());
      }
    }
    return strays;
  }

  private static boolean isAtRoot(Difference difference, TableDefinition<?> table) {
    return difference.partition().isEmpty() && !table.partitionColumns().isEmpty();
  }

  /**
   * Folders of a table that end: none of one that is taken as it is found, and of stories those
   * months in which either table is damaged.
   */
  private Set<String> ending(List<TableDefinition<?>> together, TableDefinition<?> table) {
    if (GIVEN.contains(table)) {
      return Set.of();
    }
    Set<String> names = together == OF_STORIES ? names(together) : Set.of(table.name());
    return differences.stream()
        .filter(difference -> names.contains(difference.table()) && !isAtRoot(difference, table))
        .map(Difference::partition)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
