/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.WarcBytes.URL;
import static io.entente.corpus.read.WarcBytes.article;
import static io.entente.corpus.read.WarcBytes.conversion;
import static io.entente.corpus.read.WarcBytes.gzip;
import static io.entente.corpus.read.WarcBytes.html;
import static io.entente.corpus.read.WarcBytes.joined;
import static io.entente.corpus.read.WarcBytes.latin1;
import static io.entente.corpus.read.WarcBytes.page;
import static io.entente.corpus.read.WarcBytes.record;
import static io.entente.corpus.read.WarcBytes.response;
import static io.entente.corpus.read.WarcBytes.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.ReadingOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
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

/** A web archive that is divided at its gzip members gives what it gives when it is read whole. */
class MemberBordersTest {

  private static final int LIMIT = 50_000;

  /** Tens of thousands of members of a byte each took most of the time, and found nothing. */
  private static final int MOST_MEMBERS = 100;

  private static final ReadingOptions OPTIONS = new ReadingOptions("auto", Map.of(), "", LIMIT);
  private static final Configuration HADOOP = new Configuration();

  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("members", ".warc.gz");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  /** Records, whatever is wrong with them. */
  static Arbitrary<byte[]> records() {
    byte[] one = article("One.");
    byte[] first = article("Inner one.");
    byte[] second = article("Inner two.");
    byte[] lying =
        record(
            "response",
            target(URL) + "Content-Type: application/http\r\nContent-Length: 700\r\n",
            Arrays.copyOfRange(one, 130, one.length),
            "\r\n\r\n");
    return Arbitraries.of(
        one,
        page("https://paper.example/dated/2025/03/04/other", html("Another, with a date.")),
        record("warcinfo", "", latin1("software: none\r\n")),
        response(URL, "301 Moved", "Location: /b\r\n", new byte[0]),
        response(URL, "200 OK", "Content-Type: image/png\r\n", noise(900)),
        page(URL, html("Long. ".repeat(12_000))),
        // A WARC in a WARC, as it is and compressed member by member.
        response(URL, "200 OK", "Content-Type: application/warc\r\n", joined(first, second)),
        response(
            URL,
            "200 OK",
            "Content-Type: application/gzip\r\n",
            joined(member(first, false), member(second, false))),
        lying,
        latin1("what is this\r\n"),
        latin1("WARC/1.0\r\n"),
        Arrays.copyOf(one, one.length - 40));
  }

  /** Bytes that are a member of a gzip file, or should be. */
  private static Arbitrary<byte[]> member() {
    Arbitrary<byte[]> content =
        records().list().ofMinSize(1).ofMaxSize(3).map(all -> joined(all.toArray(byte[][]::new)));
    Arbitrary<Boolean> stored = Arbitraries.of(true, false, false);
    Arbitrary<byte[]> one = records();
    Arbitrary<byte[]> sound =
        Combinators.combine(Arbitraries.oneOf(one, one, content), stored)
            .as(MemberBordersTest::member);
    Arbitrary<byte[]> split =
        Combinators.combine(content, Arbitraries.integers().between(1, 400))
            .as(MemberBordersTest::inMembersOf);
    Arbitrary<byte[]> damaged =
        Combinators.combine(sound, Arbitraries.integers().between(0, 2_000))
            .as(
                (bytes, place) -> {
                  byte[] copy = bytes.clone();
                  copy[place % copy.length] ^= 0x55;
                  return copy;
                });
    Arbitrary<byte[]> cut =
        Combinators.combine(sound, Arbitraries.integers().between(1, 2_000))
            .as((bytes, place) -> Arrays.copyOf(bytes, 1 + place % bytes.length));
    Arbitrary<byte[]> other =
        Arbitraries.of(
            new byte[40], latin1("garbage"), latin1("\u001f\u008b\b"), member(new byte[0], true));
    return Arbitraries.frequencyOf(
        Tuple.of(12, sound),
        Tuple.of(2, split),
        Tuple.of(1, damaged),
        Tuple.of(1, cut),
        Tuple.of(1, other));
  }

  @Provide
  static Arbitrary<byte[]> archives() {
    return member()
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(all -> joined(all.toArray(byte[][]::new)));
  }

