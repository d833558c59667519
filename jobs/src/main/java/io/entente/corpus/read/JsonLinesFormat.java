/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One JSON object a line. */
final class JsonLinesFormat implements FileFormat {

  @Override
  public String code() {
    return "jsonl";
  }

  /** Lines of JSON are also called JSON, and text. */
  @Override
  public Set<String> endings() {
    return Set.of("jsonl", "ndjson", "json", "txt");
  }

  @Override
  public Clue clue(FileHead head) {
    boolean like =
        switch (head.ending()) {
          case "jsonl", "ndjson" -> !isSpread(head);
          default -> isObjectInLine(head);
        };
    like = like && !isWrapped(head);
    return !like ? Clue.NONE : endings().contains(head.ending()) ? Clue.NAME : Clue.CONTENT;
  }

  @Override
  public boolean isDivisible() {
    return true;
  }

  @Override
  public boolean isDivided(FileContent file) {
    return file.isAsItLies();
  }

  @Override
  public RecordSource open(FileContent file) throws IOException {
    FilePart part = file.part();
    int maxBytes = file.maxRecordBytes();
    RecordParser parser = new JsonRecordParser(file.names(), maxBytes);
    return part.isFirst()
        ? new LineSource(file.input(), parser, maxBytes, part)
        : LineSource.within(file.stream(), parser, maxBytes, part);
  }

  /** Whether the line, or the file, is no record but holds records. */
  private static boolean isWrapped(FileHead head) {
    byte[] bytes = head.text().getBytes(StandardCharsets.UTF_8);
    return head.startsWith("{")
        && (JsonEnvelope.of(bytes, head.names()).isPresent()
            || JsonTable.isBegunBy(bytes, head.names()));
  }

  /** Whether the JSON is a list, or an object over several lines. */
  private static boolean isSpread(FileHead head) {
    return head.startsWith("[") || head.firstLine().strip().equals("{");
  }

  private static boolean isObjectInLine(FileHead head) {
    String line = head.firstLine();
    JsonDepth depth = new JsonDepth();
    line.chars().forEach(depth::follow);
    return line.startsWith("{") && line.contains("\"") && !depth.isOpen();
  }
}
