/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.Reading;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;

/** What was read of one file. Every one made here obeys that records are articles and rejects. */
record Readings(List<Article> articles, List<Rejection> rejections, Reading.FileRead end) {

  private static final Configuration HADOOP = new Configuration();

  static Readings of(Path file) throws IOException {
    return of(file, ReadingOptions.defaults());
  }

  static Readings of(Path file, ReadingOptions options) throws IOException {
    return of(FilePart.whole(inputFile(file)), options);
  }

  static InputFile inputFile(Path file) throws IOException {
    return new InputFile(file.toString(), Files.exists(file) ? Files.size(file) : 0);
  }

  /** Reads parts of this size and puts together what they give. */
  static Readings ofParts(Path file, ReadingOptions options, long bytes) throws IOException {
    return ofParts(FilePart.of(inputFile(file), options.format(), bytes), options);
  }

  /** Divides a file at borders into parts of this size at least. */
  static List<FilePart> borderedPartsOf(Path file, ReadingOptions options, long bytes)
      throws IOException {
    InputFile input = inputFile(file);
    RecordBorders inFile = new RecordBorders(options, HADOOP);
    TreeSet<Long> borders = new TreeSet<>();
    RecordBorders.ranges(input, options.format(), bytes)
        .forEach(range -> inFile.find(range).ifPresent(borders::add));
    return partsBetween(file, options, borders);
  }

  /** Divides a file at those of these places that are borders. */
  static List<FilePart> partsBetween(Path file, ReadingOptions options, SortedSet<Long> places)
      throws IOException {
    InputFile input = inputFile(file);
    RecordBorders inFile = new RecordBorders(options, HADOOP);
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(inFile.follow(input, 0, places));
    places.forEach(border -> stretches.add(inFile.follow(input, border, places)));
    return Stretch.parts(input, stretches, options.maxRecordBytes());
  }

  /** Reads these parts of a file and puts together what they give. */
  static Readings ofParts(List<FilePart> parts, ReadingOptions options) {
    List<Article> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    Reading.FileRead end = null;
    for (FilePart part : parts) {
      Readings readings = of(part, options);
      articles.addAll(readings.articles());
      rejections.addAll(readings.rejections());
      assertThat(readings.end().firstByte()).isEqualTo(part.from());
      end = end == null ? readings.end() : sum(end, readings.end());
    }
    return new Readings(articles, rejections, end);
  }

  private static Reading.FileRead sum(Reading.FileRead first, Reading.FileRead other) {
    return new Reading.FileRead(
        first.inputFile(),
        0,
        first.format(),
        first.records() + other.records(),
        first.bytes() + other.bytes(),
        sum(first.leftOut(), other.leftOut()),
        null);
  }

  private static Map<String, Long> sum(Map<String, Long> ones, Map<String, Long> others) {
    Map<String, Long> all = new TreeMap<>(ones);
    others.forEach((kind, count) -> all.merge(kind, count, Long::sum));
    return all;
  }

  private static Readings of(FilePart part, ReadingOptions options) {
    List<Article> articles = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    List<Reading.FileRead> ends = new ArrayList<>();
    Iterator<Reading> readings = new CorpusReader(options, HADOOP).read(part);
    while (readings.hasNext()) {
      Reading reading = readings.next();
      assertThat(ends).as("a file's end comes last").isEmpty();
      if (reading instanceof Reading.Accepted accepted) {
        articles.add(accepted.article());
      } else if (reading instanceof Reading.Rejected rejected) {
        rejections.add(rejected.rejection());
      } else if (reading instanceof Reading.FileRead end) {
        ends.add(end);
      }
    }
    assertThat(ends).hasSize(1);
    assertThat(ends.get(0).records()).isEqualTo(articles.size() + rejections.size());
    return new Readings(articles, rejections, ends.get(0));
  }

  /** Fails if this is not what those are in any respect. */
  void assertSameAs(Readings whole) {
    assertThat(articles).isEqualTo(whole.articles);
    assertThat(rejections).isEqualTo(whole.rejections);
    assertThat(end.records()).isEqualTo(whole.end.records());
    assertThat(end.bytes()).isEqualTo(whole.end.bytes());
    assertThat(end.leftOut()).isEqualTo(whole.end.leftOut());
    assertThat(end.format()).isEqualTo(whole.end.format());
  }

  static Readings of(Path folder, String name, String content) throws IOException {
    return of(Files.writeString(folder.resolve(name), content));
  }

  List<String> bodies() {
    return articles.stream().map(Article::body).toList();
  }

  List<RejectReason> reasons() {
    return rejections.stream().map(Rejection::reason).toList();
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static String jsonLine(String body) {
    return "{\"date\": \"2025-02-13\", \"body\": \"" + body + "\"}\n";
  }
}
