/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.Set;

/** Articles in plain text: what nothing else is recognised in. */
final class TextFormat implements FileFormat {

  @Override
  public String code() {
    return "text";
  }

  @Override
  public Set<String> endings() {
    return Set.of("txt");
  }

  @Override
  public Clue clue(FileHead head) {
    return endings().contains(head.ending()) ? Clue.NAME : Clue.CONTENT;
  }

  @Override
  public boolean isDivisible() {
    return true;
  }

  /** An article's beginning is known by the date lines around it. */
  @Override
  public boolean isDivided(FileContent file) throws IOException {
    return !file.part().isWhole() && file.isAsItLies() && firstDate(file).isPresent();
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    FilePart part = file.part();
    int maxBytes = file.maxRecordBytes();
    RecordParser parser = new TextRecordParser(file.names(), part.file().name());
    return part.isFirst()
        ? new TextSource(file.input(), parser, maxBytes, part)
        : TextSource.within(file.stream(), parser, maxBytes, part, firstDate(file).orElseThrow());
  }

  private static OptionalLong firstDate(FileContent file) throws IOException {
    return TextSource.firstDate(file.input().peek(HEAD), file.input().position());
  }
}
