/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.usage.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Mentions that a system wrote to a file, an object an article: {@code id}, {@code mentions} of
 * {@code begin, end, actor} and optionally {@code wikidata, name, type, resolution, confidence},
 * and {@code body} when its offsets count in its own version of the text.
 */
public final class SystemFile implements ActorSystem {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, JsonLines.Line> lines;

  private SystemFile(Map<String, JsonLines.Line> lines) {
    this.lines = lines;
  }

  /**
   * The mentions of a file.
   *
   * @throws io.entente.usage.UserMistake when it is missing or wrong, naming the place
   */
  public static SystemFile read(Path file) {
    Map<String, JsonLines.Line> lines = new HashMap<>();
    for (JsonLines.Line line : new JsonLines(Setting.SYSTEM, file).read()) {
      lines.put(line.text("id"), line);
    }
    return new SystemFile(lines);
  }

  @Override
  public SystemArticle find(GoldArticle article) {
    JsonLines.Line line = lines.get(article.id());
    if (line == null) {
      return SystemArticle.EMPTY;
    }
    String body = line.optionalText("body");
    boolean same = body.isEmpty() || body.equals(article.text());
    String version = same ? article.text() : body;
    int length = version.codePointCount(0, version.length());
    TokenAlignment alignment = same ? null : TokenAlignment.of(body, article.text());
    List<SystemMention> mentions = new ArrayList<>();
    for (JsonNode node : line.objects("mentions")) {
      Extent at = line.extent(node, length);
      Extent place = same ? at : alignment.map(at);
      if (place != null) {
        mentions.add(mention(line, node, place));
      }
    }
    List<Extent> unresolved =
        line.objects("unresolved").stream().map(node -> line.extent(node, length)).toList();
    return new SystemArticle(mentions, same ? unresolved : List.of());
  }

  private static SystemMention mention(JsonLines.Line line, JsonNode node, Extent at) {
    JsonNode confidence = node.path("confidence");
    return new SystemMention(
        at,
        line.text(node, "actor"),
        new SystemMention.Known(
            JsonLines.Line.optionalText(node, "name"),
            JsonLines.Line.optionalText(node, "type"),
            JsonLines.Line.optionalText(node, "wikidata")),
        JsonLines.Line.optionalText(node, "resolution"),
        confidence.isNumber()
            ? OptionalDouble.of(confidence.doubleValue())
            : OptionalDouble.empty());
  }

  /** A line of such a file. */
  public static String line(GoldArticle article, SystemArticle found) throws IOException {
    ObjectNode line = JSON.createObjectNode().put("id", article.id());
    ArrayNode mentions = line.putArray("mentions");
    for (SystemMention mention : found.mentions()) {
      ObjectNode node = place(mentions, mention.at(), article.text());
      node.put("actor", mention.actor());
      putUnlessEmpty(node, "wikidata", mention.known().wikidataId());
      putUnlessEmpty(node, "name", mention.known().name());
      putUnlessEmpty(node, "type", mention.known().type());
      putUnlessEmpty(node, "resolution", mention.resolution());
      mention.confidence().ifPresent(confidence -> node.put("confidence", confidence));
    }
    ArrayNode unresolved = line.putArray("unresolved");
    found.unresolved().forEach(at -> place(unresolved, at, article.text()));
    return JSON.writeValueAsString(line);
  }

  private static ObjectNode place(ArrayNode array, Extent at, String text) {
    return array
        .addObject()
        .put("begin", at.begin())
        .put("end", at.end())
        .put("surface", at.of(text));
  }

  private static void putUnlessEmpty(ObjectNode node, String field, String value) {
    if (!value.isEmpty()) {
      node.put(field, value);
    }
  }
}
