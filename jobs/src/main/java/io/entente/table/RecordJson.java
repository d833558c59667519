/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON and reads them back: settings as they stand in table {@code runs}. The
 * components stand in their order, under their names in snake_case, so that equal records are one
 * text.
 *
 * @param <R> the record
 */
public final class RecordJson<R extends Record> {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          // A record's question about itself, such as isNone(), is no component.
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Class<R> type;

  private RecordJson(Class<R> type) {
    this.type = type;
  }

  /**
   * JSON of records of that type, whose components are texts, numbers, truth values, lists or maps.
   */
  public static <R extends Record> RecordJson<R> of(Class<R> type) {
    return new RecordJson<>(type);
  }

  /** The record as one line. */
  public String write(R record) {
    try {
      return JSON.writeValueAsString(record);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write a " + type.getSimpleName() + " as JSON", e);
    }
  }

  /**
   * The record that was written.
   *
   * @throws IllegalArgumentException when the text is no such record
   */
  public R read(String json) {
    try {
      R record = JSON.readValue(json, type);
      if (record != null) {
        return record;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(refusal(json), e);
    }
    throw new IllegalArgumentException(refusal(json));
  }

  private String refusal(String json) {
    return "no %s: '%s'".formatted(type.getSimpleName(), json);
  }
}
