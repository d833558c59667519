/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.read.InputFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorpusChangesTest {

  private static final CorpusChanges.Way WAY = new CorpusChanges.Way("by default", "1.0", false);
  private static final InputFile FILE = new InputFile("/news/a.jsonl", 100, 5_000);

  private final List<String> hashed = new ArrayList<>();

  private static InputFiles.Row known(InputFile file, String hash) {
    return known(file, hash, true);
  }

  private static InputFiles.Row known(InputFile file, String hash, boolean opened) {
    return new InputFiles.Row(
        file.path(),
        file.bytes(),
        Instant.ofEpochMilli(file.modified()),
        hash,
        WAY.reading(),
        WAY.version(),
        "jsonl",
        3,
        100,
        opened,
        null);
  }

  private CorpusChanges changes(
      CorpusChanges.Way way, List<InputFile> listed, InputFiles.Row... known) {
    Map<String, InputFiles.Row> ledger = new TreeMap<>();
    List.of(known).forEach(row -> ledger.put(row.inputFile(), row));
    return CorpusChanges.of(
        listed,
        ledger,
        List.of("/news/"),
        way,
        files -> {
          Map<String, String> hashes = new TreeMap<>();
          files.forEach(file -> hashes.put(file.path(), "hash of " + file.bytes()));
          hashed.addAll(hashes.keySet());
          return hashes;
        });
  }

  @Test
  void knownFileIsNotEvenHashed_whenSizeAndTimeAreTheSame() {
    CorpusChanges changes = changes(WAY, List.of(FILE), known(FILE, "x"));

    assertThat(changes.toRead()).isEmpty();
    assertThat(changes.unchanged()).containsExactly(FILE.path());
    assertThat(hashed).isEmpty();
  }

  @Test
  void newFileIsRead() {
    InputFile other = new InputFile("/news/b.jsonl", 7, 5_000);
    CorpusChanges changes = changes(WAY, List.of(FILE, other), known(FILE, "x"));

    assertThat(changes.toRead()).containsExactly(other);
    assertThat(changes.replaced()).isEmpty();
    assertThat(changes.hashes()).containsExactly(Map.entry("/news/b.jsonl", "hash of 7"));
  }

  @Test
  void fileIsTouchedOnly_whenItsBytesAreTheSame() {
    InputFile later = new InputFile(FILE.path(), FILE.bytes(), 9_000);
    CorpusChanges changes = changes(WAY, List.of(later), known(FILE, "hash of 100"));

    assertThat(changes.toRead()).isEmpty();
    assertThat(changes.touched()).containsExactly(known(later, "hash of 100"));
  }

  @Test
  void fileIsReplaced_whenItsBytesDiffer_evenAtTheSameSize() {
    InputFile later = new InputFile(FILE.path(), FILE.bytes(), 9_000);
    CorpusChanges changes = changes(WAY, List.of(later), known(FILE, "another hash"));

    assertThat(changes.toRead()).containsExactly(later);
    assertThat(changes.replaced()).containsExactly(FILE.path());
  }

  @Test
  void fileIsReadAgain_whenItIsReadInAnotherWay() {
    CorpusChanges.Way other = new CorpusChanges.Way("body=story_text", "1.0", false);

    assertThat(changes(other, List.of(FILE), known(FILE, "hash of 100")).replaced())
        .containsExactly(FILE.path());
  }

  @Test
  void fileOfAnotherVersionIsReadAgain_onlyWhenAsked() {
    CorpusChanges.Way next = new CorpusChanges.Way(WAY.reading(), "2.0", false);
    CorpusChanges.Way again = new CorpusChanges.Way(WAY.reading(), "2.0", true);

    assertThat(changes(next, List.of(FILE), known(FILE, "x")).toRead()).isEmpty();
    assertThat(changes(again, List.of(FILE), known(FILE, "hash of 100")).toRead())
        .containsExactly(FILE);
  }

  @Test
  void fileThatCouldNotBeOpenedIsTriedAgain() {
    assertThat(changes(WAY, List.of(FILE), known(FILE, "", false)).toRead()).containsExactly(FILE);
  }

  @Test
  void fileIsReplaced_whenItIsReadOnceMoreAndHasChanged() {
    InputFile now = new InputFile(FILE.path(), 50, 9_000);
    CorpusChanges changes =
        changes(WAY, List.of(FILE), known(FILE, "x"))
            .andRead(List.of(now), Map.of(FILE.path(), known(FILE, "x")), Map.of(FILE.path(), "y"));

    assertThat(changes.toRead()).containsExactly(now);
    assertThat(changes.replaced()).containsExactly(FILE.path());
    assertThat(changes.unchanged()).isEmpty();
  }

  @Test
  void fileHasVanished_onlyWhenItLayBelowTheCorpus() {
    InputFile gone = new InputFile("/news/2024/b.jsonl", 7, 5_000);
    InputFile elsewhere = new InputFile("/newspapers/c.jsonl", 7, 5_000);
    CorpusChanges changes =
        changes(WAY, List.of(FILE), known(FILE, "x"), known(gone, "y"), known(elsewhere, "z"));

    assertThat(changes.vanished()).containsExactly("/news/2024/b.jsonl");
  }

  @Test
  void vanishedFilesAreDropped_onlyWhenAsked() {
    InputFile gone = new InputFile("/news/b.jsonl", 7, 5_000);
    CorpusChanges changes = changes(WAY, List.of(FILE), known(FILE, "x"), known(gone, "y"));

    assertThat(changes.dropped()).isEmpty();
    assertThat(changes.isNothingToRead()).isTrue();
    assertThat(changes.droppingVanished().dropped()).containsExactly("/news/b.jsonl");
    assertThat(changes.droppingVanished().leaving()).containsExactly("/news/b.jsonl");
    assertThat(changes.droppingVanished().isNothingToRead()).isFalse();
  }

  @Test
  void identityIsTheSame_onlyForTheSameChangesOfTheSameLake() {
    InputFile gone = new InputFile("/news/b.jsonl", 7, 5_000);
    InputFile later = new InputFile(FILE.path(), FILE.bytes(), 9_000);
    CorpusChanges changes = changes(WAY, List.of(FILE), known(gone, "y"));
    String identity = changes.identity("lake");

    assertThat(identity)
        .isEqualTo(changes(WAY, List.of(FILE), known(gone, "y")).identity("lake"))
        .isNotEqualTo(changes.identity("another lake"))
        .isNotEqualTo(changes.droppingVanished().identity("lake"))
        .isNotEqualTo(
            changes(WAY, List.of(new InputFile(FILE.path(), 8, 5_000)), known(gone, "y"))
                .identity("lake"));
    assertThat(changes(WAY, List.of(later), known(FILE, "hash of 100")).identity("lake"))
        .isNotEqualTo(changes(WAY, List.of(FILE), known(FILE, "hash of 100")).identity("lake"));
  }

  @Test
  void newFilesAreDividedByPathAndBytes_andKnownOnesComeFirst() {
    InputFile changed = new InputFile("/news/z.jsonl", 60, 9_000);
    List<InputFile> listed =
        List.of(
            new InputFile("/news/d.jsonl", 10, 5_000),
            changed,
            new InputFile("/news/b.jsonl", 41, 5_000),
            new InputFile("/news/c.jsonl", 300, 5_000),
            FILE);
    InputFile gone = new InputFile("/news/gone.jsonl", 7, 5_000);
    CorpusChanges changes =
        changes(
                WAY,
                listed,
                known(new InputFile("/news/z.jsonl", 50, 5_000), "x"),
                known(gone, "y"))
            .droppingVanished();

    List<CorpusChanges> portions =
        changes.portions(Set.of(changed.path(), gone.path()), new CorpusChanges.Portion(160, 9));

    assertThat(portions)
        .extracting(portion -> portion.toRead().stream().map(InputFile::path).toList())
        .containsExactly(
            List.of("/news/z.jsonl", "/news/a.jsonl"),
            List.of("/news/b.jsonl"),
            List.of("/news/c.jsonl"),
            List.of("/news/d.jsonl"));
    assertThat(portions.get(0).dropped()).containsExactly(gone.path());
    assertThat(portions.get(0).replaced()).containsExactly(changed.path());
    assertThat(portions.subList(1, 4))
        .allSatisfy(portion -> assertThat(portion.leaving()).isEmpty());
  }

  @Test
  void manySmallFilesAreSeveralPortions() {
    List<InputFile> listed =
        IntStream.range(0, 5).mapToObj(i -> new InputFile("/news/" + i, 1, 5_000)).toList();

    assertThat(
            changes(WAY, listed).portions(Set.of(), new CorpusChanges.Portion(Long.MAX_VALUE, 2)))
        .extracting(portion -> portion.toRead().size())
        .containsExactly(2, 2, 1);
  }

  @Test
  void whatOnlyGoesIsOnePortion() {
    InputFile gone = new InputFile("/news/b.jsonl", 7, 5_000);
    CorpusChanges changes =
        changes(WAY, List.of(FILE), known(FILE, "x"), known(gone, "y")).droppingVanished();

    assertThat(changes.portions(Set.of(FILE.path(), gone.path()), new CorpusChanges.Portion(1, 1)))
        .singleElement()
        .satisfies(portion -> assertThat(portion.dropped()).containsExactly(gone.path()));
  }
}
