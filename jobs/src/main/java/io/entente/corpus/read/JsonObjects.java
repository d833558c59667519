/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.entente.corpus.RecordFields;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Objects within a record: those that only carry one value, such as {@code {"$date": ...}} or
 * {@code {"name": "The Wire"}}, and those that hold more fields of the record, such as the {@code
 * _source} of a hit.
 */
final class JsonObjects {

  /** Objects whose fields are the record's. */
  private static final Set<String> PARTS = Set.of("_source", "fields", "thread", "attributes");

  /** Under which key a value stands, best first. */
  private static final List<String> CARRIERS =
      List.of(
          "$date",
          "$oid",
          "$numberLong",
          "rendered",
          "#text",
          "$t",
          "__cdata",
          "name",
          "title",
          "text",
          "value");

  private JsonObjects() {}

  /** Whether the fields of an object of that name are the record's. */
  static boolean isPart(String name) {
    return PARTS.contains(name);
  }

  /** Takes what the object says, and reads it to its end. */
  static void put(JsonParser json, RecordFields fields, String name) throws IOException {
    Map<String, String> values = values(json);
    if (isPart(name)) {
      values.forEach(fields::putInner);
      return;
    }
    carried(values).ifPresentOrElse(value -> fields.put(name, value), () -> fields.putNested(name));
  }

  /** Plain values by name, in a fixed order; of objects in it those that they carry. */
  private static Map<String, String> values(JsonParser json) throws IOException {
    Map<String, String> values = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT) {
        carried(values(json)).ifPresent(carried -> values.put(name, carried));
      } else if (value == JsonToken.START_ARRAY) {
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        values.put(name, json.getText());
      }
    }
    return values;
  }

  /** The one value that an object of such values carries. */
  private static Optional<String> carried(Map<String, String> values) {
    return CARRIERS.stream().filter(values::containsKey).findFirst().map(values::get);
  }
}
