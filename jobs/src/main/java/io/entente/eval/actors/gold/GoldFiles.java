/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import com.fasterxml.jackson.databind.JsonNode;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads annotated articles: {@code X-gold.jsonl} with an object an article ({@code id}, {@code
 * mentions} of {@code begin, end, actor, type}, {@code optional} of {@code begin, end}), and beside
 * it {@code X-texts.jsonl} ({@code id}, {@code date}, {@code text}). A mention marked {@code
 * nominal} ("the president") is optional.
 */
public final class GoldFiles {

  private static final String GOLD = "-gold.jsonl";
  private static final String TEXTS = "-texts.jsonl";

  private GoldFiles() {}

  /**
   * The articles of the pair of files whose first is named.
   *
   * @throws UserMistake when a file is missing or wrong, naming the place
   */
  public static GoldSet read(Path gold) {
    String file = gold.getFileName() == null ? "" : gold.getFileName().toString();
    if (!file.endsWith(GOLD)) {
      throw new UserMistake(
          Setting.GOLD,
          gold.toString(),
          "the name of '%s' does not end in %s".formatted(gold, GOLD),
          "rename it, and its texts to ..." + TEXTS);
    }
    String name = file.substring(0, file.length() - GOLD.length());
    Path textFile = gold.resolveSibling(name + TEXTS);
    if (Files.exists(gold) && !Files.exists(textFile)) {
      throw new UserMistake(
          Setting.GOLD,
          gold.toString(),
          "'%s' has no texts: there is no '%s'".formatted(gold, textFile),
          "put them there, one {id, date, text} a line");
    }
    List<JsonLines.Line> lines = new JsonLines(Setting.GOLD, gold).read();
    Map<String, Text> texts = texts(textFile);
    Set<String> seen = new HashSet<>();
    List<GoldArticle> articles = new ArrayList<>();
    for (JsonLines.Line line : lines) {
      String id = line.text("id");
      if (!seen.add(id)) {
        throw line.wrong("article '%s' stands twice".formatted(id));
      }
      Text text = texts.get(id);
      if (text == null) {
        throw line.wrong("'%s' has no text of article '%s'".formatted(textFile, id));
      }
      articles.add(article(line, text));
    }
    return new GoldSet(name, articles);
  }

  private record Text(String date, String text) {}

  private static Map<String, Text> texts(Path file) {
    Map<String, Text> texts = new HashMap<>();
    for (JsonLines.Line line : new JsonLines(Setting.GOLD, file).read()) {
      texts.put(line.text("id"), new Text(line.optionalText("date"), line.text("text")));
    }
    return texts;
  }

  private static GoldArticle article(JsonLines.Line line, Text text) {
    int length = text.text.codePointCount(0, text.text.length());
    List<GoldMention> mentions = new ArrayList<>();
    List<Extent> optional = new ArrayList<>();
    line.objects("optional").forEach(span -> optional.add(line.extent(span, length)));
    for (JsonNode mention : line.objects("mentions")) {
      Extent at = line.extent(mention, length);
      checkSurface(line, mention, at, text.text);
      if (mention.path("nominal").asBoolean()) {
        optional.add(at);
      } else {
        mentions.add(new GoldMention(at, line.text(mention, "actor"), line.text(mention, "type")));
      }
    }
    String date = text.date.isEmpty() ? line.optionalText("date") : text.date;
    return new GoldArticle(line.text("id"), date, text.text, mentions, optional);
  }

  /** Who writes the surface beside the offsets wants to be told when they do not fit. */
  private static void checkSurface(JsonLines.Line line, JsonNode mention, Extent at, String text) {
    String surface = JsonLines.Line.optionalText(mention, "surface");
    if (!surface.isEmpty() && !surface.equals(at.of(text))) {
      throw line.wrong(
          "the surface '%s' does not stand from %d to %d, where the text has '%s'"
              .formatted(surface, at.begin(), at.end(), at.of(text)));
    }
  }
}
