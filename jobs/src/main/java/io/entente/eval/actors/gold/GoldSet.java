/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.List;
import java.util.TreeSet;

/**
 * The annotated articles of one pair of files.
 *
 * @param name the files' common name
 * @param articles the articles, in the order of the file
 */
public record GoldSet(String name, List<GoldArticle> articles) {

  /** Copies the list. */
  public GoldSet {
    articles = List.copyOf(articles);
  }

  /**
   * The set when only mentions of these types count.
   *
   * @throws UserMistake when none does
   */
  public GoldSet restrictedTo(GoldTypes types) {
    GoldSet kept =
        new GoldSet(name, articles.stream().map(article -> article.restrictedTo(types)).toList());
    if (kept.mentions() == 0 && mentions() > 0) {
      TreeSet<String> found = new TreeSet<>();
      articles.forEach(article -> article.mentions().forEach(mention -> found.add(mention.type())));
      throw new UserMistake(
          Setting.TYPES,
          types.toString(),
          "no mention of '%s' has a type of '%s'; its types are %s"
              .formatted(name, types, String.join(", ", found)),
          "use some of these or all");
    }
    return kept;
  }

  /** How many mentions count. */
  public int mentions() {
    return articles.stream().mapToInt(article -> article.mentions().size()).sum();
  }

  /** The names of its actors. */
  public GoldNames names() {
    return new GoldNames(articles);
  }
}
