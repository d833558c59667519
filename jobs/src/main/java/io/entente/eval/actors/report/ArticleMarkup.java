/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static io.entente.eval.actors.report.Html.escape;

import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorMatching;
import io.entente.eval.actors.MatchedArticle;
import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.GoldNames;
import io.entente.eval.actors.gold.SystemMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An article's text with its mentions in colour: the annotators' actor as underline, the system's
 * as background. The text is cut wherever a mention begins or ends, since the two may overlap.
 */
final class ArticleMarkup {

  private final MatchedArticle article;
  private final ActorMatching matching;
  private final GoldNames names;
  private final List<ActorError> errors;
  private final Colours colours = new Colours();

  ArticleMarkup(
      MatchedArticle article, ActorMatching matching, GoldNames names, List<ActorError> errors) {
    this.article = article;
    this.matching = matching;
    this.names = names;
    this.errors = errors;
  }

  String text() {
    String text = article.gold().text();
    List<Integer> cuts = new ArrayList<>(cuts(text.codePointCount(0, text.length())));
    StringBuilder html = new StringBuilder();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Extent piece = new Extent(cuts.get(i), cuts.get(i + 1));
      html.append(piece(piece, piece.of(text)));
    }
    return html.toString();
  }

  private TreeSet<Integer> cuts(int length) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    article.gold().mentions().forEach(mention -> add(cuts, mention.at()));
    article.gold().optional().forEach(at -> add(cuts, at));
    article.system().mentions().forEach(mention -> add(cuts, mention.at()));
    article.system().unresolved().forEach(at -> add(cuts, at));
    return cuts;
  }

  private static void add(TreeSet<Integer> cuts, Extent at) {
    cuts.add(at.begin());
    cuts.add(at.end());
  }

  private String piece(Extent piece, String characters) {
    Optional<GoldMention> gold =
        article.gold().mentions().stream().filter(m -> m.at().overlaps(piece)).findFirst();
    Optional<SystemMention> system =
        article.system().mentions().stream().filter(m -> m.at().overlaps(piece)).findFirst();
    boolean unresolved = article.system().unresolved().stream().anyMatch(piece::overlaps);
    boolean optional = article.gold().isOptional(piece) && gold.isEmpty();
    if (gold.isEmpty() && system.isEmpty() && !unresolved && !optional) {
      return plain(characters);
    }
    Optional<ActorError> error =
        errors.stream().filter(e -> e.place().at().overlaps(piece)).findFirst();
    StringBuilder style = new StringBuilder();
    StringBuilder classes = new StringBuilder("m");
    gold.ifPresent(mention -> style.append("--g:").append(colours.hue(mention.actor())));
    gold.ifPresent(mention -> classes.append(" g"));
    system.ifPresent(mention -> style.append(";--s:").append(colours.hue(asGold(mention.actor()))));
    system.ifPresent(mention -> classes.append(" s"));
    classes.append(optional ? " o" : "").append(unresolved ? " u" : "");
    classes.append(error.isPresent() ? " w" : "");
    return "<span class=\"%s\" style=\"%s\" data-tip=\"%s\"%s>%s</span>"
        .formatted(
            classes,
            style,
            escape(tip(gold, system, optional, error)),
            error.isPresent() ? " tabindex=\"0\"" : "",
            plain(characters));
  }

  /** Line breaks stay line breaks. */
  private static String plain(String characters) {
    return escape(characters).replace("&#10;", "\n");
  }

  /** One hue for an actor, whoever names it. */
  private String asGold(String system) {
    return matching.goldOf(system).orElse("system " + system);
  }

  private String tip(
      Optional<GoldMention> gold,
      Optional<SystemMention> system,
      boolean optional,
      Optional<ActorError> error) {
    List<String> lines = new ArrayList<>();
    error.ifPresent(e -> lines.add(e.kind().words().toUpperCase(Locale.ROOT)));
    String none = optional ? "optional" : "nobody";
    lines.add("gold    " + gold.map(m -> names.label(m.actor()) + ", " + m.type()).orElse(none));
    lines.add("system  " + system.map(ArticleMarkup::label).orElse("nobody"));
    system.filter(m -> !m.resolution().isEmpty()).ifPresent(m -> lines.add("by      " + how(m)));
    return String.join("\n", lines);
  }

  private static String label(SystemMention mention) {
    String name = mention.known().name();
    return mention.actor() + (name.isEmpty() ? "" : "  " + name);
  }

  private static String how(SystemMention mention) {
    return mention.resolution()
        + (mention.confidence().isPresent()
            ? ", confidence " + Html.figure(mention.confidence().getAsDouble())
            : "");
  }
}
