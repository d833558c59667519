/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.report;

import static io.entente.eval.actors.report.Html.escape;

import io.entente.eval.actors.ActorError;
import io.entente.eval.actors.ActorEvaluation;
import io.entente.eval.actors.MatchedArticle;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldNames;
import io.entente.eval.actors.gold.GoldTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Evaluations as one page without anything from elsewhere: figures, an index of the articles with
 * most errors first, and each article with its mentions in colour.
 */
public final class EvaluationPage {

  private static final String STYLE = "page.css";

  private final StringBuilder index = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  private EvaluationPage() {}

  /** The page. */
  public static String of(List<ActorEvaluation> evaluations, GoldTypes types) {
    EvaluationPage page = new EvaluationPage();
    evaluations.forEach(page::add);
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Actors in annotated articles</title>
        <style>
        %s</style>
        </head>
        <body>
        <nav aria-label="Articles">
        <h2>Articles</h2>
        <p>Most errors first.</p>
        %s</nav>
        <main>
        <h1>Actors in annotated articles</h1>
        <p>Types that count: %s.</p>
        %s%s</main>
        </body>
        </html>
        """
        .formatted(style(), page.index, escape(types.toString()), LEGEND, page.body);
  }

  private static final String LEGEND =
      """
      <p class="legend">
      <span class="m g s" style="--g:210;--s:210">right</span> one colour an actor: the line is the
      annotators', the background the system's.
      <span class="m g s w" style="--g:210;--s:20">wrong actor</span>
      <span class="m g w" style="--g:210">missed</span>
      <span class="m g u w" style="--g:210">unresolved</span>
      <span class="m s w" style="--s:100">false</span>
      <span class="m o">optional</span>
      Point at a mention, or step through the wrong ones with the tab key, to see both actors.
      </p>
      """;

  private void add(ActorEvaluation evaluation) {
    GoldNames names = evaluation.gold().names();
    Map<String, List<ActorError>> errors =
        evaluation.errors().stream()
            .collect(Collectors.groupingBy(error -> error.place().document()));
    List<MatchedArticle> worstFirst = new ArrayList<>(evaluation.articles());
    worstFirst.sort(
        Comparator.comparingInt(
            article -> -errors.getOrDefault(article.gold().id(), List.of()).size()));
    String set = escape(evaluation.gold().name());
    index.append("<h3>").append(set).append("</h3>\n<ol>\n");
    body.append("<section>\n<h2>").append(set).append("</h2>\n");
    body.append(
        String.format(
            Locale.ROOT,
            "<p>%,d articles, %,d mentions of %,d actors</p>\n",
            worstFirst.size(),
            evaluation.gold().mentions(),
            names.size()));
    body.append(FigureSections.of(evaluation));
    for (MatchedArticle article : worstFirst) {
      List<ActorError> here = errors.getOrDefault(article.gold().id(), List.of());
      String anchor = escape(evaluation.gold().name() + "/" + article.gold().id());
      addToIndex(article.gold().id(), anchor, here.size());
      body.append("<article id=\"%s\">\n".formatted(anchor));
      addTitle(article.gold(), here.size());
      body.append("<div class=\"text\">")
          .append(new ArticleMarkup(article, evaluation.matching(), names, here).text())
          .append("</div>\n");
      addErrors(here, names);
      body.append("</article>\n");
    }
    index.append("</ol>\n");
    body.append("</section>\n");
  }

  private void addToIndex(String id, String anchor, int errors) {
    index.append(
        "<li><a href=\"#%s\">%s</a><span%s>%d</span></li>\n"
            .formatted(anchor, escape(id), errors == 0 ? " class=\"none\"" : "", errors));
  }

  private void addTitle(GoldArticle article, int errors) {
    body.append(
        "<h3>%s <small>%s &middot; %d mentions &middot; %s</small></h3>\n"
            .formatted(
                escape(article.id()),
                escape(article.date()),
                article.mentions().size(),
                errors == 1 ? "1 error" : errors + " errors"));
  }

  private void addErrors(List<ActorError> errors, GoldNames names) {
    if (errors.isEmpty()) {
      return;
    }
    body.append("<details><summary>Errors</summary><table>\n")
        .append(Html.head("kind", "mention", "gold", "system", "by"));
    for (ActorError error : errors) {
      body.append(
          Html.row(
              error.kind().words(),
              error.place().surface(),
              names.label(error.goldActor()),
              error.found().actor(),
              error.found().resolution()));
    }
    body.append("</table></details>\n");
  }

  private static String style() {
    try (InputStream in = EvaluationPage.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + STYLE, e);
    }
  }
}
