/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.util.Set;

/**
 * A list of JSON objects, by itself or below a key of an object, a table by columns, or objects
 * after each other; what is called JSON and is not {@link JsonLinesFormat one object a line}.
 */
final class JsonFormat implements FileFormat {

  @Override
  public String code() {
    return "json";
  }

  @Override
  public Set<String> endings() {
    return Set.of("json", "jsonl", "ndjson");
  }

  @Override
  public Clue clue(FileHead head) {
    if (endings().contains(head.ending())) {
      return Clue.NAME;
    }
    return head.startsWith("{") || isListOfObjects(head.text()) ? Clue.CONTENT : Clue.NONE;
  }

  @Override
  public boolean hasBorders() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) throws IOException {
    return file.isOfRecords() && !isTable(file);
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    int maxBytes = file.maxRecordBytes();
    RecordParser parser = new JsonRecordParser(file.names(), maxBytes);
    return isTable(file)
        ? new JsonTableSource(file.input(), parser, maxBytes)
        : JsonSource.open(file, parser);
  }

  private static boolean isTable(FileContent file) throws IOException {
    return JsonTable.isBegunBy(file.input().peekSound(HEAD), file.names());
  }

  private static boolean isListOfObjects(String head) {
    return head.startsWith("[") && head.substring(1).stripLeading().startsWith("{");
  }
}
