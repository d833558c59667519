/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.InputFile;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The files that were read before, as table {@code input_files} has them, and what the table
 * becomes of it.
 *
 * @param byPath rows of the table by the file's path
 */
public record KnownFiles(SortedMap<String, InputFiles.Row> byPath) {

  /** Takes a copy. */
  public KnownFiles {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  /** The files of these rows of the table. */
  public static KnownFiles of(List<InputFiles.Row> rows) {
    SortedMap<String, InputFiles.Row> files = new TreeMap<>();
    rows.forEach(file -> files.put(file.inputFile(), file));
    return new KnownFiles(files);
  }

  /**
   * The table's rows, of which only those that can have changed come from here.
   *
   * @param stored rows of the table as it was
   * @param concerned paths of the files that were read, touched or dropped since
   */
  public Dataset<Row> rows(Dataset<Row> stored, Set<String> concerned) {
    List<InputFiles.Row> changed =
        concerned.stream().map(byPath::get).filter(Objects::nonNull).toList();
    return InputFiles.TABLE
        .selectFrom(RowsOfFiles.notAmong(stored, concerned))
        .unionByName(InputFiles.TABLE.dataset(stored.sparkSession(), changed));
  }

  /** The same, of which the files that were only touched have another time. */
  public KnownFiles withTouched(CorpusChanges changes) {
    SortedMap<String, InputFiles.Row> files = new TreeMap<>(byPath);
    changes.touched().forEach(file -> files.put(file.inputFile(), file));
    return new KnownFiles(files);
  }

  /**
   * What is known after a run.
   *
   * @param changes what the run found
   * @param read what it read of them
   * @param way how
   */
  public KnownFiles after(CorpusChanges changes, ReadFiles read, CorpusChanges.Way way) {
    SortedMap<String, InputFiles.Row> files = new TreeMap<>(withTouched(changes).byPath);
    changes.dropped().forEach(files::remove);
    Map<String, InputFile> listed = new TreeMap<>();
    changes.toRead().forEach(file -> listed.put(file.path(), file));
    for (Readings.FileRow file : read.files()) {
      String path = file.inputFile();
      InputFile found = listed.get(path);
      InputFiles.Fate fate = read.fates().get(path);
      files.put(
          path,
          new InputFiles.Row(
              path,
              found.bytes(),
              Instant.ofEpochMilli(found.modified()),
              changes.hashes().get(path),
              way.reading(),
              way.version(),
              file.format(),
              records(file, fate),
              file.bytes(),
              fate == InputFiles.Fate.WHOLE,
              file.warning(),
              isAsBefore(path, fate)
                  ? byPath.get(path).publishedWithin()
                  : way.windows(byPath.get(path)).text(),
              isAsBefore(path, fate) ? byPath.get(path).outside() : outside(file)));
    }
    return new KnownFiles(files);
  }

  private static Long outside(Readings.FileRow file) {
    return file.outside() == 0 ? null : file.outside();
  }

  private boolean isAsBefore(String path, InputFiles.Fate fate) {
    return fate == InputFiles.Fate.UNOPENED && byPath.containsKey(path);
  }

  /** Records that the lake accounts for: what a file brought stays when it cannot be opened. */
  private long records(Readings.FileRow file, InputFiles.Fate fate) {
    InputFiles.Row before = byPath.get(file.inputFile());
    return fate != InputFiles.Fate.UNOPENED || before == null
        ? file.records() - file.outside()
        : before.recordsWithReject(file.records());
  }
}
