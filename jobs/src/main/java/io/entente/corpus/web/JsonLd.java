/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD (schema.org). */
final class JsonLd {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?:<!--|/?/?\\*?\\s*<!\\[CDATA\\[)?(?:\\*/)?|(?:-->|/?/?\\*?\\s*\\]\\]>(?:\\*/)?)\\s*;?\\s*$");

  /** Where the article of the page can stand; what else has dates is other articles. */
  private static final List<String> WITHIN = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private static final String ARTICLE = "Article";
  private static final int MOST_NODES = 1000;

  private JsonNode article;
  private JsonNode page;

  private JsonLd() {}

  static JsonLd of(Document document) {
    JsonLd data = new JsonLd();
    for (Element script : document.select("script[type~=(?i)application/ld\\+json]")) {
      try {
        data.read(MAPPER.readTree(WRAPPING.matcher(script.data()).replaceAll("")));
      } catch (JsonProcessingException e) {
        // What a page says for machines is often broken; what it shows is then all there is.
        continue;
      }
    }
    return data;
  }

  /** A value of the article, or else of the page as a whole. */
  Optional<String> value(String name) {
    return text(article, name).or(() -> text(page, name));
  }

  /** A value of the article alone. */
  Optional<String> articleValue(String name) {
    return text(article, name);
  }

  /** What the publisher of the article is called. */
  Optional<String> publisher() {
    return article == null ? Optional.empty() : text(article.path("publisher"), "name");
  }

  private static Optional<String> text(JsonNode node, String name) {
    JsonNode value = node == null ? null : node.get(name);
    if (value != null && value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    boolean says = value != null && value.isValueNode() && !value.isNull();
    return !says || value.asText().isBlank()
        ? Optional.empty()
        : Optional.of(value.asText().strip());
  }

  private void read(JsonNode root) {
    Deque<JsonNode> waiting = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_NODES && !waiting.isEmpty(); i++) {
      JsonNode node = waiting.remove();
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        take(node);
        WITHIN.stream().filter(node::has).map(node::get).forEach(waiting::add);
      }
    }
  }

  private void take(JsonNode node) {
    String type = node.path("@type").toString();
    if (article == null && (type.contains(ARTICLE) || type.contains("BlogPosting"))) {
      article = node;
    } else if (page == null && node.has("datePublished") && type.contains("Page")) {
      page = node;
    }
  }
}
