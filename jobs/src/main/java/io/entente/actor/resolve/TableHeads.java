/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

/** Drops what heads the columns of a table of sport and looks like a name: the "GB" of "PCT GB". */
final class TableHeads implements ResolutionStep {

  @Override
  public void resolve(ArticleSpans article) {
    if (article.isSport()) {
      article.open().filter(span -> isHead(article.sentenceOf(span), span)).forEach(Span::drop);
    }
  }

  private static boolean isHead(Sentence sentence, Span span) {
    for (int word = span.firstWord(); word <= span.lastWord(); word++) {
      if (!ScoreTable.isHead(sentence, word)) {
        return false;
      }
    }
    return true;
  }
}
