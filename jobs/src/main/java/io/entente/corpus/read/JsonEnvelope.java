/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.entente.corpus.Excerpt;
import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The object in which programs that answer queries, and feeds in JSON, wrap their list of records:
 * {@code {"status": "ok", "articles": [{...}, {...}]}}.
 *
 * @param toList bytes before the first record of the list
 * @param depth objects and lists that are open around the list
 */
record JsonEnvelope(int toList, int depth) {

  private static final Set<String> LISTS =
      Set.of(
          "articles",
          "results",
          "data",
          "items",
          "stories",
          "hits",
          "docs",
          "documents",
          "posts",
          "records",
          "rows",
          "entries",
          "news",
          "result",
          "response",
          "value");

  /** Objects in which the list may lie. */
  private static final Set<String> WRAPPERS =
      Set.of("response", "hits", "data", "result", "results", "feed", "articles", "payload");

  /** What tells that an object is a record. */
  private static final Set<Field> OF_RECORDS = Set.of(Field.BODY, Field.TITLE);

  private static final int DEEPEST = 3;
  private static final int LONGEST_NAME = 40;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  /**
   * Looks for it at the beginning of an object.
   *
   * @param head the first bytes of what begins with the object, whole or not
   * @param names field names, by which a record is known
   */
  static Optional<JsonEnvelope> of(byte[] head, FieldNames names) {
    try (JsonParser json = FACTORY.createParser(head)) {
      return json.nextToken() == JsonToken.START_OBJECT ? list(json, names, 1) : Optional.empty();
    } catch (IOException e) {
      // Cut off, or no JSON; there was no list before that.
      return Optional.empty();
    }
  }

  private static Optional<JsonEnvelope> list(JsonParser json, FieldNames names, int depth)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      String key = name.toLowerCase(Locale.ROOT);
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_ARRAY && LISTS.contains(key)) {
        JsonToken first = json.nextToken();
        if (first == JsonToken.END_ARRAY) {
          continue;
        }
        boolean ofObjects = first == JsonToken.START_OBJECT;
        long at = json.currentTokenLocation().getByteOffset();
        return ofObjects && at >= 0 && has(json, names, OF_RECORDS)
            ? Optional.of(new JsonEnvelope((int) at, depth))
            : Optional.empty();
      }
      if (value == JsonToken.START_OBJECT && WRAPPERS.contains(key) && depth < DEEPEST) {
        Optional<JsonEnvelope> inner = list(json, names, depth + 1);
        if (inner.isPresent()) {
          return inner;
        }
      } else if (value == JsonToken.VALUE_STRING && names.stands(name, Field.BODY)) {
        // An article that has a list of its own.
        return Optional.empty();
      } else {
        json.skipChildren();
      }
    }
    return Optional.empty();
  }

  /**
   * What is to be said of an object with a list of records under a name that is none of ours: that
   * it is not read.
   *
   * @param head the first bytes of what begins with the object, whole or not
   */
  static Optional<String> unread(byte[] head, FieldNames names) {
    try (JsonParser json = FACTORY.createParser(head)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (json.nextToken() == JsonToken.START_ARRAY && !isNameOfList(name)) {
            int list = (int) json.currentTokenLocation().getByteOffset() + 1;
            if (isBegunByText(Arrays.copyOfRange(head, list, head.length), names)) {
              return Optional.of(unread(name));
            }
          }
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      // Cut off, or no JSON; there was no such list before that.
    }
    return Optional.empty();
  }

  /** Says that a list under that name is not read. */
  static String unread(String name) {
    return ("the list under the key '%s' is not read, though its objects look like records;"
            + " name it 'articles', or bring it in a file of its own")
        .formatted(Excerpt.of(name, LONGEST_NAME));
  }

  /** Whether what begins so, perhaps behind blanks, is an object with a text. */
  static boolean isBegunByText(byte[] head, FieldNames names) {
    return begins(head, names, Set.of(Field.BODY));
  }

  /** Whether a list of that name may be one of records. */
  static boolean isNameOfList(String name) {
    return LISTS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether what begins so, perhaps behind blanks, is a record, as far as it is there. */
  static boolean isRecord(byte[] head, FieldNames names) {
    return begins(head, names, OF_RECORDS);
  }

  private static boolean begins(byte[] head, FieldNames names, Set<Field> fields) {
    try (JsonParser json = FACTORY.createParser(head)) {
      return json.nextToken() == JsonToken.START_OBJECT && has(json, names, fields);
    } catch (IOException e) {
      // It is none that could be read.
      return false;
    }
  }

  /** Whether the object, as far as it is there, has one of these, perhaps an object deeper. */
  private static boolean has(JsonParser json, FieldNames names, Set<Field> fields) {
    try {
      int open = 1;
      while (open > 0) {
        JsonToken token = json.nextToken();
        if (token == null) {
          return false;
        }
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (fields.stream().anyMatch(field -> names.stands(name, field))) {
            return true;
          }
        }
      }
    } catch (IOException e) {
      // Cut off: none of these names was there before.
    }
    return false;
  }
}
