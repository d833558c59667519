/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Account;
import io.entente.corpus.CorpusChanges;
import io.entente.corpus.CorpusListing;
import io.entente.corpus.WaitingFiles;
import io.entente.usage.Setting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IngestWarningsTest {

  private static final SortedSet<String> NONE = new TreeSet<>();

  private static CorpusChanges vanished(String... files) {
    return new CorpusChanges(
        List.of(), Set.of(), List.of(), new TreeSet<>(List.of(files)), NONE, Set.of(), Map.of());
  }

  private static List<Warning> warnings(int ofLake, CorpusChanges changes, String... otherwise) {
    return IngestWarnings.of(
        new CorpusListing(List.of(), List.of(), ofLake),
        new WaitingFiles(changes, new TreeSet<>(List.of(otherwise))));
  }

  @Test
  void nothingIsSaid_whenNothingIsOdd() {
    assertThat(warnings(0, vanished())).isEmpty();
  }

  @Test
  void eachWarningIsOneLine() {
    assertThat(warnings(3, vanished("/b", "/a"), "/d", "/c"))
        .containsExactly(
            Warning.of("left out 3 files of the lake itself"),
            Warning.of(
                "2 files with records of articles that go were read by other options, such as /c;"
                    + " ingest them again"),
            Warning.of(
                "2 files are not there any more, such as /a; their articles stay",
                Setting.VANISHED_FILES));
  }

  private static Optional<Warning> ofResult(long records, long kept, Map<String, Long> rejected) {
    return IngestWarnings.ofResult(2, new Account(records, kept, new TreeMap<>(rejected), 0));
  }

  @Test
  void corpusOfWhichNothingIsUsableIsNoQuietSuccess() {
    assertThat(ofResult(3, 0, Map.of("bad_json", 2L, "no_date", 1L)))
        .contains(
            Warning.of(
                "nothing was usable: all 3 records were rejected; see 'entente show rejects' and"
                    + " 'entente inspect'"));
    assertThat(ofResult(0, 0, Map.of()).orElseThrow().text())
        .startsWith("nothing was usable: no record stands in 2 files");
    assertThat(IngestWarnings.ofUnchanged(0)).isPresent();
  }

  @Test
  void nothingIsSaid_whenRecordsWereUsedOrAreKnown() {
    assertThat(ofResult(3, 1, Map.of("bad_json", 2L))).isEmpty();
    assertThat(ofResult(3, 0, Map.of("bad_json", 1L, "repeated_record", 2L))).isEmpty();
    assertThat(ofResult(1, 0, Map.of("removed_article", 1L))).isEmpty();
    assertThat(IngestWarnings.ofResult(1, new Account(2, 0, new TreeMap<>(), 2))).isEmpty();
    assertThat(IngestWarnings.ofUnchanged(1)).isEmpty();
  }

  @Test
  void vanishedFilesAreNoWarning_whenTheyAreDropped() {
    assertThat(warnings(0, vanished("/a").droppingVanished())).isEmpty();
  }
}
