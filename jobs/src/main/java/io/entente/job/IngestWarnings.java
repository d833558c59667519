/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.corpus.Account;
import io.entente.corpus.CorpusChanges;
import io.entente.corpus.CorpusListing;
import io.entente.corpus.RejectReason;
import io.entente.corpus.WaitingFiles;
import io.entente.usage.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a user should know of a corpus. */
final class IngestWarnings {

  private IngestWarnings() {}

  /** What is known before it is read. */
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

  /**
   * What is known when it was read: whether nothing of it could be used. Records that are in the
   * lake already, were taken out of it, or are of days that are not wanted, could be.
   */
  static Optional<Warning> ofResult(long files, Account account) {
    boolean used =
        account.kept() > 0
            || account.outside() > 0
            || account.rejected().keySet().stream()
                .anyMatch(
                    reason ->
                        reason.equals(RejectReason.REPEATED_RECORD.code())
                            || reason.equals(RejectReason.REMOVED_ARTICLE.code()));
    return used
        ? Optional.empty()
        : Optional.of(
            Warning.of(
                account.records() == 0
                    ? "nothing was usable: no record stands in %d files; 'entente inspect' tells how a file is read"
                        .formatted(files)
                    : "nothing was usable: all %d records were rejected; see 'entente show rejects' and 'entente inspect'"
                        .formatted(account.records())));
  }

  /** What is to be said when nothing had to be read, by the articles that the lake holds. */
  static Optional<Warning> ofUnchanged(long articles) {
    return articles > 0
        ? Optional.empty()
        : Optional.of(
            Warning.of(
                "nothing of this corpus was usable: the lake holds no article; see"
                    + " 'entente show rejects' and 'entente inspect'"));
  }
}
