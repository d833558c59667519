/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.WarcBytes.URL;
import static io.entente.corpus.read.WarcBytes.article;
import static io.entente.corpus.read.WarcBytes.conversion;
import static io.entente.corpus.read.WarcBytes.html;
import static io.entente.corpus.read.WarcBytes.joined;
import static io.entente.corpus.read.WarcBytes.latin1;
import static io.entente.corpus.read.WarcBytes.page;
import static io.entente.corpus.read.WarcBytes.record;
import static io.entente.corpus.read.WarcBytes.response;
import static io.entente.corpus.read.WarcBytes.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.ReadingOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.apache.hadoop.conf.Configuration;

/** A web archive that is not compressed gives in parts what it gives when it is read whole. */
class ArchiveBordersTest {

  private static final int LIMIT = 50_000;
  private static final ReadingOptions OPTIONS = new ReadingOptions("auto", Map.of(), "", LIMIT);
  private static final int MOST_PLACES = 10;

  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("archive", ".warc");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  static Arbitrary<byte[]> archives() {
    return Combinators.combine(
            MemberBordersTest.records().list().ofMinSize(1).ofMaxSize(30),
            Arbitraries.integers().between(0, 1_000_000),
            Arbitraries.of(true, false, false))
        .as(
            (records, place, damaged) -> {
              byte[] all = joined(records.toArray(byte[][]::new));
              all[place % all.length] ^= (byte) (damaged ? 0x15 : 0);
              return all;
            });
  }

  @Property(tries = 200)
  void everythingIsTheSame_whereverAnArchiveIsDivided(
      @ForAll("archives") byte[] archive, @ForAll Random random) throws IOException {
    Files.write(file, archive);
    String text = new String(archive, StandardCharsets.ISO_8859_1);
    TreeSet<Long> places = new TreeSet<>();
    for (int at = text.indexOf("WARC/"); at >= 0; at = text.indexOf("WARC/", at + 1)) {
      places.add((long) at);
    }
    places.remove(0L);
    places.removeIf(place -> random.nextInt(places.size()) > MOST_PLACES);
    for (int i = 0; i < 2; i++) {
      places.add(1L + random.nextInt(archive.length));
    }

    List<FilePart> parts = Readings.partsBetween(file, OPTIONS, places);

    assertThat(Cut.of(parts, OPTIONS)).isEqualTo(whole(OPTIONS));
    Statistics.collect(parts.size() < 2 ? "whole" : parts.size() < 5 ? "some parts" : "many parts");
  }

  @Example
  void archiveIsDividedEvenly() throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      records.add(page(URL + i, html("The " + i + "th page, dated 2025-02-13.")));
      records.add(record("metadata", target(URL + i), latin1("languages: en")));
    }
    byte[] archive = joined(records.toArray(byte[][]::new));

    List<FilePart> parts = assertSame(archive, archive.length / 10, OPTIONS);

    assertThat(parts).hasSize(10).allMatch(part -> part.bytes() < archive.length / 8);
    Readings readings = Readings.ofParts(parts, OPTIONS);
    readings.assertSameAs(Readings.of(file, OPTIONS));
    assertThat(readings.articles()).hasSize(200);
    assertThat(readings.end().leftOut()).isEqualTo(Map.of("metadata", 200L));
  }

  @Example
  void textsAreDividedToo() throws IOException {
    List<byte[]> records = new ArrayList<>();
    records.add(record("warcinfo", "", latin1("software: none\r\n")));
    for (int i = 0; i < 60; i++) {
      String text = "Talks\nThe ministers of both countries met again on that day, number " + i;
      records.add(conversion(URL + i, text + ", and nothing was agreed upon by anyone there.\n"));
    }
    byte[] archive = joined(records.toArray(byte[][]::new));

    assertThat(assertSame(archive, archive.length / 4, OPTIONS)).hasSize(4);
    assertThat(Readings.of(file, OPTIONS).articles()).hasSize(60);
    assertThat(Readings.of(file, OPTIONS).end().format()).isEqualTo("wet");
  }

  @Example
  void recordsWithinARecordAreNoBorders() throws IOException {
    List<byte[]> inner = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      inner.add(page("https://inner.example/2025/02/13/" + i, html("Inner " + i + ".")));
    }
    byte[] stored = joined(inner.toArray(byte[][]::new));
    byte[] before = article("Before.");
    byte[] holder = response(URL, "200 OK", "Content-Type: application/warc\r\n", stored);
    byte[] archive = joined(before, holder, article("After."), article("Later."), article("Last."));
    ReadingOptions roomy = new ReadingOptions("auto", Map.of(), "", 2 * archive.length);
    Files.write(file, archive);
    FilePart inside = new FilePart(Readings.inputFile(file), archive.length / 2, archive.length);

    assertThat(new RecordBorders(roomy, new Configuration()).find(inside)).isPresent();

    List<FilePart> parts = assertSame(archive, archive.length / 20, roomy);
    assertThat(parts)
        .extracting(FilePart::from)
        .noneMatch(from -> from > before.length && from < before.length + holder.length);
    assertThat(Readings.ofParts(parts, roomy).bodies()).noneMatch(b -> b.startsWith("Inner"));
  }

  @Example
  void archiveIsOnePart_whenItIsOfTheFormatBeforeWarc() throws IOException {
    String header = "filedesc://a.arc 0.0.0.0 20250213000000 text/plain 12\n1 0 Example\n\n";
    String page = "http://a.example/ 0.0.0.0 20250213000000 text/html 16\nHTTP/1.1 404 No\n\n";

    assertThat(assertSame(latin1(header + page.repeat(50)), 200, OPTIONS)).hasSize(1);
  }

  private static Cut whole(ReadingOptions options) throws IOException {
    return Cut.of(List.of(FilePart.whole(Readings.inputFile(file))), options);
  }

  private static List<FilePart> assertSame(byte[] archive, int size, ReadingOptions options)
      throws IOException {
    Files.write(file, archive);
    List<FilePart> parts = Readings.borderedPartsOf(file, options, size);
    assertThat(Cut.of(parts, options)).isEqualTo(whole(options));
    return parts;
  }
}
