/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import io.entente.corpus.Field;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Values separated by comma, semicolon, tab or vertical bar, with a header. */
final class CsvFormat implements FileFormat {

  private static final int LONGEST_HEADER = 10_000;

  @Override
  public String code() {
    return "csv";
  }

  @Override
  public Set<String> endings() {
    return Set.of("csv", "tsv");
  }

  @Override
  public Clue clue(FileHead head) {
    if (endings().contains(head.ending())) {
      return Clue.NAME;
    }
    return isHeader(head) ? Clue.CONTENT : Clue.NONE;
  }

  @Override
  public boolean hasBorders() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) {
    return file.isOfRecords();
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    return CsvSource.open(file);
  }

  /** Whether the first line names columns of which one is the text. */
  private static boolean isHeader(FileHead head) {
    String line = head.firstLine();
    List<String> columns = line.length() > LONGEST_HEADER ? List.of() : CsvShape.of(line).columns();
    return CsvDialect.delimiter(line).isPresent()
        || columns.size() > 1 && columns.stream().anyMatch(c -> head.names().stands(c, Field.BODY));
  }
}
