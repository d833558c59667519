/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** A web archive of pages as they were fetched, of the format WARC or ARC before it. */
final class WarcFormat implements FileFormat {

  /** What each record begins with. */
  static final String OPENING = "WARC/1.";

  /** The same in the drafts 0.17 and 0.18. */
  private static final String DRAFT = "WARC/0.1";

  @Override
  public String code() {
    return "warc";
  }

  @Override
  public Set<String> endings() {
    return Set.of("warc", "arc");
  }

  @Override
  public Clue clue(FileHead head) {
    if (isArchive(head) && !WetFormat.isOfTexts(head)) {
      return Clue.OPENING;
    }
    return endings().contains(head.ending()) ? Clue.NAME : Clue.NONE;
  }

  @Override
  public Optional<String> opening() {
    return Optional.of(OPENING);
  }

  @Override
  public boolean hasBorders() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) throws IOException {
    return file.isOfMembers() || (file.isOfRecords() && !isArc(file));
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    int maxBytes = file.maxRecordBytes();
    RecordParser parser = new WarcRecordParser(file.names(), maxBytes);
    if (isArc(file)) {
      return new ArcSource(file.input(), parser, maxBytes);
    }
    return WarcSource.ofPages(file.records(), parser, maxBytes, file.end());
  }

  private static boolean isArc(FileContent file) throws IOException {
    byte[] opening = file.input().peekSound(ArcSource.OPENING.length());
    return new String(opening, StandardCharsets.ISO_8859_1).equals(ArcSource.OPENING);
  }

  static boolean isArchive(FileHead head) {
    return head.startsWith(OPENING) || head.startsWith(DRAFT) || head.startsWith(ArcSource.OPENING);
  }
}
