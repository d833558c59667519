/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.Set;

/** A web archive of pages as they were fetched. */
final class WarcFormat implements FileFormat {

  @Override
  public String code() {
    return "warc";
  }

  @Override
  public Set<String> endings() {
    return Set.of("warc");
  }

  @Override
  public Clue clue(FileHead head) {
    if (isArchive(head) && !WetFormat.isOfTexts(head)) {
      return Clue.OPENING;
    }
    return endings().contains(head.ending()) ? Clue.NAME : Clue.NONE;
  }

  @Override
  public RecordSource open(FileContent file) {
    int maxBytes = file.maxRecordBytes();
    return WarcSource.ofPages(file.input(), new WarcRecordParser(file.names(), maxBytes), maxBytes);
  }

  static boolean isArchive(FileHead head) {
    return head.startsWith("WARC/1.");
  }
}
