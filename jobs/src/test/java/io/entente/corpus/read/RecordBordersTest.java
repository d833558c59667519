/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.apache.hadoop.conf.Configuration;

/** CSV and lists of JSON give in parts, divided at records, what they give when read whole. */
class RecordBordersTest {

  private static final int LIMIT = 400;
  private static final int MOST_PLACES = 12;

  private static final String SOUND = "{\"date\": \"2025-02-13\", \"body\": \"One sentence.\"}";

  private static Path csv;
  private static Path json;

  @BeforeContainer
  static void makeFiles() throws IOException {
    csv = Files.createTempFile("borders", ".csv");
    json = Files.createTempFile("borders", ".json");
  }

  @AfterContainer
  static void deleteFiles() throws IOException {
    Files.delete(csv);
    Files.delete(json);
  }

  /** Lines, most of them sound, of which some belong together and some swallow others. */
  private static Arbitrary<String> rows() {
    String sound = "2025-02-13,A title,One sentence.";
    String quoted = "2025-02-14,\"Titles, two\",\"Z\u00fcrich \u0416 \ud83d\ude00: \"\"no\"\".\"";
    return Arbitraries.of(
        sound,
        sound,
        sound,
        quoted,
        quoted,
        "2025-02-15,Over lines,\"A text\nof lines, with\n2025-01-01,a,b\n2025-01-02,c,d\nin it.\"",
        "2025-02-15,Doubled,\"He said \"\"no\"\"\nand went.\"",
        "2025-02-15,Backslashed,\"He said \\\"no\\\"\nand went.\"",
        "2025-02-16,Never closed,\"A text",
        "2025-02-16,\"Amid\" it,text",
        "2025-02-17,Long," + "x".repeat(LIMIT),
        "2025-02-17,Long over lines,\"" + "lines of it\n".repeat(LIMIT / 10) + "\"",
        "too,few",
        "a,b,c,d",
        "",
        "\r",
        "\"");
  }

