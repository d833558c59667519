/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The news texts that the tagger is trained on, without their marks: each differs from all others.
 */
public final class TrainingTexts {

  private static final List<Path> FOLDERS =
      List.of(Path.of("training/news"), Path.of("training/news-held-out"));

  private TrainingTexts() {}

  /** The bodies, paragraphs divided by an empty line. */
  public static List<String> bodies() {
    List<String> bodies = new ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          addBodies(Files.readString(file), bodies);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return bodies;
  }

  private static void addBodies(String file, List<String> bodies) {
    for (String article : file.split("(?m)^### ")) {
      int line = article.indexOf('\n');
      if (line >= 0 && !article.isBlank()) {
        bodies.add(
            article.substring(line).replaceAll("\\[\\[([^|\\]]*)\\|[^\\]]*]]", "$1").strip());
      }
    }
  }
}
