/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.TinyCorpus.WAY;
import static io.entente.corpus.TinyCorpus.known;
import static io.entente.corpus.TinyCorpus.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.corpus.read.InputFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KnownFilesTest {

  private static final KnownFiles KNOWN =
      KnownFiles.of(List.of(known("/news/b", WAY.reading()), known("/news/a", WAY.reading())));

  /** The corpus of these files: those of 100 bytes are as they were, all others have new bytes. */
  private static CorpusChanges changes(KnownFiles known, InputFile... listed) {
    return CorpusChanges.of(
        List.of(listed),
        known.byPath(),
        List.of("/news/"),
        WAY,
        files -> {
          Map<String, String> hashes = new TreeMap<>();
          files.forEach(
              file ->
                  hashes.put(
                      file.path(), (file.bytes() == 100 ? "" : "new ") + "hash of " + file.path()));
          return hashes;
        });
  }

  private static KnownFiles after(KnownFiles known, long records, long unreadable, InputFile file) {
    return known.after(
        changes(known, file),
        ReadFiles.of(List.of(read(file.path(), records)), Map.of(file.path(), unreadable)),
        WAY);
  }

  @Test
  void rowsAreSortedByPath() {
    assertThat(KNOWN.byPath().values())
        .extracting(InputFiles.Row::inputFile)
        .containsExactly("/news/a", "/news/b");
  }

  @Test
  void newFileIsKnown_asItWasRead() {
    InputFile file = new InputFile("/news/c", 7, 9_000);

    assertThat(after(KNOWN, 5, 0, file).byPath().get("/news/c"))
        .isEqualTo(
            new InputFiles.Row(
                "/news/c",
                7,
                Instant.ofEpochMilli(9_000),
                "new hash of /news/c",
                WAY.reading(),
                WAY.version(),
                "jsonl",
                5,
                100,
                true,
                null));
  }

  @Test
  void changedFileIsKnownAnew_andTheOthersStay() {
    KnownFiles after = after(KNOWN, 5, 1, new InputFile("/news/a", 7, 9_000));

    assertThat(after.byPath().values())
        .extracting(
            InputFiles.Row::inputFile,
            InputFiles.Row::contentHash,
            InputFiles.Row::records,
            InputFiles.Row::opened)
        .containsExactly(
            tuple("/news/a", "new hash of /news/a", 5L, false),
            tuple("/news/b", "hash of /news/b", 3L, true));
  }

  @Test
  void recordsOfBeforeStayCounted_whenTheFileCannotBeOpened() {
    InputFile changed = new InputFile("/news/a", 7, 9_000);
    KnownFiles once = after(KNOWN, 1, 1, changed);
    KnownFiles twice = after(once, 1, 1, changed);

    // Three articles of before and the reject; the second run's reject replaces the first one's.
    assertThat(once.byPath().get("/news/a").records()).isEqualTo(4);
    assertThat(twice.byPath().get("/news/a").records()).isEqualTo(4);
  }

  @Test
  void recordsAreThoseOfTheReject_whenANewFileCannotBeOpened() {
    InputFiles.Row row =
        after(KNOWN, 1, 1, new InputFile("/news/c", 7, 9_000)).byPath().get("/news/c");

    assertThat(row.records()).isEqualTo(1);
    assertThat(row.opened()).isFalse();
  }

  @Test
  void touchedFileHasItsNewTime() {
    CorpusChanges changes = changes(KNOWN, new InputFile("/news/a", 100, 9_000));

    assertThat(KNOWN.withTouched(changes).byPath().get("/news/a").modified())
        .isEqualTo(Instant.ofEpochMilli(9_000));
  }

  @Test
  void vanishedFileStaysKnown_unlessItIsDropped() {
    CorpusChanges changes = changes(KNOWN, TinyCorpus.file("/news/a"));
    ReadFiles nothing = ReadFiles.of(List.of(), Map.of());

    assertThat(KNOWN.after(changes, nothing, WAY)).isEqualTo(KNOWN);
    assertThat(KNOWN.after(changes.droppingVanished(), nothing, WAY).byPath())
        .containsOnlyKeys("/news/a");
  }
}
