/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.table.Identity;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.usage.Setting;
import io.entente.view.LakeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes a lake as a star schema. A table whose sources the ledger of the lake calls the same as
 * last time is passed over; of any other a hash of the rows of each part is compared with that of
 * the last publication, and the parts that differ are replaced. All that a run replaces is seen at
 * once.
 */
public final class Publication {

  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
  private static final double NANOS = 1e9;

  private final LakeView lake;
  private final String lakeName;
  private final String version;
  private final StoryTexts texts;
  private final List<StarTable> tables;

  /**
   * A publication of a lake.
   *
   * @param lake the lake, without a filter
   * @param lakeName what the lake is called
   * @param version version of the program
   * @param texts whether stories bring their texts
   */
  public Publication(LakeView lake, String lakeName, String version, StoryTexts texts) {
    this(lake, lakeName, version, texts, StarSchema.ALL);
  }

  /** A publication of some tables. */
  Publication(
      LakeView lake, String lakeName, String version, StoryTexts texts, List<StarTable> tables) {
    this.lake = lake;
    this.lakeName = lakeName;
    this.version = version;
    this.texts = texts;
    this.tables = tables;
  }

  /**
   * Publishes to a database.
   *
   * @throws io.entente.usage.UserMistake when the database may not be used, or the lake lacks
   *     tables
   * @throws PublicationException when that fails, and what was published stands as it was
   */
  public PublicationReport toDatabase(DatabaseAddress address) {
    try (StarTarget target = DatabaseTarget.open(address)) {
      return to(target);
    }
  }

  /**
   * Publishes to a catalog of Iceberg tables.
   *
   * @param setting where the address was given
   * @param address CATALOG.NAMESPACE, with a catalog that Spark's settings name
   * @throws io.entente.usage.UserMistake when there is no such catalog, or the lake lacks tables
   * @throws PublicationException when that fails; the next publication completes it
   */
  public PublicationReport toIceberg(SparkSession spark, Setting setting, String address) {
    try (StarTarget target = IcebergTarget.open(spark, setting, address)) {
      return to(target);
    }
  }

  PublicationReport to(StarTarget target) {
    Instant start = Instant.now();
    Map<TableDefinition<?>, TableState> states = states();
    Map<String, Published> before = target.published();
    Map<StarTable, String> sources = new LinkedHashMap<>();
    Identity identity = new Identity();
    for (StarTable table : tables) {
      String source = StarSources.fingerprint(table, states::get, texts);
      identity.part(table.name(), source).part("definition", table.definition());
      if (!isSame(before.get(table.name()), table, source)) {
        sources.put(table, source);
      }
    }
    requireReadable(sources.keySet());
    List<StarTarget.Change> changes = new ArrayList<>();
    StarRows rows = new StarRows(lake::table, texts);
    try (PartComparison found = new PartComparison(List.copyOf(sources.keySet()), rows)) {
      sources.forEach(
          (table, source) -> {
            Published last = before.get(table.name());
            changes.add(replace(target, table, found.of(table), last, source));
          });
    }
    return finish(target, changes, states, start, "publish-" + identity.hash());
  }

  /** Opening a table tells that it is missing, or another version's: before any work. */
  private void requireReadable(Set<StarTable> changed) {
    changed.stream()
        .flatMap(table -> StarSources.of(table).stream())
        .distinct()
        .forEach(lake::table);
  }

  private static boolean isSame(Published last, StarTable table, String source) {
    return last != null
        && last.source().equals(source)
        && last.definition().equals(table.definition());
  }

  private static StarTarget.Change replace(
      StarTarget target,
      StarTable table,
      PartComparison.Found found,
      Published last,
      String source) {
    long start = System.nanoTime();
    Map<String, PartContent> now = found.contents();
    Map<String, String> fingerprints = new HashMap<>();
    now.forEach((part, content) -> fingerprints.put(part, content.fingerprint()));
    Published after = new Published(table.definition(), source, fingerprints);
    boolean isNew = last == null || !last.definition().equals(table.definition());
    Set<String> parts = isNew ? new TreeSet<>(now.keySet()) : differing(last.parts(), fingerprints);
    long count =
        parts.stream()
            .mapToLong(part -> now.containsKey(part) ? now.get(part).contentRows() : 0)
            .sum();
    StarTarget.Change change = new StarTarget.Change(table, parts, isNew, count, after);
    Dataset<Row> rows = found.rows();
    target.replace(change, isNew ? rows : PartContent.rowsOf(rows, table, parts));
    LOG.info("{}: {} rows in {} s", table.name(), count, (System.nanoTime() - start) / NANOS);
    return change;
  }

  private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
    Set<String> parts = new TreeSet<>(one.keySet());
    parts.addAll(other.keySet());
    parts.removeIf(part -> Objects.equals(one.get(part), other.get(part)));
    return parts;
  }

  private PublicationReport finish(
      StarTarget target,
      List<StarTarget.Change> changes,
      Map<TableDefinition<?>, TableState> states,
      Instant start,
      String runId) {
    if (!states().equals(states)) {
      throw new PublicationException(
          "another run wrote %s meanwhile, and nothing was published; start again"
              .formatted(lakeName));
    }
    if (changes.isEmpty()) {
      target.unchanged();
      return new PublicationReport("", List.of());
    }
    target.finish(new StarTarget.Run(runId, lakeName, version, start));
    return new PublicationReport(
        runId,
        changes.stream()
            .filter(change -> !change.parts().isEmpty())
            .map(
                change ->
                    new PublicationReport.Change(
                        change.table().name(), change.parts().size(), change.rows()))
            .toList());
  }

  private Map<TableDefinition<?>, TableState> states() {
    Map<TableDefinition<?>, TableState> states = new LinkedHashMap<>();
    StarSources.ALL.forEach(table -> states.put(table, lake.state(table)));
    return states;
  }
}
