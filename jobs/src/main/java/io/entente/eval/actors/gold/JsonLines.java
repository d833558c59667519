/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of one JSON object a line; what is wrong is told with file and line. */
final class JsonLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Setting setting;
  private final Path file;

  /** The lines of a file that the user named as that setting. */
  JsonLines(Setting setting, Path file) {
    this.setting = setting;
    this.file = file;
  }

  /** One line. */
  final class Line {
    private final int number;
    private final JsonNode object;

    private Line(int number, JsonNode object) {
      this.number = number;
      this.object = object;
    }

    String text(String field) {
      return text(object, field);
    }

    String text(JsonNode node, String field) {
      JsonNode value = node.get(field);
      if (value == null || !value.isTextual()) {
        throw wrong("field '%s' is missing or no text".formatted(field));
      }
      return value.textValue();
    }

    /** The text of a field, or an empty one when there is none. */
    String optionalText(String field) {
      return optionalText(object, field);
    }

    static String optionalText(JsonNode node, String field) {
      JsonNode value = node.get(field);
      return value == null || !value.isTextual() ? "" : value.textValue();
    }

    /** The objects of an array; none when there is no such field. */
    List<JsonNode> objects(String field) {
      List<JsonNode> objects = new ArrayList<>();
      JsonNode array = object.path(field);
      if (!array.isMissingNode() && !array.isArray()) {
        throw wrong("field '%s' is no array".formatted(field));
      }
      array.forEach(objects::add);
      return objects;
    }

    /** Where a mention stands; it must lie in the text. */
    Extent extent(JsonNode mention, int length) {
      Extent at = new Extent(number(mention, "begin"), number(mention, "end"));
      if (at.begin() < 0 || at.end() < at.begin() || at.end() > length) {
        throw wrong(
            "a mention from %d to %d does not lie in its text of %d characters"
                .formatted(at.begin(), at.end(), length));
      }
      return at;
    }

    private int number(JsonNode node, String field) {
      JsonNode value = node.get(field);
      if (value == null || !value.isInt()) {
        throw wrong("field '%s' of a mention is missing or no whole number".formatted(field));
      }
      return value.intValue();
    }

    UserMistake wrong(String what) {
      return wrongLine(number, what, null);
    }
  }

  /** All lines that are not blank. */
  List<Line> read() {
    if (!Files.isRegularFile(file)) {
      throw mistake("there is no file '%s'".formatted(file), "name a file of JSON lines", null);
    }
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          lines.add(new Line(number, object(number, line)));
        }
      }
      return lines;
    } catch (CharacterCodingException e) {
      throw mistake("'%s' is not in UTF-8".formatted(file), "convert it", e);
    } catch (IOException e) {
      throw mistake("cannot read '%s'".formatted(file), "see whether you may read it", e);
    }
  }

  private JsonNode object(int number, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
      throw new Line(number, node).wrong("it holds no JSON object");
    } catch (JsonProcessingException e) {
      throw wrongLine(number, "broken JSON", e);
    }
  }

  private UserMistake wrongLine(int number, String what, Exception cause) {
    return mistake("'%s', line %d: %s".formatted(file, number, what), "mend the line", cause);
  }

  private UserMistake mistake(String problem, String mend, Exception cause) {
    return new UserMistake(setting, file.toString(), problem, mend, cause);
  }
}
