/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.CorpusChanges;
import io.entente.corpus.CorpusListing;
import io.entente.corpus.WaitingFiles;
import io.entente.usage.Setting;
import java.util.ArrayList;
import java.util.List;

/** What a user should know of a corpus, before it is read. */
final class IngestWarnings {

  private IngestWarnings() {}

  static List<Warning> of(CorpusListing listing, WaitingFiles waiting) {
    List<Warning> warnings = new ArrayList<>();
    if (listing.ofLake() > 0) {
      warnings.add(Warning.of("left out %d files of the lake itself".formatted(listing.ofLake())));
    }
    if (!waiting.otherwise().isEmpty()) {
      warnings.add(
          Warning.of(
              "%d files with records of articles that go were read by other options, such as %s; ingest them again"
                  .formatted(waiting.otherwise().size(), waiting.otherwise().first())));
    }
    CorpusChanges changes = waiting.changes();
    if (changes.dropped().isEmpty() && !changes.vanished().isEmpty()) {
      warnings.add(
          Warning.of(
              "%d files are not there any more, such as %s; their articles stay"
                  .formatted(changes.vanished().size(), changes.vanished().first()),
              Setting.VANISHED_FILES));
    }
    return warnings;
  }
}
