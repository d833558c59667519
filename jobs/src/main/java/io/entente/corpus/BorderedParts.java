/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.FilePart;
import io.entente.corpus.read.InputFile;
import io.entente.corpus.read.RecordBorders;
import io.entente.corpus.read.Stretch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Divides large files among tasks of which a record's beginning shows only from the file's own, as
 * {@link RecordBorders} says.
 *
 * <p>It takes two Spark jobs before the one that reads: one looks for borders, which costs next to
 * nothing, and one follows them, which reads all but the last part of each file once more, without
 * parsing.
 */
final class BorderedParts {

  private final JavaSparkContext context;
  private final ReadingOptions options;
  private final SerializableConfiguration hadoop;

  BorderedParts(
      JavaSparkContext context, ReadingOptions options, SerializableConfiguration hadoop) {
    this.context = context;
    this.options = options;
    this.hadoop = hadoop;
  }

  /**
   * Divides those of these files at borders that have them.
   *
   * @param parts all parts of each file, divided as far as its name and size allow it
   * @param bytes a part is of about this size at least
   */
  List<FilePart> divided(List<FilePart> parts, long bytes) {
    List<FilePart> ranges =
        parts.stream()
            .filter(FilePart::isFirst)
            .map(part -> RecordBorders.ranges(part.file(), options.format(), bytes))
            .filter(ofFile -> ofFile.size() > 1)
            .flatMap(List::stream)
            .toList();
    Map<InputFile, List<Stretch>> stretches = stretches(borders(ranges));
    return parts.stream()
        .flatMap(part -> inPlaceOf(part, stretches.get(part.file())).stream())
        .toList();
  }

  /** All new parts of a divided file stand in place of its first part. */
  private List<FilePart> inPlaceOf(FilePart part, List<Stretch> ofFile) {
    if (ofFile == null) {
      return List.of(part);
    }
    return part.isFirst()
        ? Stretch.parts(part.file(), ofFile, options.maxRecordBytes())
        : List.of();
  }

  /** Where each file may be divided. */
  private Map<InputFile, TreeSet<Long>> borders(List<FilePart> ranges) {
    SerializableConfiguration files = hadoop;
    ReadingOptions reading = options;
    Map<InputFile, TreeSet<Long>> borders = new HashMap<>();
    inTasks(
            "look for records' beginnings",
            ranges,
            range ->
                new RecordBorders(reading, files.value())
                    .find(range).stream().mapToObj(at -> new Border(range.file(), at)))
        .forEach(
            border -> borders.computeIfAbsent(border.file, f -> new TreeSet<>()).add(border.at));
    return borders;
  }

  private Map<InputFile, List<Stretch>> stretches(Map<InputFile, TreeSet<Long>> borders) {
    List<Way> ways = new ArrayList<>();
    borders.forEach(
        (file, ofFile) -> {
          ways.add(new Way(file, 0, ofFile));
          // After the last there is nothing that could be met.
          ofFile.headSet(ofFile.last()).forEach(from -> ways.add(new Way(file, from, ofFile)));
        });
    SerializableConfiguration files = hadoop;
    ReadingOptions reading = options;
    Map<InputFile, List<Stretch>> stretches = new HashMap<>();
    inTasks(
            "follow records",
            ways,
            way ->
                Stream.of(
                    new Followed(
                        way.file,
                        new RecordBorders(reading, files.value())
                            .follow(way.file, way.from, way.borders))))
        .forEach(
            followed ->
                stretches
                    .computeIfAbsent(followed.file, f -> new ArrayList<>())
                    .add(followed.stretch));
    return stretches;
  }

  /** What a function gives of each of these, which have a task each. */
  private <A, B> List<B> inTasks(String description, List<A> each, Work<A, B> work) {
    if (each.isEmpty()) {
      return List.of();
    }
    context.sc().setJobDescription(description);
    try {
      return context
          .parallelize(each, each.size())
          .flatMap(one -> work.apply(one).iterator())
          .collect();
    } finally {
      context.sc().setJobDescription(null);
    }
  }

  private interface Work<A, B> extends Serializable {
    Stream<B> apply(A one);
  }

  private record Border(InputFile file, long at) implements Serializable {}

  private record Way(InputFile file, long from, SortedSet<Long> borders) implements Serializable {}

  private record Followed(InputFile file, Stretch stretch) implements Serializable {}
}