  @Provide
  static Arbitrary<byte[]> tables() {
    Arbitrary<Charset> charset =
        Arbitraries.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_8, Charset.forName("windows-1252"));
    return Combinators.combine(
            Arbitraries.of("", "", "\ufeff", "sep=,\n", "\n\n"),
            rows().list().ofMinSize(4).ofMaxSize(80),
            Arbitraries.of("\n", "\n", "\r\n", "\r"),
            charset,
            Arbitraries.integers().between(0, 30))
        .as(
            (before, rows, lineEnd, set, cut) -> {
              String text = before + "date,title,text\n" + String.join("\n", rows) + "\n";
              byte[] bytes = text.replace("\n", lineEnd).getBytes(set);
              return Arrays.copyOf(bytes, bytes.length - Math.min(cut, bytes.length));
            });
  }

  @Property(tries = 400)
  void recordsOfCsvAreTheSame_whereverItIsDivided(
      @ForAll("tables") byte[] table,
      @ForAll @IntRange(min = 40, max = LIMIT) int longest,
      @ForAll Random random)
      throws IOException {
    assertSameAnywhere(csv, table, limited(longest), random);
  }

  private static Arbitrary<String> objects() {
    Arbitrary<String> good =
        Arbitraries.of(
            SOUND,
            SOUND,
            "{\"date\": \"2025-02-14\", \"body\": \"Z\u00fcrich \u0416 \ud83d\ude00 \\\" } ] {\"}",
            "{\"date\": \"2025-02-14\", \"by\": [{\"date\": \"1\"}, {\"date\": \"2\"}], \"body\":"
                + " \"Authors.\"}",
            "{\"body\": \"Another order.\", \"date\": \"2025-02-15\"}",
            "{\"date\": \"2025-02-16\", \"body\": \"" + "x".repeat(LIMIT) + "\"}",
            "{\"date\": \"2025-02-16\", \"body\": \"One too many.\"}}",
            "{\"title\": \"No text.\"}",
            "{}");
    Arbitrary<String> bad =
        Arbitraries.of(
            "{\"date\": \"2025-02-16\", \"body\": \"never closed}",
            "{\"date\": \"2025-02-16\", \"body\": {",
            "[" + SOUND + "]",
            "]",
            "[",
            "stray \u0416");
    return Arbitraries.frequencyOf(Tuple.of(20, good), Tuple.of(1, bad));
  }

  @Provide
  static Arbitrary<byte[]> lists() {
    String[] bare = {"[", "]"};
    String[] wrapped = {"{\"status\": \"ok\", \"articles\": [", "], \"total\": 3}"};
    String[] beside = {
      "{\"other\": [" + SOUND + "], \"items\": [", "], \"more\": [" + SOUND + "]}"
    };
    String[] deep = {"{\"response\": {\"n\": 1, \"docs\": [", "]}}"};
    return Combinators.combine(
            Arbitraries.of(bare, bare, wrapped, beside, deep, new String[] {"", ""}),
            Arbitraries.oneOf(Arbitraries.just(SOUND), Arbitraries.just(SOUND), objects()),
            objects().list().ofMinSize(4).ofMaxSize(80),
            Arbitraries.of(",", ",\n", " , \r\n", "\n"),
            Arbitraries.of("", "\ufeff"),
            Arbitraries.integers().between(0, 30))
        .as(
            (around, first, others, between, mark, cut) -> {
              String all = first + between + String.join(between, others);
              String text = mark + around[0] + all + around[1] + "\n";
              byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
              return Arrays.copyOf(bytes, bytes.length - Math.min(cut, bytes.length));
            });
  }

  @Property(tries = 400)
  void objectsOfAListAreTheSame_whereverItIsDivided(
      @ForAll("lists") byte[] list,
      @ForAll @IntRange(min = 60, max = LIMIT) int longest,
      @ForAll Random random)
      throws IOException {
    assertSameAnywhere(json, list, limited(longest), random);
  }

  @Example
  void csvIsDividedEvenly_thoughTextsAreOfSeveralLines() throws IOException {
    String table =
        "date,title,text\n"
            + rows(600, i -> "2025-02-13,Title %d,\"A text,\nof lines, all\nunder %d, \"\n");

    List<FilePart> parts = assertSame(csv, utf8(table), ReadingOptions.defaults(), 3_000);

    assertThat(parts).hasSize(table.length() / 3_000);
    assertThat(parts).extracting(FilePart::bytes).allMatch(bytes -> bytes < 4_000);
    assertThat(Readings.ofParts(parts, ReadingOptions.defaults()).articles()).hasSize(600);
  }

  @Example
  void csvIsDividedBehindDamage_asLongAsLittleWasReadAgain() throws IOException {
    String sound = rows(100, i -> "2025-02-13,Title %d,Text %d.\n");
    String table = "date,title,text\n" + sound + "2025-02-14,Open,\"Text\n" + sound + sound;
    int end = table.length();

    List<FilePart> roomy = assertSame(csv, utf8(table), limited(500), 1_000);
    assertThat(roomy).hasSize(end / 1_000).last().matches(part -> part.rereadBefore() > 300);

    String bad = "date,title,text\n" + ("2025-02-14,Open,\"Text\n" + sound).repeat(12);
    List<FilePart> narrow = assertSame(csv, utf8(bad), limited(500), 1_000);
    assertThat(narrow).hasSizeBetween(8, bad.length() / 1_000 - 8);
  }

  /** Whether a record over long lines is read depends on how much was read again before it. */
  @Example
  void partKnowsHowMuchWasReadAgainBeforeIt() throws IOException {
    int longest = 5_000;
    String openToTheEnd = "a\"b,\"\n";
    String row = "2025-02-13,Title,Text.\n";
    String begin = "date,title,text\n" + openToTheEnd.repeat(5);
    String filler = row.repeat(longest / row.length() + 1);
    String record = "2025-02-14,Long,\"" + "lines of it\n".repeat(longest / 20) + "\"\n";
    int accepted = 0;
    for (int lines = 30; lines < 60; lines++) {
      String table = begin + row + openToTheEnd.repeat(lines) + filler + record + row;
      Files.writeString(csv, table);
      TreeSet<Long> border = new TreeSet<>(List.of((long) begin.length()));
      List<FilePart> parts = Readings.partsBetween(csv, limited(longest), border);
      assertThat(parts).hasSize(2);
      Readings readings = Readings.ofParts(parts, limited(longest));
      readings.assertSameAs(Readings.of(csv, limited(longest)));
      accepted += readings.bodies().stream().anyMatch(body -> body.startsWith("lines")) ? 1 : 0;
    }
    assertThat(accepted).isBetween(5, 25);
  }

  @Example
  void textThatLooksLikeRecordsIsNoBorder() throws IOException {
    String sound = rows(40, i -> "2025-02-13,Title %d,Text %d.\n");
    String held = "2025-02-14,Table,\"" + sound.repeat(4) + "\"\n";
    String table = "date,title,text\n" + sound + held + sound;
    int begin = table.indexOf(held);
    Files.write(csv, utf8(table));
    FilePart inside = new FilePart(Readings.inputFile(csv), begin + 300, begin + held.length());

    assertThat(new RecordBorders(ReadingOptions.defaults(), new Configuration()).find(inside))
        .isPresent();

    List<FilePart> parts = assertSame(csv, utf8(table), ReadingOptions.defaults(), 600);
    assertThat(parts)
        .hasSizeGreaterThan(3)
        .extracting(FilePart::from)
        .noneMatch(from -> from > begin && from < begin + held.length());
  }

  @Example
  void listsAreDividedEvenly_whateverIsAroundThem() throws IOException {
    String objects = rows(300, i -> "{\"date\": \"2025-02-13\", \"body\": \"Text %d, %d.\"},\n");
    String all = objects.substring(0, objects.length() - 2);
    for (String list :
        List.of(
            "[" + all + "]",
            "{\"data\": [" + all + "], \"n\": 1}",
            "{\n" + all.substring(1).replace("},\n{", "}\n{\n"))) {
      List<FilePart> parts = assertSame(json, utf8(list), ReadingOptions.defaults(), 2_000);
      assertThat(parts).as(list.substring(0, 20)).hasSize(list.length() / 2_000);
    }
  }

  @Example
  void fileIsOnePart_whenItsBytesAreNotThoseThatAreRead() throws IOException {
    String table = "date,title,text\n" + rows(100, i -> "2025-02-13,Title %d,Z\u00fcrich %d.\n");
    assertThat(
            assertSame(
                csv, table.getBytes(StandardCharsets.UTF_16), ReadingOptions.defaults(), 500))
        .hasSize(1);
    byte[] gzip = Readings.gzip(table.repeat(20));
    assertThat(assertSame(csv, gzip, ReadingOptions.defaults(), 50)).hasSize(1);
    String lines = Readings.jsonLine("One.").repeat(50);
    assertThat(assertSame(json, utf8(lines), ReadingOptions.defaults(), 100)).hasSize(1);
    String byColumns = "{\"body\": {\"0\": \"One.\", \"1\": \"Two.\"}, \"date\": {\"0\": \"x\"}}";
    assertThat(assertSame(json, utf8(byColumns), ReadingOptions.defaults(), 10)).hasSize(1);
  }

  @Example
  void onlyFilesThatMayHaveBordersAreLookedInto() {
    for (String name : List.of("/a.csv", "/a.TSV", "/a.json", "/a.jsonl", "/a.warc", "/a.dat")) {
      assertThat(ranges(name, "auto")).as(name).hasSize(100);
    }
    for (String name :
        List.of("/a.csv.gz", "/a.json.zst", "/a.xml", "/a.txt", "/a.avro", "/a.zip")) {
      assertThat(ranges(name, "auto")).as(name).hasSize(1);
    }
    assertThat(ranges("/a.csv", "text")).hasSize(1);
    assertThat(ranges("/a.txt", "csv")).hasSize(100);
  }

  private static List<FilePart> ranges(String name, String format) {
    return RecordBorders.ranges(new InputFile(name, 1_000), format, 10);
  }

  private static ReadingOptions limited(int longest) {
    return new ReadingOptions("auto", Map.of(), "", longest);
  }

  private static String rows(int count, IntFunction<String> format) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.apply(i).formatted(i, i))
        .collect(Collectors.joining());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Divides a file at records or lines, of which some are none, and anywhere else. */
  private static void assertSameAnywhere(
      Path file, byte[] content, ReadingOptions options, Random random) throws IOException {
    Files.write(file, content);
    Readings whole = Readings.of(file, options);
    TreeSet<Long> places = new TreeSet<>();
    whole.articles().forEach(article -> places.add(article.inputPosition()));
    whole.rejections().forEach(rejection -> places.add(rejection.inputPosition()));
    for (int i = 1; i < content.length; i++) {
      if (content[i - 1] == '\n' || content[i] == '{') {
        places.add((long) i);
      }
    }
    places.remove(0L);
    places.removeIf(place -> random.nextInt(places.size()) > MOST_PLACES);
    IntStream.range(0, content.length / 1_000)
        .forEach(i -> places.add(1L + random.nextInt(content.length)));

    List<FilePart> parts = Readings.partsBetween(file, options, places);

    Readings.ofParts(parts, options).assertSameAs(whole);
    Statistics.collect(parts.size() < 2 ? "whole" : parts.size() < 5 ? "some parts" : "many parts");
  }

  private static List<FilePart> assertSame(
      Path file, byte[] content, ReadingOptions options, int size) throws IOException {
    Files.write(file, content);
    // Each part opens the file; some of them are enough.
    List<FilePart> parts =
        Readings.borderedPartsOf(file, options, Math.max(size, content.length / 40 + 1));
    Readings.ofParts(parts, options).assertSameAs(Readings.of(file, options));
    return parts;
  }
}
