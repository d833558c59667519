/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies and compares lakes as plain files. */
final class LakeFiles {

  private LakeFiles() {}

  /** Content of every file of tables and ledger, by its path. */
  static Map<String, String> content(Path lake) {
    Map<String, String> content = new TreeMap<>();
    for (Path file : walk(lake)) {
      String name = lake.relativize(file).toString();
      if (Files.isRegularFile(file) && !name.equals("_lock") && !name.endsWith(".crc")) {
        content.put(name, bytes(file));
      }
    }
    return content;
  }

  /** Makes one folder the same as another. */
  static void restore(Path from, Path to) throws IOException {
    for (Path old : Files.exists(to) ? walk(to) : List.<Path>of()) {
      Files.delete(old);
    }
    List<Path> all = walk(from);
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.copy(all.get(i), to.resolve(from.relativize(all.get(i))));
    }
  }

  /** Everything in a folder and the folder: what is deepest comes first. */
  private static List<Path> walk(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bytes(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