  @Property(tries = 120)
  void everythingIsTheSame_whereverAnArchiveIsDivided(
      @ForAll("archives") byte[] archive, @ForAll @IntRange(min = 40, max = 1_000) int size)
      throws IOException {
    int parts = assertSame(archive, size).size();
    Statistics.collect(parts < 2 ? "whole" : parts < 5 ? "some parts" : "many parts");
  }

  @Example
  void archiveIsDivided_whereEachRecordIsAMember() throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      records.add(page(URL + i, html("The " + i + "th page, dated 2025-02-13.")));
      records.add(record("metadata", target(URL + i), latin1("languages: en")));
    }
    byte[] archive = gzip(records);

    List<FilePart> parts = assertSame(archive, archive.length / 10);

    assertThat(parts).hasSize(10);
    assertThat(parts).extracting(FilePart::bytes).allMatch(b -> b < archive.length / 8);
    Readings readings = Readings.ofParts(parts, OPTIONS);
    readings.assertSameAs(Readings.of(file, OPTIONS));
    assertThat(readings.articles()).hasSize(200);
    assertThat(readings.end().leftOut()).isEqualTo(Map.of("metadata", 200L));
  }

  @Example
  void storedArchiveIsNoBorder_thoughEachOfItsMembersIsSound() throws IOException {
    List<byte[]> inner = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      inner.add(page("https://inner.example/2025/02/13/" + i, html("Inner " + i + ".")));
    }
    byte[] stored = gzip(inner);
    byte[] holder = response(URL, "200 OK", "Content-Type: application/gzip\r\n", stored);
    byte[] before = gzip(article("Before."));
    byte[] held = member(holder, true);
    byte[] archive =
        joined(before, held, gzip(List.of(article("After."), noisePage(3_000), article("Last."))));
    Files.write(file, archive);
    ReadingOptions roomy = new ReadingOptions("auto", Map.of(), "", 100_000);
    InputFile input = Readings.inputFile(file);
    long inside = before.length + held.length / 3;

    // What is guessed is a member of the stored archive, with a right checksum and a page.
    long guess =
        new RecordBorders(roomy, HADOOP)
            .find(new FilePart(input, inside, archive.length))
            .orElseThrow();
    assertThat(guess).isBetween(inside, inside + stored.length / 20);

    List<FilePart> parts = Readings.borderedPartsOf(file, roomy, held.length / 7);
    Readings whole = Readings.of(file, roomy);
    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts)
        .extracting(FilePart::from)
        .allMatch(from -> from <= before.length || from >= before.length + held.length);
    Readings.ofParts(parts, roomy).assertSameAs(whole);
    assertThat(whole.bodies()).hasSize(3).noneMatch(body -> body.startsWith("Inner"));
    assertThat(whole.end().leftOut()).isEqualTo(Map.of("application", 1L, "image", 1L));
  }

  @Example
  void archiveOfOneMemberIsReadByTheFirstPart() throws IOException {
    byte[] all = member(joined(article("One.").clone(), noisePage(40_000), article("Two.")), false);

    assertThat(assertSame(all, 1_000)).singleElement().matches(FilePart::isWhole);
  }

  @Example
  void onlyMembersThatBeginWithARecordAreBorders() throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      records.add(page(URL + i, html("Page " + i + ".")));
    }
    byte[] blocks = inMembersOf(joined(records.toArray(byte[][]::new)), 1_000);
    assertThat(assertSame(blocks, 500)).hasSize(1);

    // Three records a member.
    byte[] groups = new byte[0];
    for (int i = 0; i < 60; i += 3) {
      byte[] group = joined(records.get(i), records.get(i + 1), records.get(i + 2));
      groups = joined(groups, member(group, false));
    }
    assertThat(assertSame(groups, groups.length / 5)).hasSize(5);
  }

  @Example
  void damagedMemberIsRejectedOnce_byThePartThatHoldsIt() throws IOException {
    List<byte[]> members = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      members.add(gzip(page(URL + i, html("Page " + i + "."))));
    }
    int size = members.get(0).length * 3;
    for (int place = 0; place < members.get(6).length; place += 7) {
      List<byte[]> copy = new ArrayList<>(members);
      byte[] damaged = members.get(6).clone();
      damaged[place] ^= 0x55;
      copy.set(6, damaged);
      List<FilePart> parts = assertSame(joined(copy.toArray(byte[][]::new)), size);
      assertThat(parts).hasSizeGreaterThan(2);
    }
  }

  /** Of members over several blocks of the file it matters where a block of what is read begins. */
  @Example
  void damageIsTheSame_whereverReadingBegan() throws IOException {
    byte[] small = gzip(page(URL, html("Small.")));
    for (int place : new int[] {40, 9_000, 33_000, 60_000, 89_000, 90_100}) {
      byte[] image = gzip(noisePage(90_000));
      byte[] text = gzip(page(URL, html(words(40_000))));
      image[place] ^= 0x55;
      text[place % text.length] ^= 0x11;
      byte[] archive = joined(small, small, small, image, small, text, small, small, small, image);
      assertThat(assertSame(archive, 6_000)).hasSizeGreaterThan(3);
    }
  }

  @Example
  void textsAreDividedToo() throws IOException {
    List<byte[]> records = new ArrayList<>();
    records.add(record("warcinfo", "", latin1("software: none\r\n")));
    for (int i = 0; i < 60; i++) {
      String text = "Talks\nThe ministers of both countries met again on that day, number " + i;
      records.add(conversion(URL + i, text + ", and nothing was agreed upon by anyone there.\n"));
    }
    byte[] archive = gzip(records);

    assertThat(assertSame(archive, archive.length / 4)).hasSize(4);
    assertThat(Readings.of(file, OPTIONS).articles()).hasSize(60);
    assertThat(Readings.of(file, OPTIONS).end().format()).isEqualTo("wet");
  }

  @Example
  void nothingIsDivided_whatNameOrContentDoNotAllow() throws IOException {
    byte[] archive = gzip(List.of(article("One."), article("Two."), article("Three.")));
    assertThat(RecordBorders.ranges(new InputFile("/a.warc.gz", 1_000), "auto", 10)).hasSize(100);
    assertThat(RecordBorders.ranges(new InputFile("/a.gz", 1_000), "auto", 10)).hasSize(100);
    for (String name : List.of("/a.warc.xz", "/a.jsonl.gz", "/a.warc.zst", "/a.csv.gz")) {
      assertThat(RecordBorders.ranges(new InputFile(name, 1_000), "auto", 10)).hasSize(1);
    }
    assertThat(RecordBorders.ranges(new InputFile("/a.warc.gz", 1_000), "jsonl", 10)).hasSize(1);

    // A plain file of that name, and lines of JSON that begin with such members.
    assertSame(joined(article("One."), archive), 100);
    assertSame(joined(gzip(latin1(Readings.jsonLine("Line."))), archive), 100);
  }

  /** Divides this archive, and compares what is cut of it; pages are read in two examples only. */
  private static List<FilePart> assertSame(byte[] archive, int size) throws IOException {
    Files.write(file, archive);
    // Each part opens the file; some of them are enough.
    List<FilePart> parts =
        Readings.borderedPartsOf(file, OPTIONS, Math.max(size, archive.length / 20 + 1));
    assertThat(Cut.of(parts, OPTIONS))
        .isEqualTo(Cut.of(List.of(FilePart.whole(Readings.inputFile(file))), OPTIONS));
    return parts;
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new Random(length).nextBytes(noise);
    return noise;
  }

  private static String words(int count) {
    return new Random(count)
        .ints(count, 0, 26 * 26)
        .mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
        .collect(Collectors.joining(" "));
  }

  private static byte[] noisePage(int length) {
    return response(URL, "200 OK", "Content-Type: image/png\r\n", noise(length));
  }

  private static byte[] member(byte[] content, boolean stored) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream out = new LevelledGzip(bytes, stored)) {
        out.write(content);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Members of so many bytes, or of more if there would be too many, wherever records begin. */
  private static byte[] inMembersOf(byte[] content, int size) {
    int step = Math.max(size, content.length / MOST_MEMBERS);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int from = 0; from < content.length; from += step) {
      byte[] block = Arrays.copyOfRange(content, from, Math.min(content.length, from + step));
      all.writeBytes(member(block, false));
    }
    return all.toByteArray();
  }

  /** Gzip whose content lies there as it is, if so asked. */
  private static final class LevelledGzip extends GZIPOutputStream {
    LevelledGzip(OutputStream out, boolean stored) throws IOException {
      super(out);
      def.setLevel(stored ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
    }
  }
}
