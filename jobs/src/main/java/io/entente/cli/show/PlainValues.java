/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of records as other programs know them: numbers, truth values, texts, lists, objects. */
final class PlainValues {

  private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Controls beyond ASCII and marks that turn the direction of text, which JSON need not escape.
   */
  private static final Pattern UNSEEN = Pattern.compile("[\\x7F-\\x9F\\p{Zl}\\p{Zp}\\p{Cf}]");

  private PlainValues() {}

  /** The name of the column of a record's component. */
  static String columnName(String component) {
    return SNAKE_CASE.translate(component);
  }

  /** A record's values by column. */
  static Map<String, Object> columns(Record row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      values.put(columnName(component.getName()), of(value(component, row)));
    }
    return values;
  }

  private static Object value(RecordComponent component, Record row) {
    try {
      // The accessor of a record that is not public itself.
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read %s".formatted(component), e);
    }
  }

  /** A value; null stays null. */
  static Object of(Object value) {
    if (value instanceof Record row) {
      return columns(row);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PlainValues::of).toList();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    boolean plain = value == null || value instanceof Number || value instanceof Boolean;
    return plain ? value : value.toString();
  }

  /** Such a value as JSON in one line. */
  static String json(Object value) {
    try {
      return UNSEEN
          .matcher(JSON.writeValueAsString(value))
          .replaceAll(match -> escaped(match.group()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write %s as JSON".formatted(value), e);
    }
  }

  private static String escaped(String character) {
    StringBuilder text = new StringBuilder();
    // Twice, since a replacement has escapes of its own.
    character.chars().forEach(unit -> text.append("\\\\u%04x".formatted(unit)));
    return text.toString();
  }
}
