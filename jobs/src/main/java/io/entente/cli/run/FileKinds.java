/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.corpus.read.InputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files by the ending of their names, those with the most bytes first. */
final class FileKinds {

  private static final int LOOKED_INTO = 3;

  private final Map<String, List<InputFile>> byEnding;

  FileKinds(List<InputFile> files) {
    byEnding =
        files.stream()
            .collect(Collectors.groupingBy(FileKinds::of, TreeMap::new, Collectors.toList()));
  }

  /** The ending of a file's name. */
  static String of(InputFile file) {
    return file.kind().isEmpty() ? "(no ending)" : "*" + file.kind();
  }

  List<String> all() {
    return byEnding.keySet().stream()
        .sorted(Comparator.comparingLong((String kind) -> bytes(kind)).reversed())
        .toList();
  }

  int files(String kind) {
    return byEnding.get(kind).size();
  }

  long bytes(String kind) {
    return byEnding.get(kind).stream().mapToLong(InputFile::bytes).sum();
  }

  int files() {
    return byEnding.values().stream().mapToInt(List::size).sum();
  }

  long bytes() {
    return byEnding.keySet().stream().mapToLong(this::bytes).sum();
  }

  /** One file of each kind, then another of each, and a third: the first, the last, the middle. */
  List<InputFile> toLookInto() {
    List<InputFile> chosen = new ArrayList<>();
    for (int round = 0; round < LOOKED_INTO; round++) {
      for (String kind : all()) {
        List<InputFile> files = byEnding.get(kind);
        if (round < files.size()) {
          int last = files.size() - 1;
          chosen.add(files.get(round == 0 ? 0 : round == 1 ? last : last / 2));
        }
      }
    }
    return chosen.stream().distinct().toList();
  }
}
