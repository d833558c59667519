/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.TinyCorpus.WAY;
import static io.entente.corpus.TinyCorpus.file;
import static io.entente.corpus.TinyCorpus.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.read.InputFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Records of file a wait in b, and those of b in a and c; d was read by other options. */
class WaitingFilesTest {

  private static final String A = "/news/a";
  private static final String B = "/news/b";
  private static final String C = "/news/c";
  private static final String D = "/news/d";

  private static final KnownFiles KNOWN =
      KnownFiles.of(
          List.of(
              known(A, WAY.reading()),
              known(B, WAY.reading()),
              known(C, WAY.reading()),
              known(D, "otherwise")));

  private final Map<String, List<String>> holders = new TreeMap<>();
  private final Map<String, String> hashes = new TreeMap<>();
  private final Set<String> lost = new TreeSet<>();

  private final WaitingFiles.Search search =
      new WaitingFiles.Search() {
        @Override
        public Collection<String> holdersOfArticlesIn(Set<String> files) {
          Set<String> found = new TreeSet<>();
          files.forEach(file -> found.addAll(holders.getOrDefault(file, List.of())));
          return found;
        }

        @Override
        public Optional<InputFile> find(String path) {
          return lost.contains(path) ? Optional.empty() : Optional.of(file(path));
        }

        @Override
        public Map<String, String> hashes(List<InputFile> files) {
          Map<String, String> found = new TreeMap<>();
          files.forEach(
              file ->
                  found.put(
                      file.path(), hashes.getOrDefault(file.path(), "hash of " + file.path())));
          return found;
        }
      };

  WaitingFilesTest() {
    holders.put(A, List.of(B));
    holders.put(B, List.of(A, C));
  }

  /** A corpus of which files have other bytes than before, and of which some are not there. */
  private CorpusChanges changes(Set<String> changed, Set<String> gone) {
    List<InputFile> listed =
        List.of(A, B, C, D).stream()
            .filter(path -> !gone.contains(path))
            .map(path -> new InputFile(path, changed.contains(path) ? 1 : 100, 5_000))
            .toList();
    return CorpusChanges.of(
        listed,
        KNOWN.byPath(),
        List.of("/news/"),
        WAY,
        files -> {
          Map<String, String> found = new TreeMap<>();
          files.forEach(file -> found.put(file.path(), "new hash of " + file.path()));
          return found;
        });
  }

  private WaitingFiles waiting(CorpusChanges changes) {
    return WaitingFiles.of(changes, KNOWN, WAY, search);
  }

  private static List<String> paths(CorpusChanges changes) {
    return changes.toRead().stream().map(InputFile::path).toList();
  }

  @Test
  void fileIsReadOnceMore_whenTheOneWithItsArticleIsReplaced() {
    WaitingFiles waiting = waiting(changes(Set.of(A), Set.of(D)));

    assertThat(paths(waiting.changes())).containsExactly(A, B);
    assertThat(waiting.changes().replaced()).containsExactly(A);
    assertThat(waiting.changes().unchanged()).containsExactly(C);
    assertThat(waiting.changes().hashes()).containsEntry(B, "hash of " + B);
  }

  @Test
  void othersWaitInTurn_whenTheWaitingFileHasChangedToo() {
    hashes.put(B, "another hash");

    assertThat(paths(waiting(changes(Set.of(A), Set.of(D))).changes())).containsExactly(A, B, C);
  }

  @Test
  void fileIsReadOnceMore_whenTheOneWithItsArticleIsDropped() {
    CorpusChanges vanished = changes(Set.of(), Set.of(A, D));

    assertThat(paths(waiting(vanished).changes())).isEmpty();
    assertThat(paths(waiting(vanished.droppingVanished()).changes())).containsExactly(B);
  }

  @Test
  void nothingIsReadOnceMore_whenTheWaitingFileIsNotThere() {
    lost.add(B);

    assertThat(paths(waiting(changes(Set.of(A), Set.of(D))).changes())).containsExactly(A);
  }

  @Test
  void fileReadByOtherOptionsIsNamed_andNotRead() {
    holders.put(A, List.of(B, D));
    WaitingFiles waiting = waiting(changes(Set.of(A), Set.of(D)));

    assertThat(waiting.otherwise()).containsExactly(D);
    assertThat(paths(waiting.changes())).containsExactly(A, B);
  }

  @Test
  void nothingIsSought_whenNothingLeaves() {
    holders.clear();
    CorpusChanges calm = changes(Set.of(), Set.of(D));

    assertThat(waiting(calm).changes()).isEqualTo(calm);
  }
}
