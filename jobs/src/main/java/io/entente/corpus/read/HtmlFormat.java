/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.util.Locale;
import java.util.Set;

/** One saved page. */
final class HtmlFormat implements FileFormat {

  @Override
  public String code() {
    return "html";
  }

  @Override
  public Set<String> endings() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Clue clue(FileHead head) {
    if (endings().contains(head.ending())) {
      return Clue.NAME;
    }
    String opening = head.text().substring(0, Math.min(head.text().length(), 20));
    String lower = opening.toLowerCase(Locale.ROOT);
    boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<html");
    return page ? Clue.CONTENT : Clue.NONE;
  }

  @Override
  public RecordSource open(FileContent file) {
    return new WholeFileSource(
        file.input(), new HtmlRecordParser(file.names()), file.maxRecordBytes());
  }
}
