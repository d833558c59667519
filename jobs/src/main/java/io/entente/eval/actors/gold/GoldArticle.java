/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import java.util.ArrayList;
import java.util.List;

/**
 * An annotated article.
 *
 * @param id its id in the gold files
 * @param date date of publication (ISO), or empty when the files do not say
 * @param text title and body
 * @param mentions what a system should find
 * @param optional what it may find or leave
 */
public record GoldArticle(
    String id, String date, String text, List<GoldMention> mentions, List<Extent> optional) {

  /** Copies the lists. */
  public GoldArticle {
    mentions = List.copyOf(mentions);
    optional = List.copyOf(optional);
  }

  /** The article when only mentions of these types count; the others become optional. */
  GoldArticle restrictedTo(GoldTypes types) {
    List<GoldMention> kept = new ArrayList<>();
    List<Extent> free = new ArrayList<>(optional);
    for (GoldMention mention : mentions) {
      if (types.contains(mention.type())) {
        kept.add(mention);
      } else {
        free.add(mention.at());
      }
    }
    return new GoldArticle(id, date, text, kept, free);
  }

  /** Whether a system may find or leave a mention there. */
  public boolean isOptional(Extent at) {
    return optional.stream().anyMatch(at::overlaps);
  }

  /** Whether a mention that counts stands there. */
  public boolean isGold(Extent at) {
    return mentions.stream().anyMatch(mention -> at.overlaps(mention.at()));
  }
}
