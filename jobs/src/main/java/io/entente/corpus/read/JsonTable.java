/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A table as pandas writes one that is asked for nothing else: an object of columns, each an object
 * of values by row number, {@code {"title": {"0": ..., "1": ...}, "text": {...}}}; or an object of
 * rows by their number; or columns, index and data in a list each ({@code orient="split"}).
 */
final class JsonTable {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private JsonTable() {}

  /** Whether the beginning of a file is that of such a table. */
  static boolean isBegunBy(byte[] head, FieldNames names) {
    try (JsonParser json = JSON.getFactory().createParser(head)) {
      if (json.nextToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.FIELD_NAME) {
        return false;
      }
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("columns") && value == JsonToken.START_ARRAY) {
        return json.nextToken() == JsonToken.VALUE_STRING;
      }
      if (value != JsonToken.START_OBJECT || json.nextToken() != JsonToken.FIELD_NAME) {
        return false;
      }
      String inner = json.currentName();
      return isNumber(inner) || (isNumber(name) && names.knows(inner));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The rows, each as an object.
   *
   * @throws UnusableRecordException when it is no table
   */
  static List<byte[]> rows(byte[] bytes) throws UnusableRecordException {
    try {
      JsonNode table = JSON.readTree(bytes);
      List<byte[]> rows = new ArrayList<>();
      for (JsonNode row : table.path("columns").isArray() ? split(table) : byNumber(table)) {
        rows.add(JSON.writeValueAsBytes(row));
      }
      return rows;
    } catch (JsonEOFException e) {
      throw new UnusableRecordException(
          RejectReason.TRUNCATED, "the file ends inside this table; bring the whole file");
    } catch (IOException e) {
      throw new UnusableRecordException(
          RejectReason.BAD_JSON, "the file is no well-formed JSON table of columns");
    }
  }

  private static List<ObjectNode> split(JsonNode table) {
    List<ObjectNode> rows = new ArrayList<>();
    for (JsonNode values : table.path("data")) {
      ObjectNode row = JSON.createObjectNode();
      for (int i = 0; i < values.size() && i < table.path("columns").size(); i++) {
        row.set(table.path("columns").get(i).asText(), values.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<ObjectNode> byNumber(JsonNode table) {
    Iterator<String> keys = table.fieldNames();
    List<ObjectNode> rows = new ArrayList<>();
    if (keys.hasNext() && isNumber(keys.next())) {
      table.forEach(row -> rows.add(row.isObject() ? (ObjectNode) row : JSON.createObjectNode()));
      return rows;
    }
    Map<String, ObjectNode> byNumber = new java.util.LinkedHashMap<>();
    table
        .fields()
        .forEachRemaining(
            column ->
                column
                    .getValue()
                    .fields()
                    .forEachRemaining(
                        cell ->
                            byNumber
                                .computeIfAbsent(cell.getKey(), n -> JSON.createObjectNode())
                                .set(column.getKey(), cell.getValue())));
    rows.addAll(byNumber.values());
    return rows;
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
