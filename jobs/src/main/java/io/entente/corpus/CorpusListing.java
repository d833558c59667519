/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import io.entente.corpus.read.CorpusFiles;
import io.entente.corpus.read.InputFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The files of a corpus, as they lie there now.
 *
 * @param files all but those of the lake, sorted by path
 * @param folders folders of the corpus, each with a slash at its end
 * @param ofLake how many files were left out because they are the lake's own
 */
public record CorpusListing(List<InputFile> files, List<String> folders, int ofLake) {

  /**
   * Lists a corpus.
   *
   * @param corpus files, folders or globs
   * @param lake folder of the lake, if it is in one, which may lie in the corpus
   * @throws IOException when one of them matches nothing or cannot be listed, or no file is left
   */
  public static CorpusListing of(List<String> corpus, Optional<Path> lake, Configuration hadoop)
      throws IOException {
    List<InputFile> listed = CorpusFiles.list(corpus, hadoop);
    List<InputFile> files =
        listed.stream().filter(file -> !lake.map(file::isBelow).orElse(false)).toList();
    if (files.isEmpty()) {
      throw CorpusFiles.noFileBelow(corpus);
    }
    return new CorpusListing(
        files, CorpusFiles.folders(corpus, hadoop), listed.size() - files.size());
  }
}
