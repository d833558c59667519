/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.apache.spark.sql.functions.not;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the records that a run read: each is an article, a reject, or of a day that is not
 * wanted.
 *
 * @param records how many the readers counted before any was parsed
 * @param kept how many of them are articles
 * @param rejected how many are rejects, by reason code
 * @param outside how many were published on days that are not wanted
 */
public record Account(long records, long kept, SortedMap<String, Long> rejected, long outside) {

  /** Of no record. */
  public static final Account NOTHING = new Account(0, 0, new TreeMap<>(), 0);

  /** Takes a copy. */
  public Account {
    rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
  }

  /**
   * The account of what a run is to write.
   *
   * @param read what it read
   * @param articles rows of table articles as they are to be written
   * @param rejects the run's rows of table rejects as they are to be written; they may tell of
   *     files that it did not read, of which articles were displaced
   */
  public static Account of(ReadFiles read, Dataset<Row> articles, Dataset<Row> rejects) {
    long kept = RowsOfFiles.among(articles, read.opened()).count();
    Column unreadable = RejectChanges.isUnreadableFile();
    // Of a file that was not opened the records stay, whatever this run rejects in their place.
    Dataset<Row> ofRead =
        RowsOfFiles.among(rejects.where(not(unreadable)), read.opened())
            .unionByName(RowsOfFiles.among(rejects.where(unreadable), read.paths()));
    SortedMap<String, Long> reasons = new TreeMap<>();
    for (Row reason : ofRead.groupBy(Rejects.REASON.col()).count().collectAsList()) {
      reasons.put(Rejects.REASON.<String>in(reason), reason.getAs("count"));
    }
    return new Account(read.records(), kept, reasons, read.outside());
  }

  /** What became of these records and of those. */
  public Account plus(Account other) {
    SortedMap<String, Long> reasons = new TreeMap<>(rejected);
    other.rejected.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
    return new Account(
        records + other.records, kept + other.kept, reasons, outside + other.outside);
  }

  /** The same, after so many of the articles gave way to the same ones in files read later. */
  public Account withDisplaced(long articles) {
    return articles == 0
        ? this
        : plus(
            new Account(
                0,
                -articles,
                new TreeMap<>(Map.of(RejectReason.REPEATED_RECORD.code(), articles)),
                0));
  }

  /** How many records are rejects. */
  public long refused() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * This account, if it comes out even.
   *
   * @throws IllegalStateException when a record is lost or counts twice
   */
  public Account checked() {
    if (records != kept + refused() + outside) {
      throw new IllegalStateException(
          ("%d records were read, but %d articles and %d rejects are to be written and %d left;"
                  + " nothing was changed in the lake")
              .formatted(records, kept, refused(), outside));
    }
    return this;
  }
}
