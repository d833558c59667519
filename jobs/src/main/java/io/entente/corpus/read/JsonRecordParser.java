/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.entente.corpus.Excerpt;
import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.RecordFields;
import io.entente.corpus.RejectReason;
import io.entente.corpus.UnusableRecordException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Reads one JSON object; numbers and truth values are taken as their text. */
final class JsonRecordParser implements RecordParser {

  private final FieldNames names;
  private final JsonFactory factory;

  JsonRecordParser(FieldNames names, int maxBytes) {
    this.names = names;
    // Raw control characters are wrong in JSON, but cleaning removes them anyway.
    this.factory =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            // What pandas and Python write for a number that is missing.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(maxBytes).build())
            .build();
  }

  @Override
  public RecordFields parse(byte[] bytes) throws UnusableRecordException {
    String text = withoutTrailingComma(StrictText.decodeText(bytes));
    try (JsonParser json = factory.createParser(text)) {
      RecordFields fields = fields(json);
      if (fields.filler(Field.BODY).isEmpty()) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, FileFormat.HEAD));
        JsonEnvelope.unread(head, names).ifPresent(fields::putDoubt);
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw bad(e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private RecordFields fields(JsonParser json) throws IOException, UnusableRecordException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw bad("it is not an object");
    }
    RecordFields fields = new RecordFields(names);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT && (names.knows(name) || JsonObjects.isPart(name))) {
        JsonObjects.put(json, fields, name);
      } else if (value.isStructStart()) {
        json.skipChildren();
        fields.putNested(name);
      } else if (value == JsonToken.VALUE_NULL || !names.knows(name)) {
        fields.put(name, null);
      } else {
        fields.put(name, json.getText());
      }
    }
    if (json.nextToken() != null) {
      throw bad("something follows the object");
    }
    return fields;
  }

  /** Objects of a list that were cut at the next one's beginning bring the comma between them. */
  private static String withoutTrailingComma(String text) {
    String stripped = text.stripTrailing();
    return stripped.endsWith("},") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  private static UnusableRecordException bad(String why) {
    return new UnusableRecordException(
        RejectReason.BAD_JSON,
        "the record is not a JSON object: " + Excerpt.of(why.lines().findFirst().orElse(""), 200));
  }
}
