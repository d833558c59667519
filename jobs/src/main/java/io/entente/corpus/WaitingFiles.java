/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.InputFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Known files that wait: each holds a record which is an article in a file that is replaced or
 * dropped, and which may have to take that one's place.
 *
 * @param changes the changes of the corpus, in which the waiting files are read too
 * @param otherwise paths of waiting files that were read by other options, so that they cannot be
 *     read now
 */
public record WaitingFiles(CorpusChanges changes, SortedSet<String> otherwise) {

  /** Where waiting files are found. */
  public interface Search {

    /** Paths of the files that hold a record which is an article in one of these files. */
    Collection<String> holdersOfArticlesIn(Set<String> files);

    /** The file at that path, as it is now; nothing if it is not there. */
    Optional<InputFile> find(String path);

    /** Content hashes of files, by path. */
    Map<String, String> hashes(List<InputFile> files);
  }

  /**
   * Finds those of a corpus. If such a file has changed too, others may wait for it in turn.
   *
   * @param changes what is different about the corpus, and what is dropped
   * @param known what was read before
   * @param way how files are read now
   */
  public static WaitingFiles of(
      CorpusChanges changes, KnownFiles known, CorpusChanges.Way way, Search search) {
    CorpusChanges all = changes;
    SortedSet<String> otherwise = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Set<String> leaving = changes.leaving();
    while (!leaving.isEmpty()) {
      seen.addAll(leaving);
      seen.addAll(all.pathsToRead());
      List<InputFile> waiting = new ArrayList<>();
      for (String path : search.holdersOfArticlesIn(leaving)) {
        InputFiles.Row file = known.byPath().get(path);
        if (file == null || seen.contains(path)) {
          continue;
        }
        if (file.reading().equals(way.reading())) {
          search.find(path).ifPresent(waiting::add);
        } else {
          otherwise.add(path);
        }
      }
      waiting.forEach(file -> seen.add(file.path()));
      all =
          all.andRead(
              waiting, known.byPath(), waiting.isEmpty() ? Map.of() : search.hashes(waiting));
      leaving = new TreeSet<>(all.replaced());
      leaving.removeAll(changes.replaced());
      leaving.retainAll(waiting.stream().map(InputFile::path).toList());
    }
    return new WaitingFiles(all, otherwise);
  }
}
